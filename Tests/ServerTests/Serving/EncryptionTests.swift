import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import PlatformGateway
import TestSupport
import Testing

@testable import echoim

@Suite(.timeLimit(.minutes(2)))
struct `A server with a certificate` {
    @Test(arguments: [HTTPClient.Configuration.HTTPVersion.automatic, .http1Only])
    func `serves https, HTTP/2 to who asks for it`(version: HTTPClient.Configuration.HTTPVersion) async throws {
        try await Self.run { server, certificate in
            var configuration = HTTPClient.Configuration(tlsConfiguration: try certificate.trusting)
            configuration.httpVersion = version
            let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
            do {
                let url = "https://localhost:\(server.publicPort)"
                let health = try await client.execute(HTTPClientRequest(url: url + "/healthz"), timeout: .seconds(10))
                #expect(health.status == .ok)
                #expect(health.version == (version == .http1Only ? .http1_1 : .http2))

                var request = HTTPClientRequest(url: url + "/user/getToken.json")
                request.method = .POST
                request.body = .bytes(Array("userId=ann&name=Ann".utf8))
                for (name, value) in server.app.signature(nonce: "1", timestamp: "2") {
                    request.headers.add(name: name, value: value)
                }
                request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
                let answer = try await client.execute(request, timeout: .seconds(10))
                let body = try await answer.body.collect(upTo: 1 << 20)
                #expect(try JSONParser.parse(String(buffer: body))["token"]?.text != nil)
            } catch {
                try await client.shutdown()
                throw error
            }
            try await client.shutdown()
        }
    }

    @Test func `serves wss on the same port`() async throws {
        try await Self.run { server, certificate in
            let tls = try certificate.trusting
            func token(_ user: String) async throws -> String {
                try await server.app.token(of: user, tls: tls)
            }
            let ann = try await LinkClient.open(port: server.publicPort, token: try await token("ann"), tls: tls)
            let bob = try await LinkClient.open(port: server.publicPort, token: try await token("bob"), tls: tls)
            let long = String(repeating: "x", count: 100_000)
            #expect(try await ann.send("short", to: "bob").result != nil)
            #expect(try await ann.send(long, to: "bob").result != nil)
            #expect(try await bob.updates(2).count == 2)
            #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == ["short", long])
        }
    }

    @Test func `shows those out that shake no hands, and does not mind plain words`() async throws {
        try await Self.run(configure: { $0.door.requestTimeMax = .seconds(1) }) { server, certificate in
            let silent = try await Socket.connect(to: server.publicPort)
            let plain = try await Socket.connect(to: server.publicPort)
            try await plain.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
            #expect(!(await plain.readToEnd()).hasPrefix("HTTP"))
            #expect(await silent.readToEnd() == "")
            let stranger = try TestCertificate(in: ScratchFolder())
            await #expect(throws: (any Error).self) {
                _ = try await LinkClient(port: server.publicPort, tls: try stranger.trusting)
            }
            _ = try await LinkClient(port: server.publicPort, tls: try certificate.trusting)
        }
    }

    @Test func `takes a renewed one at SIGHUP, and keeps the former when it is no good`() async throws {
        let scratch = try ScratchFolder()
        let former = try TestCertificate(in: scratch)
        let trustingFormer = try former.trusting
        let installation = try await Installation.start(settings: [
            "ECHOIM_HTTP_CERTIFICATE": former.files.certificate, "ECHOIM_HTTP_KEY": former.files.key,
        ])
        let port = installation.shop.port
        _ = try await LinkClient(port: port, tls: trustingFormer)

        try Data("no certificate".utf8).write(to: URL(filePath: former.files.certificate))
        installation.process.send(SIGHUP)
        try await eventually { installation.log.contains("those from before stay") ? () : nil }
        _ = try await LinkClient(port: port, tls: trustingFormer)

        let renewed = try TestCertificate(in: scratch)
        installation.process.send(SIGHUP)
        try await eventually { installation.log.contains("were read again") ? () : nil }
        _ = try await LinkClient(port: port, tls: try renewed.trusting)
        #expect(try await installation.stop() == 0)
    }

    @Test func `and a key of another is told before anything starts`() async throws {
        let scratch = try ScratchFolder()
        let (one, other) = (
            try TestCertificate(in: scratch, name: "one"), try TestCertificate(in: scratch, name: "two")
        )
        let error = await #expect(throws: ConfigurationError.self) {
            try await ServerConfiguration.load(
                flags: [.httpCertificate: one.files.certificate, .httpKey: other.files.key],
                environment: [:],
                file: nil
            )
        }
        #expect(error?.description.contains("cannot be used together") == true, "\(String(describing: error))")
    }

    private static func run(
        configure: (inout ServerConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (ServerUnderTest, TestCertificate) async throws -> Void
    ) async throws {
        let scratch = try ScratchFolder()
        let certificate = try TestCertificate(in: scratch)
        try await ServerUnderTest.run(
            configure: {
                $0.tls = certificate.files
                configure(&$0)
            },
            { try await body($0, certificate) }
        )
    }
}
