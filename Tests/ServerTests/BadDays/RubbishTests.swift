import PlatformGateway
import Testing

/// Bad bytes end the request or link they came on with a stated error, never the process (contract, point 8).
@Suite(.serialized, .timeLimit(.minutes(3)))
struct `Rubbish` {
    @Test func `instead of HTTP is answered with a sentence`() async throws {
        let installation = try await Installation.start()
        let cases: [(String, [UInt8], String)] = [
            ("zeros", [UInt8](repeating: 0, count: 200), "400 Bad Request"),
            ("a TLS hello", [0x16, 3, 1, 0, 2, 0, 1], "400 Bad Request"),
            ("no method", Array("\u{1}\u{2}\u{3}\r\n\r\n".utf8), "400 Bad Request"),
            ("no length", Array("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n".utf8), "400 Bad Request"),
            (
                "two lengths",
                Array("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n".utf8),
                "400 Bad Request"
            ),
            ("a long path", Array(("GET /" + String(repeating: "a", count: 17_000)).utf8), "431"),
        ]
        for (name, bytes, expected) in cases {
            let socket = try await Socket.connect(to: installation.shop.port)
            socket.post(bytes)
            let answer = await socket.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 \(expected)"), "\(name): \(answer)")
        }
        #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)
    }
}
