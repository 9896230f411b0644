import AsyncHTTPClient
import Crypto
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import PlatformGateway
import Tenants
import Testing

@testable import echoim

/// A whole server on ports of the system's choosing and a folder of its own, with a tenant and an operator's key.
struct ServerUnderTest: Sendable {
    static let appKey = "testapp1"
    static let appSecret = "test-secret"

    let publicURL: String
    let operatorsURL: String
    let folder: String
    private let operatorKey: String

    var admin: AdminClient { AdminClient(server: operatorsURL, key: operatorKey) }

    /// Runs the body beside a server, then stops it and removes its folder.
    static func run(
        demo: Bool = false,
        _ body: @escaping @Sendable (ServerUnderTest) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let key = try prepare(folder)
        try await serve(folder, demo: demo) { ports in
            let server = ServerUnderTest(
                publicURL: "http://127.0.0.1:\(try #require(ports[.public]))",
                operatorsURL: "http://127.0.0.1:\(try #require(ports[.operators]))",
                folder: folder,
                operatorKey: key
            )
            try await body(server)
        }
    }

    private static func prepare(_ folder: String) throws -> String {
        let stopped = try StoppedServer(path: folder, masterKey: nil)
        _ = try stopped.office.create(
            name: "Test",
            appKey: appKey,
            appSecret: appSecret,
            mode: nil,
            by: .commandLine
        )
        let made = try stopped.office.createOperatorKey(name: "test", role: "owner", by: .commandLine)
        guard case .string(let key)? = made["key"] else { throw CommandFailure("no key") }
        return key
    }

    private static func serve(
        _ folder: String,
        demo: Bool,
        _ body: @escaping @Sendable ([Server.Port: Int]) async throws -> Void
    ) async throws {
        var configuration = ServerConfiguration()
        configuration.data = folder
        configuration.http = ListenAddress(host: "127.0.0.1", port: 0)
        configuration.admin = ListenAddress(host: "127.0.0.1", port: 0)
        configuration.loopCount = 2
        configuration.demo = demo
        let (listening, listener) = AsyncStream.makeStream(of: (Server.Port, Int).self)
        let server = Server(
            configuration: configuration,
            masterKey: nil,
            metrics: MetricsRegistry(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            whenListening: { port, channel in listener.yield((port, channel.localAddress?.port ?? 0)) }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Ending the task is how this test stops it; signals are tested with a process of its own.
                do { try await server.run() } catch is CancellationError {}
            }
            var ports: [Server.Port: Int] = [:]
            for await (port, number) in listening {
                ports[port] = number
                if ports.count == 2 { break }
            }
            try await body(ports)
            group.cancelAll()
        }
    }
}

extension ServerUnderTest {
    /// Asks without a body or a signature.
    func get(_ url: String, headers: [String: String] = [:]) async throws -> (status: Int, text: String) {
        try await send(HTTPClientRequest(url: url), headers)
    }

    /// Calls the Server API as RongCloud's SDKs do.
    func call(_ path: String, _ form: String, secret: String = appSecret) async throws -> JSONObject {
        let (nonce, timestamp) = ("1", "1700000000000")
        let digest = Insecure.SHA1.hash(data: Data((secret + nonce + timestamp).utf8))
        var request = HTTPClientRequest(url: publicURL + path)
        request.method = .POST
        request.body = .bytes(Array(form.utf8))
        let answer = try await send(
            request,
            [
                "App-Key": Self.appKey, "Nonce": nonce, "Timestamp": timestamp,
                "Signature": digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
                "Content-Type": "application/x-www-form-urlencoded",
            ]
        )
        guard case .object(let object) = try JSONParser.parse(answer.text) else { throw CommandFailure(answer.text) }
        return object
    }

    private func send(
        _ request: HTTPClientRequest,
        _ headers: [String: String]
    ) async throws -> (status: Int, text: String) {
        var request = request
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let body = try await response.body.collect(upTo: 4 << 20)
        return (Int(response.status.code), String(buffer: body))
    }
}
