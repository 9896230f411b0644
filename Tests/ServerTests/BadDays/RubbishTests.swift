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

    @Test func `on a link closes it with the reason`() async throws {
        let installation = try await Installation.start()
        let token = try await installation.shop.token(of: "ann")
        let brace: [UInt8] = [0x7B]
        let cases: [(String, [UInt8], UInt16)] = [
            ("a reserved opcode", ClientFrame.bytes(head: 0x83, []), 1002),
            ("a reserved bit", ClientFrame.bytes(head: 0xC1, brace), 1002),
            ("unmasked", ClientFrame.bytes(head: 0x81, brace, isMasked: false), 1002),
            ("a long ping", ClientFrame.bytes(head: 0x89, [UInt8](repeating: 1, count: 126)), 1002),
            ("a ping in pieces", ClientFrame.bytes(head: 0x09, brace), 1002),
            ("a continuation of nothing", ClientFrame.bytes(head: 0x80, brace), 1002),
            ("a message within one", ClientFrame.bytes(head: 0x01, brace) + ClientFrame.text(brace), 1002),
            ("a length beyond all", [0x82, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 1009),
            ("more than a megabyte", [0x81, 0xFF, 0, 0, 0, 0, 0, 0x10, 0, 1, 7, 11, 13, 17], 1009),
            ("countless pieces", ClientFrame.bytes(head: 0x01, []) + pieces(20_000), 1009),
            ("no UTF-8", ClientFrame.text([0xFF, 0xFE]), 1007),
            ("half of a close", ClientFrame.bytes(head: 0x88, [0]), 1002),
            ("half of JSON", ClientFrame.text(#"{"requestId":"#.utf8), 4000),
            ("JSON without end", ClientFrame.text([UInt8](repeating: 0x5B, count: 60_000)), 4000),
            ("the other subprotocol", ClientFrame.bytes(head: 0x82, brace), 1003),
        ]
        for (name, bytes, expected) in cases {
            let link = try await LinkClient.open(port: installation.shop.port, token: token, device: "d")
            link.socket.post(bytes)
            #expect(await link.readToEnd() == expected, "\(name)")
        }
        _ = try await LinkClient.open(port: installation.shop.port, token: token)
    }

    @Test func `in the place of a hello closes the link`() async throws {
        let installation = try await Installation.start()
        let early = try await LinkClient(port: installation.shop.port)
        _ = try await early.say("ping", [:])
        #expect(await early.readToEnd() == 4002)
        let silent = try await LinkClient(port: installation.shop.port)
        #expect(await silent.readToEnd() == 4001)
    }

    @Test func `is told from a message in pieces, which is taken whole`() async throws {
        let installation = try await Installation.start()
        let link = try await installation.link(of: "ann")
        let frame = Array(#"{"requestId":77,"ping":{}}"#.utf8)
        link.socket.post(
            ClientFrame.bytes(head: 0x01, frame[..<5]) + ClientFrame.bytes(head: 0x89, [1])
                + ClientFrame.bytes(head: 0x00, frame[5..<9]) + ClientFrame.bytes(head: 0x80, frame[9...])
        )
        #expect(try await link.answer(to: 77).result?["done"] != nil)
    }

    @Test func `that is too large for REST is refused, a body that waits is invited`() async throws {
        let installation = try await Installation.start()
        let large = try await installation.shop.publish(from: "a", to: "b", String(repeating: "x", count: 3 << 20))
        #expect(large.status == 400)
        #expect(large.code == 1508)

        let body = "userId=ann&name=Ann"
        let fields = installation.shop.signature(nonce: "1", timestamp: "2").map { "\($0): \($1)\r\n" }.joined()
        let socket = try await Socket.connect(to: installation.shop.port)
        try await socket.write(
            ("POST /user/getToken.json HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n" + fields
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n").utf8
        )
        #expect(await socket.read(through: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
        try await socket.write(body.utf8)
        #expect(await socket.readToEnd().contains(#""userId":"ann""#))
    }

    private func pieces(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in ClientFrame.bytes(head: 0x00, []) }
    }
}
