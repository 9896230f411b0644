#!/usr/bin/env bash
# Writes the Swift of openapi/link.proto: scripts/generate-link.sh
#
# Needs protoc (Debian: protobuf-compiler). The generator is built from the package's own checkout of
# swift-protobuf, so that generated code and library are of one version; PROTOC_GEN_SWIFT names a built one.
set -euo pipefail
cd "$(dirname "$0")/.."

generator=${PROTOC_GEN_SWIFT:-}
if [ -z "$generator" ]; then
    swift package resolve
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    cp -r .build/checkouts/swift-protobuf "$copy/swift-protobuf"
    swift build --package-path "$copy/swift-protobuf" --product protoc-gen-swift
    generator=$(swift build --package-path "$copy/swift-protobuf" --show-bin-path)/protoc-gen-swift
fi

out=Sources/Platform/Gateway/Link/Generated
mkdir -p "$out"
protoc --plugin=protoc-gen-swift="$generator" --proto_path=openapi \
    --swift_opt=Visibility=Package --swift_opt=UseAccessLevelOnImports=true --swift_out="$out" link.proto

# The package checks memory safety strictly and wants the word where the generator has not learned it yet.
sed -i 's/_storage = _StorageClass.defaultInstance/_storage = unsafe _StorageClass.defaultInstance/' "$out/link.pb.swift"
