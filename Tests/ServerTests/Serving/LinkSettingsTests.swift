import PlatformGateway
import Testing

@testable import echoim

@Suite(.timeLimit(.minutes(2)))
struct `Links as the operator set them` {
    @Test func `come from the listed pages alone, compressed if the client offers it`() async throws {
        try await ServerUnderTest.run(
            configure: {
                $0.links.origins = ["https://a.example"]
                $0.links.allowsCompression = true
            },
            { server in
                func answer(_ header: String) async throws -> String {
                    let socket = try await Socket.connect(to: server.publicPort)
                    try await socket.write(
                        """
                        GET /v1/link HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\
                        Sec-WebSocket-Protocol: echoim.v1.json\r\n\(header)\r\n\r\n
                        """.utf8
                    )
                    return await socket.read(through: "\r\n\r\n") ?? ""
                }
                #expect(try await answer("Origin: https://A.example").hasPrefix("HTTP/1.1 101"))
                #expect(try await answer("Origin: https://b.example").hasPrefix("HTTP/1.1 403"))
                let native = try await answer("Sec-WebSocket-Extensions: permessage-deflate")
                #expect(native.hasPrefix("HTTP/1.1 101"))
                #expect(native.contains("permessage-deflate"))
            }
        )
    }

    @Test func `are as many as an app may have`() async throws {
        try await ServerUnderTest.run(configure: { $0.links.perTenantMax = 1 }) { server in
            let token = try await server.app.token(of: "ann")
            let first = try await LinkClient.open(port: server.publicPort, token: token)
            let second = try await LinkClient(port: server.publicPort)
            #expect(try await second.hello(token, device: "tablet").refusal != nil)
            #expect(try await first.ask("ping", [:]).result != nil)
        }
    }
}
