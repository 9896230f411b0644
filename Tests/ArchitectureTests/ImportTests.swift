import Foundation
import Testing

/// The arrows of design section 3: what each folder may import of this package, C wrappers included.
private let arrows: [String: Set<String>] = [
    "Sources/Platform/Core": [],
    "Sources/Platform/Store": ["PlatformCore", "CRocksDB"],
    "Sources/Platform/Engine": ["PlatformCore", "PlatformStore"],
    "Sources/Tenants": ["PlatformCore", "PlatformStore", "PlatformEngine"],
    "Sources/Platform/Gateway": ["PlatformCore", "PlatformEngine", "Tenants", "CZlib"],
    "Sources/Platform/Verifying": ["MTProtoClient", "MTProtoCrypto", "MTProtoTL", "PlatformGateway", "Tenants"],
    "Sources/Platform/Callbacks": ["PlatformCore", "PlatformEngine", "PlatformGateway", "Tenants"],
    "Sources/MTProtoBridge/Accounts": ["MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformEngine", "Tenants"],
    "Sources/MTProtoBridge/Chats": ["MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformEngine"],
    "Sources/MTProtoBridge/Crypto": ["COpenSSL"],
    "Sources/MTProtoBridge/Door": [],
    "Sources/MTProtoBridge/Handshake": ["MTProtoCrypto", "MTProtoTL"],
    "Sources/MTProtoBridge/Hub": ["MTProtoTL", "PlatformCore", "PlatformEngine", "Tenants"],
    "Sources/MTProtoBridge/Mapping": ["MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformEngine", "Tenants"],
    "Sources/MTProtoBridge/Methods": ["MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformEngine", "Tenants"],
    "Sources/MTProtoBridge/Session": ["MTProtoCrypto", "MTProtoTL"],
    "Sources/MTProtoBridge/TL": ["CZlib"],
    "Sources/MTProtoBridge/Transport": ["CZlib", "MTProtoCrypto"],
    "Sources/MTProtoClient": ["MTProtoCrypto", "MTProtoTL"],
    "Sources/Server": [
        "MTProtoBridge", "MTProtoCrypto", "PlatformCallbacks",
        "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformGateway", "PlatformVerifying", "Tenants",
    ],
]

private let ours: Set<String> = [
    "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformGateway", "PlatformVerifying", "Tenants", "CRocksDB",
    "PlatformCallbacks",
    "COpenSSL", "CZlib", "MTProtoBridge", "MTProtoClient", "MTProtoCrypto", "MTProtoTL", "echoim", "TestSupport",
]

/// Where everything outside the package is listed, because little or nothing is allowed.
private let outside: [String: Set<String>] = [
    "Sources/Platform/Core": [],
    "Sources/Platform/Engine": ["DequeModule", "Logging", "Synchronization"],
]

/// Rules judge what was written down, by values alone.
private let pureRules = ["Sources/Platform/Verifying/Rules"]

/// The one place of the engine that asks the machine for the time.
private let machine = "Sources/Platform/Engine/Scheduling"

/// Sockets belong to the doors.
private let socketFree = [
    "Sources/Platform/Core", "Sources/Platform/Store", "Sources/Platform/Engine", "Sources/Tenants",
]

struct `What may import what` {
    @Test(arguments: arrows.keys.sorted())
    func `imports follow the layout`(folder: String) throws {
        let files = try SourceTree.files(under: folder)
        #expect(!files.isEmpty, "\(folder) moved?")
        for file in files {
            #expect(wrongImports(of: file, in: folder).isEmpty, "\(file.path)")
        }
    }

    @Test func `every source file lies in a folder of the layout`() throws {
        for file in try SourceTree.files(under: "Sources") {
            #expect(file.isUnder(Array(arrows.keys)), "\(file.path)")
        }
    }

    @Test func `only the doors know sockets`() throws {
        for file in try socketFree.flatMap(SourceTree.files) {
            #expect(socketImports(of: file).isEmpty, "\(file.path)")
        }
    }

    @Test func `rules import nothing`() throws {
        for file in try pureRules.flatMap(SourceTree.files) { #expect(file.imports.isEmpty, "\(file.path)") }
    }

    @Test(arguments: [
        "import PlatformEngine", "internal import PlatformEngine", "  package import PlatformEngine",
        "@preconcurrency import PlatformEngine", "@testable internal import PlatformEngine",
        "import struct PlatformEngine.Command",
    ])
    func `an import against an arrow is seen, however it is written`(line: String) {
        let file = SourceFile(path: "Sources/Platform/Store/X.swift", text: "// header\n\(line)\n")
        #expect(wrongImports(of: file, in: "Sources/Platform/Store") == ["PlatformEngine"])
    }

    @Test func `an outside module in the core and a socket in the engine are seen`() {
        let core = SourceFile(path: "Sources/Platform/Core/X.swift", text: "internal import Foundation\n")
        #expect(wrongImports(of: core, in: "Sources/Platform/Core") == ["Foundation"])
        let engine = SourceFile(path: "Sources/Platform/Engine/X.swift", text: "package import NIOCore\n")
        #expect(wrongImports(of: engine, in: "Sources/Platform/Engine") == ["NIOCore"])
        #expect(socketImports(of: engine) == ["NIOCore"])
    }
}

private func wrongImports(of file: SourceFile, in folder: String) -> [String] {
    file.imports.filter { module in
        if ours.contains(module) { return !arrows[folder, default: []].contains(module) }
        guard let allowed = outside[folder], !file.isUnder([machine]) else { return false }
        return !allowed.contains(module)
    }
}

private func socketImports(of file: SourceFile) -> [String] {
    file.imports.filter { $0.hasPrefix("NIO") || $0.hasPrefix("Hummingbird") || $0 == "AsyncHTTPClient" }
}
