// swift-tools-version:6.2
import Foundation
import PackageDescription

// Off for people who build with another compiler than ours; .ci/run switches it on.
let warningsAreErrors = ProcessInfo.processInfo.environment["ECHOIM_WARNINGS_AS_ERRORS"] != nil

var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]
if warningsAreErrors { settings.append(.treatAllWarnings(as: .error)) }

let nio = "swift-nio"

let package = Package(
    name: "echoim",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "echoim", targets: ["echoim"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        .target(
            name: "CRocksDB",
            path: "Sources/CRocksDB",
            linkerSettings: [.linkedLibrary("rocksdb")]
        ),
        .systemLibrary(name: "COpenSSL", path: "Sources/COpenSSL"),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib"),
        .target(
            name: "PlatformCore",
            path: "Sources/Platform/Core",
            swiftSettings: settings
        ),
        .target(
            name: "PlatformStore",
            dependencies: ["PlatformCore", "CRocksDB"],
            path: "Sources/Platform/Store",
            swiftSettings: settings
        ),
        .target(
            name: "PlatformEngine",
            dependencies: [
                "PlatformCore", "PlatformStore",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/Platform/Engine",
            swiftSettings: settings
        ),
        .target(
            name: "Tenants",
            dependencies: [
                "PlatformCore", "PlatformStore", "PlatformEngine",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/Tenants",
            swiftSettings: settings
        ),
        .target(
            name: "PlatformGateway",
            dependencies: [
                "PlatformCore", "PlatformEngine", "Tenants", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: nio),
                .product(name: "NIOWebSocket", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Sources/Platform/Gateway",
            resources: [.embedInCode("Demo/demo.html"), .embedInCode("Demo/demo.js")],
            swiftSettings: settings
        ),
        .target(
            name: "PlatformVerifying",
            dependencies: [
                "MTProtoClient", "MTProtoCrypto", "MTProtoTL", "PlatformGateway", "Tenants",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Sources/Platform/Verifying",
            swiftSettings: settings
        ),
        .target(
            name: "PlatformCallbacks",
            dependencies: [
                "PlatformCore", "PlatformEngine", "PlatformGateway", "Tenants",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Platform/Callbacks",
            swiftSettings: settings
        ),
        .target(
            name: "MTProtoCrypto",
            dependencies: ["COpenSSL"],
            path: "Sources/MTProtoBridge/Crypto",
            swiftSettings: settings
        ),
        .target(
            name: "MTProtoTL",
            dependencies: ["CZlib", .product(name: "NIOCore", package: nio)],
            path: "Sources/MTProtoBridge/TL",
            exclude: ["Schema", "generate"],
            swiftSettings: settings
        ),
        .target(
            name: "MTProtoClient",
            dependencies: ["MTProtoCrypto", "MTProtoTL", .product(name: "NIOCore", package: nio)],
            path: "Sources/MTProtoClient",
            swiftSettings: settings
        ),
        .target(
            name: "MTProtoBridge",
            dependencies: [
                "CZlib", "MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformEngine", "Tenants",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOPosix", package: nio),
            ],
            path: "Sources/MTProtoBridge",
            exclude: ["Crypto", "TL"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "echoim",
            dependencies: [
                "MTProtoBridge", "MTProtoCrypto",
                "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformCallbacks", "PlatformGateway",
                "PlatformVerifying", "Tenants",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Server",
            swiftSettings: settings
        ),
        .target(
            name: "TestSupport",
            dependencies: ["PlatformCore", "PlatformStore", "PlatformEngine"],
            path: "Tests/Support",
            swiftSettings: settings
        ),
        .target(
            name: "Simulation",
            dependencies: [
                "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformCallbacks", "PlatformGateway", "Tenants",
                "TestSupport",
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Tests/Simulation",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "simulate",
            dependencies: ["Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/Simulate",
            swiftSettings: settings
        ),
        .testTarget(
            name: "SimulationTests",
            dependencies: ["Simulation", "PlatformCore", "PlatformEngine"],
            path: "Tests/SimulationTests",
            exclude: ["seeds.txt"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ArchitectureTests",
            path: "Tests/ArchitectureTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformCoreTests",
            dependencies: ["PlatformCore", "TestSupport"],
            path: "Tests/PlatformCoreTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformStoreTests",
            dependencies: ["PlatformCore", "PlatformStore", "TestSupport"],
            path: "Tests/PlatformStoreTests",
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformEngineTests",
            dependencies: ["PlatformCore", "PlatformStore", "PlatformEngine", "TestSupport"],
            path: "Tests/PlatformEngineTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "TenantsTests",
            dependencies: [
                "PlatformCore", "PlatformStore", "PlatformEngine", "Tenants", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            path: "Tests/TenantsTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformGatewayTests",
            dependencies: [
                "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformGateway", "Tenants", "TestSupport", "CZlib",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOWebSocket", package: nio),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/PlatformGatewayTests",
            swiftSettings: settings
        ),
        .target(
            name: "TLSupport",
            dependencies: ["MTProtoTL", .product(name: "NIOCore", package: nio)],
            path: "Tests/TLSupport",
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTProtoBridgeTests",
            dependencies: [
                "CZlib", "MTProtoBridge", "MTProtoClient", "MTProtoCrypto", "MTProtoTL", "PlatformCore",
                "PlatformEngine", "PlatformStore", "Tenants", "TestSupport",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "NIOPosix", package: nio),
            ],
            path: "Tests/MTProtoBridgeTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTProtoCryptoTests",
            dependencies: ["MTProtoCrypto"],
            path: "Tests/MTProtoCryptoTests",
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTProtoTLTests",
            dependencies: ["MTProtoTL", "TLSupport", .product(name: "NIOCore", package: nio)],
            path: "Tests/MTProtoTLTests",
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Torture",
            dependencies: [
                "MTProtoCrypto", "PlatformGateway", "PlatformVerifying",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOPosix", package: nio),
            ],
            path: "Tests/Torture",
            exclude: ["PowerLoss", "away.py", "run"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformVerifyingTests",
            dependencies: [
                "PlatformGateway", "PlatformVerifying", "TestSupport",
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Tests/PlatformVerifyingTests",
            swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformCallbacksTests",
            dependencies: [
                "PlatformCallbacks", "PlatformCore", "PlatformStore", "PlatformEngine", "PlatformGateway", "Tenants",
                "TestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Tests/PlatformCallbacksTests",
            swiftSettings: settings
        ),
        // One of the clients that hold our WebSockets to the standards.
        .executableTarget(
            name: "LibWebSocketsClient",
            path: "Tests/Conformance/LibWebSockets",
            linkerSettings: [.linkedLibrary("websockets")]
        ),
        .target(
            name: "FuzzSupport",
            path: "Tests/Fuzzing/Support",
            swiftSettings: settings
        ),
        // The fuzzers' targets without the fuzzer: the corpus is replayed.
        .testTarget(
            name: "FuzzingTests",
            dependencies: [
                "echoim", "FuzzSupport", "MTProtoBridge", "MTProtoCrypto", "MTProtoTL", "PlatformCore", "PlatformStore",
                "PlatformCallbacks", "PlatformEngine", "PlatformGateway", "TLSupport", "Tenants", "TestSupport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Tests/Fuzzing",
            exclude: [
                "CLibFuzzer", "Corpus", "Crashes", "Driver", "README.md", "Support", "run", "seeds",
                "Gateway/main.swift", "MTProto/main.swift",
                "Store/main.swift", "Tenants/main.swift",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "echoim", "MTProtoCrypto", "PlatformCore", "PlatformEngine", "PlatformGateway", "PlatformStore",
                "PlatformVerifying", "Tenants", "TestSupport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOPosix", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/ServerTests",
            swiftSettings: settings
        ),
    ]
)

// Only for those who measure: `make bench` sets it.
if ProcessInfo.processInfo.environment["ECHOIM_BENCHMARKS"] != nil {
    package.targets += [
        .target(
            name: "BenchmarkSupport",
            path: "Benchmarks/Support",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "EngineBenchmark",
            dependencies: [
                "BenchmarkSupport", "PlatformCore", "PlatformStore", "PlatformEngine",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOPosix", package: nio),
            ],
            path: "Benchmarks/Engine",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CryptoBenchmark",
            dependencies: [
                "BenchmarkSupport", "MTProtoCrypto", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Crypto",
            swiftSettings: settings
        ),
        .systemLibrary(name: "CEpoll", path: "Benchmarks/CEpoll"),
        // Without strict memory safety: the load is all buffers and sockets, and nobody else's data.
        .target(
            name: "LoadSupport",
            dependencies: [
                "BenchmarkSupport", "CEpoll",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Benchmarks/Load",
            swiftSettings: Array(settings.prefix(3))
        ),
        .executableTarget(
            name: "LinkBenchmark",
            dependencies: [
                "BenchmarkSupport", "LoadSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Link",
            swiftSettings: Array(settings.prefix(3))
        ),
        .executableTarget(
            name: "MTProtoBenchmark",
            dependencies: [
                "BenchmarkSupport", "LoadSupport", "MTProtoClient", "MTProtoCrypto", "MTProtoTL",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: nio),
            ],
            path: "Benchmarks/MTProto",
            swiftSettings: Array(settings.prefix(3))
        ),
    ]
}

// Only for those who fuzz: `make fuzz` sets it. Codecs are built without the doors around them, and each fuzzer with the
// module it fuzzes; nothing else of the package is there.
if ProcessInfo.processInfo.environment["ECHOIM_FUZZING"] != nil {
    func fuzzer(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
        .executableTarget(
            name: name,
            dependencies: ["FuzzDriver", "FuzzSupport"] + dependencies,
            path: "Tests/Fuzzing/\(folder)",
            swiftSettings: settings
        )
    }
    let kept: Set = [
        "COpenSSL", "CRocksDB", "CZlib", "PlatformCore", "PlatformStore", "PlatformEngine", "Tenants", "MTProtoBridge",
        "MTProtoCrypto", "MTProtoTL", "FuzzSupport", "TLSupport",
    ]
    package.products = []
    package.targets = package.targets.filter { kept.contains($0.name) }
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzzing/CLibFuzzer"),
        .target(
            name: "FuzzDriver",
            dependencies: ["CLibFuzzer", "FuzzSupport"],
            path: "Tests/Fuzzing/Driver",
            swiftSettings: settings
        ),
        .target(
            name: "PlatformGateway",
            dependencies: [
                "PlatformCore", "PlatformEngine", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Sources/Platform/Gateway",
            exclude: [
                "AdminAPI", "Demo", "HistoryFiles", "Link/Door", "Link/Hub", "Metrics", "Objects", "Ports",
                "ServerAPI/Answers", "ServerAPI/Callers", "ServerAPI/Calls", "ServerAPI/Operations",
                "ServerAPI/Routing", "TLS", "WebSocket/Upgrade",
            ],
            swiftSettings: settings
        ),
        fuzzer(
            "FuzzGateway",
            "Gateway",
            [
                "PlatformCore", "PlatformEngine", "PlatformGateway",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ]
        ),
        fuzzer(
            "FuzzMTProto",
            "MTProto",
            ["MTProtoBridge", "MTProtoCrypto", "MTProtoTL", "TLSupport", .product(name: "NIOCore", package: nio)]
        ),
        fuzzer("FuzzStore", "Store", ["PlatformCore", "PlatformStore"]),
        fuzzer("FuzzTenants", "Tenants", ["PlatformCore", "PlatformStore", "Tenants"]),
    ]
}
