import Foundation
import Logging
import PlatformGateway
import PlatformStore
import Tenants
import Testing

@testable import echoim

struct `The configuration` {
    @Test func `needs nothing to work on a laptop`() async throws {
        let configuration = try await ServerConfiguration.load(flags: [:], environment: [:], file: nil)
        #expect(configuration == ServerConfiguration())
        #expect(configuration.http.isLoopback)
        #expect(configuration.admin.isLoopback)
    }

    @Test func `takes flags before the environment before the file`() async throws {
        try await withFile(#"{"http": {"address": "127.0.0.1:1"}, "admin": {"address": "127.0.0.1:2"}, "data": "f"}"#) {
            let configuration = try await ServerConfiguration.load(
                flags: [.httpAddress: "127.0.0.1:3"],
                environment: ["ECHOIM_HTTP_ADDRESS": "127.0.0.1:4", "ECHOIM_ADMIN_ADDRESS": "127.0.0.1:5"],
                file: $0
            )
            #expect(configuration.http.port == 3)
            #expect(configuration.admin.port == 5)
            #expect(configuration.data == "f")
        }
    }

    @Test func `reads every setting from a file and from the environment`() async throws {
        try await withFile(
            #"{"loops": 3, "demo": true, "log": {"level": "debug"}, "mtproto": {"address": "[::1]:443"}}"#
        ) {
            let configuration = try await ServerConfiguration.load(flags: [:], environment: [:], file: $0)
            #expect(configuration.loopCount == 3)
            #expect(configuration.demo)
            #expect(configuration.logLevel == .debug)
            #expect(configuration.mtproto == ListenAddress(host: "::1", port: 443))
        }
        let configuration = try await ServerConfiguration.load(
            flags: [:],
            environment: ["ECHOIM_LOOPS": "3", "ECHOIM_DEMO": "true", "ECHOIM_LOG_LEVEL": "trace"],
            file: nil
        )
        #expect(configuration.loopCount == 3)
        #expect(configuration.demo)
        #expect(configuration.logLevel == .trace)
    }

    @Test(
        arguments: [
            ("0.0.0.0:443", nil, false), ("0.0.0.0:443", "203.0.113.7:443", true), ("localhost:443", nil, false),
            ("127.0.0.1:443", nil, true), ("127.0.0.1:443", "im.example.com:443", false),
            ("127.0.0.1:8080", nil, false),
        ] as [(String, String?, Bool)]
    )
    func `sends Telegram clients to an address that they can reach`(
        listen: String,
        told: String?,
        isGood: Bool
    ) async throws {
        var flags: [Setting: String] = [.mtprotoAddress: listen]
        flags[.mtprotoPublicAddress] = told
        let configuration = try? await ServerConfiguration.load(flags: flags, environment: [:], file: nil)
        #expect((configuration != nil) == isGood)
    }

