import AsyncHTTPClient
import Crypto
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

@testable import echoim

/// A whole server on ports of the system's choosing and a folder of its own, with a tenant and an operator's key.
struct ServerUnderTest: Sendable {
    static let appKey = "testapp1"
    static let appSecret = "test-secret"

    let publicPort: Int
    let publicURL: String
    let operatorsURL: String
    /// The port of Telegram clients, if the server was configured to have one.
    let mtprotoPort: Int?
    let folder: String
    /// An owner's.
    let operatorKey: String

    var admin: AdminClient { AdminClient(server: operatorsURL, key: operatorKey) }

    /// The tenant's app server.
    var app: AppClient { AppClient(port: publicPort, appKey: Self.appKey, appSecret: Self.appSecret) }

    /// Runs the body beside a server, then stops it.
    ///
    /// Its folder is removed afterwards, unless a `scratch` is given to start another server on later.
    static func run(
        in scratch: ScratchFolder? = nil,
        clock: any EngineClock = SystemClock(),
        configure: (inout ServerConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (ServerUnderTest) async throws -> Void
    ) async throws {
        let scratch = try scratch ?? ScratchFolder()
        let folder = scratch.path(to: "data")
        let key = try prepare(folder)
        var configuration = ServerConfiguration()
        configuration.data = folder
        configuration.http = ListenAddress(host: "127.0.0.1", port: 0)
        configuration.admin = ListenAddress(host: "127.0.0.1", port: 0)
        configuration.loopCount = 2
        configure(&configuration)
        try await serve(configuration, clock) { ports in
            let port = try #require(ports[.public])
            let server = ServerUnderTest(
                publicPort: port,
                publicURL: "http://127.0.0.1:\(port)",
                operatorsURL: "http://127.0.0.1:\(try #require(ports[.operators]))",
                mtprotoPort: ports[.mtproto],
                folder: folder,
                operatorKey: key
            )
            try await body(server)
        }
    }

    private static func prepare(_ folder: String) throws -> String {
        let stopped = try StoppedServer(path: folder, masterKey: nil)
        if (try? stopped.office.find(appKey)) == nil {
            _ = try stopped.office.create(
                name: "Test",
                appKey: appKey,
                appSecret: appSecret,
                mode: nil,
                by: .commandLine
            )
        }
        let made = try stopped.office.createOperatorKey(name: "test", role: "owner", by: .commandLine)
        guard case .string(let key)? = made["key"] else { throw CommandFailure("no key") }
        return key
    }

    private static func serve(
        _ configuration: ServerConfiguration,
        _ clock: any EngineClock,
        _ body: @escaping @Sendable ([Server.Port: Int]) async throws -> Void
    ) async throws {
        let (listening, listener) = AsyncStream.makeStream(of: (Server.Port, Int).self)
        let server = Server(
            configuration: configuration,
            masterKey: nil,
            clock: clock,
            metrics: MetricsRegistry(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            whenListening: { port, channel in listener.yield((port, channel.localAddress?.port ?? 0)) }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { listener.finish() }
                // Ending the task is how this test stops it; signals are tested with a process of its own.
                do { try await server.run() } catch is CancellationError {}
            }
            let portCount = configuration.mtproto == nil ? 2 : 3
            var ports: [Server.Port: Int] = [:]
            for await (port, number) in listening {
                ports[port] = number
                if ports.count == portCount { break }
            }
            if ports.count == portCount { try await body(ports) }
            group.cancelAll()
            try await group.waitForAll()
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