    @Test(
        arguments: [
            ("127.0.0.1:0", nil, nil, "http://127.0.0.1:4711"), ("0.0.0.0:80", nil, "[::1]:443", "http://[::1]:4711"),
            ("0.0.0.0:80", "https://im.example.com", nil, "https://im.example.com"),
        ] as [(String, String?, String?, String)]
    )
    func `says where clients load files`(http: String, said: String?, mtproto: String?, origin: String) async throws {
        var flags: [Setting: String] = [.httpAddress: http]
        flags[.httpPublic] = said
        flags[.mtprotoAddress] = mtproto
        let configuration = try await ServerConfiguration.load(flags: flags, environment: [:], file: nil)
        let known = PublicOrigin(configuration)
        known.listens(on: 4_711)
        #expect(known.value == origin)
        await #expect(throws: ConfigurationError.self) {
            try await ServerConfiguration.load(
                flags: [.httpPublic: "im.example.com/files"],
                environment: [:],
                file: nil
            )
        }
    }

    @Test func `reads what links, connections and stores may take up`() async throws {
        try await withFile(
            #"""
            {"connections": {"max": 100, "address": 10, "backlog": 20},
             "links": {"origins": ["https://a.example", "https://b.example:8443"], "compression": true,
                       "threshold": 64, "tenant": 7, "handshakes": 8},
             "store": {"cache": "1GiB", "memtables": "64MiB", "memtable": "8MiB", "floor": "65536"},
             "tenants": {"open": 50}}
            """#
        ) {
            let configuration = try await ServerConfiguration.load(
                flags: [:],
                environment: ["ECHOIM_STORE_CACHE": "2GiB"],
                file: $0
            )
            #expect(configuration.door.connectionCountMax == 100)
            #expect(configuration.door.connectionsPerAddressMax == 10)
            #expect(configuration.backlog == 20)
            #expect(configuration.links.origins == ["https://a.example", "https://b.example:8443"])
            #expect(configuration.links.allowsCompression)
            #expect(configuration.links.compressionBytesMin == 64)
            #expect(configuration.links.perTenantMax == 7)
            #expect(configuration.links.handshakesPerSecondMax == 8)
            #expect(configuration.store.cacheBytes == 2 << 30)
            #expect(configuration.store.memtableBytesTotal == 64 << 20)
            #expect(configuration.store.memtableBytes == 8 << 20)
            #expect(configuration.storageFloorBytes == 65_536)
            #expect(configuration.tenants.openCountMax == 50)
        }
        let configuration = try await ServerConfiguration.load(
            flags: [:],
            environment: ["ECHOIM_LINKS_ORIGINS": "https://a.example,https://b.example", "ECHOIM_TENANTS_OPEN": "3"],
            file: nil
        )
        #expect(configuration.links.origins == ["https://a.example", "https://b.example"])
        #expect(configuration.tenants.openCountMax == 3)
    }

    @Test(arguments: [("0", 0), ("65536", 65_536), ("3KiB", 3 << 10), ("256MiB", 256 << 20), ("2TiB", 2 << 40)])
    func `a size reads as it is written`(text: String, bytes: Int) {
        #expect(ByteCount(text)?.bytes == bytes)
        #expect(ByteCount(ByteCount(bytes).description)?.bytes == bytes)
    }

    @Test(arguments: ["", "MiB", "1MB", "-1", "1.5GiB", "1 MiB", "99999999999999TiB", "٣"])
    func `what is no size is refused`(text: String) {
        #expect(ByteCount(text) == nil)
    }

    @Test(arguments: [
        (#"{"htpp": {"address": "127.0.0.1:1"}}"#, "htpp.address is not a setting"),
        (#"{"http": {"adress": "127.0.0.1:1"}}"#, "http.adress is not a setting"),
        (#"{"http": "127.0.0.1:1"}"#, "http is not a setting"),
        (#"["http"]"#, "not a setting"),
        ("{", "cannot be read as a JSON object"),
        (#"{"http": {"address": "nowhere"}}"#, "http.address is \"nowhere\"; it must be ADDRESS:PORT"),
        (#"{"http": {"address": 8080}}"#, "http.address must be ADDRESS:PORT"),
        (#"{"loops": 0}"#, "loops is \"0\"; it must be a number from 1 to 64"),
        (#"{"loops": "many"}"#, "loops must be a number"),
        (#"{"demo": "yes please"}"#, "demo must be true or false"),
        (#"{"log": {"level": "loud"}}"#, "log.level is \"loud\""),
        (#"{"http": {"key": "/nowhere/key.pem"}}"#, "http.key needs http.certificate"),
        (#"{"http": {"key": "/nowhere/k", "certificate": "/nowhere/c"}}"#, "/nowhere/k cannot be read"),
        (#"{"http": {"address": "127.0.0.1:9"}, "admin": {"address": "127.0.0.1:9"}}"#, "give them different ports"),
        (#"{"demo": true, "http": {"address": "0.0.0.0:80"}}"#, "switch one of them off"),
        (#"{"connections": {"max": 0}}"#, "connections.max is \"0\"; it must be a number from 1 to 1000000"),
        (#"{"links": {"origins": ["b.example"]}}"#, "links.origins is \"b.example\"; it must be a list of origins"),
        (#"{"links": {"origins": "https://b.example"}}"#, "links.origins must be a list of origins"),
        (#"{"links": {"compression": "some"}}"#, "links.compression must be true or false"),
        (#"{"store": {"cache": "256MB"}}"#, "store.cache is \"256MB\"; it must be a size from 8MiB"),
        (#"{"store": {"memtables": "1GiB"}}"#, "store.memtables is more than store.cache"),
        (#"{"store": {"memtable": "256MiB", "cache": "1GiB"}}"#, "store.memtable is more than store.memtables"),
    ])
    func `says what to change`(text: String, sentence: String) async throws {
        try await withFile(text) { file in
            let error = await #expect(throws: ConfigurationError.self) {
                try await ServerConfiguration.load(flags: [:], environment: [:], file: file)
            }
            #expect(error?.description.contains(sentence) == true, "\(error?.description ?? "nothing")")
        }
    }

    @Test func `names every problem at once`() async {
        let error = await #expect(throws: ConfigurationError.self) {
            try await ServerConfiguration.load(
                flags: [.httpAddress: "x", .logLevel: "y"],
                environment: ["ECHOIM_LOOPS": "z"],
                file: nil
            )
        }
        #expect(error?.problems.count == 3)
    }

    @Test func `a file that is not there stops the start`() async {
        let error = await #expect(throws: ConfigurationError.self) {
            try await ServerConfiguration.load(flags: [:], environment: [:], file: "/nowhere/echoim.json")
        }
        #expect(error?.description.contains("/nowhere/echoim.json cannot be read") == true)
    }

    @Test func `a misspelt variable stops the start, a secret one does not`() async throws {
        let error = await #expect(throws: ConfigurationError.self) {
            try await ServerConfiguration.load(flags: [:], environment: ["ECHOIM_HTTP_ADRESS": "x"], file: nil)
        }
        #expect(error?.description.contains("ECHOIM_HTTP_ADRESS is not a setting") == true)
        _ = try await ServerConfiguration.load(
            flags: [:],
            environment: ["ECHOIM_OPERATOR_KEY": "k", "HOME": "/"],
            file: nil
        )
    }

    @Test func `is printed whole, with every setting once`() {
        let printout = ServerConfiguration().printout
        #expect(printout.map(\.setting) == Setting.allCases)
    }

    @Test(arguments: ["127.0.0.1:8080", "[::1]:8080", "localhost:0", "example.org:65535"])
    func `an address reads as it is written`(text: String) throws {
        #expect(try #require(ListenAddress(text)).description == text)
    }

    @Test(arguments: ["", ":", "127.0.0.1", ":8080", "::1:8080", "a:65536", "a:-1", "a b:1", "http://a:1", "a:1 "])
    func `what is no address is refused`(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    private func withFile(_ text: String, _ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString).json")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }
}
