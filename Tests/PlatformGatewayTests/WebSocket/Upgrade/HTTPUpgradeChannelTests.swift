import NIOCore
import NIOEmbedded
import NIOHTTP1
import ServiceLifecycle
import Testing

@testable import PlatformGateway

@Suite(.timeLimit(.minutes(1)))
struct `One port` {
    @Test func `serves requests on a kept connection`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                for index in 0..<3 {
                    try await client.send("POST /a\(index) HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                    #expect(try await client.read(through: "POST /a\(index) 5").hasPrefix("HTTP/1.1 200 OK"))
                }
            }
        }
    }

    @Test func `invites the body of a client that waits to be told`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                for _ in 0..<2 {
                    try await client.send(
                        "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-Continue\r\n\r\n"
                    )
                    #expect(try await client.read(through: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
                    try await client.send("hello")
                    #expect(try await client.read(through: "POST /a 5").hasPrefix("HTTP/1.1 200 OK"))
                }
            }
        }
    }

    @Test func `upgrades to a WebSocket that outlives its task`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                let answer = try await client.upgrade()
                #expect(answer.hasPrefix("HTTP/1.1 101 Switching Protocols\r\n"))
                #expect(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
                #expect(answer.contains("Sec-WebSocket-Protocol: echoim.v1.json"))
                await door.tasks.waitForEnd()
                #expect(door.tasks.started == 1)
                #expect(door.tasks.running == 0)

                try await client.send(ClientFrame(.text, text: "one"), ClientFrame(.text, text: "two"))
                #expect(try await client.frames(2) == [.text("one"), .text("two")])
                try await client.send(ClientFrame(closing: 1000))
                #expect(try await client.frames(1) == [.close(.normal)])
                _ = try await client.readToEnd()
            }
        }
    }

    @Test func `hands on frames that came in one piece with the handshake`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                let early = ByteBuffer(
                    bytes: Array(Conversation.handshake().utf8) + ClientFrame(.text, text: "early").bytes
                )
                try await client.outbound.write(early)
                _ = try await client.read(through: "\r\n\r\n")
                #expect(try await client.frames(1) == [.text("early")])
            }
        }
    }

    @Test func `echoes a large message in many pieces`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                _ = try await client.upgrade()
                let payload = [UInt8](repeating: 0x61, count: 1 << 20)
                try await client.send(ClientFrame(.text, payload))
                #expect(try await client.frames(1).first?.payload == ByteBuffer(bytes: payload))
            }
        }
    }

    @Test func `agrees on compression where the path allows it`() async throws {
        var policy = HandshakePolicy.link
        policy.allowsCompression = true
        let allowing = policy
        try await DoorHarness.run(routes: [.echo(policy: allowing)]) { door in
            try await door.connect { client in
                let answer = try await client.upgrade(extra: "Sec-WebSocket-Extensions: permessage-deflate\r\n")
                #expect(answer.contains("permessage-deflate; server_no_context_takeover; client_no_context_takeover"))
                let text = String(repeating: "na ", count: 1000)
                try await client.send(ClientFrame(.text, text: text))
                let frame = try #require(try await client.frames(1).first)
                #expect(frame.isCompressed)
                #expect(try Inflater().inflate(frame.payload, bytesMax: 5000) == ByteBuffer(string: text))
            }
        }
    }

    @Test func `tells a client that breaks the rules why it is closed`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                _ = try await client.upgrade()
                try await client.send(ClientFrame(.text, text: "x").with { $0.maskingKey = nil })
                let violation = FrameViolation.notMasked
                #expect(try await client.frames(1) == [.close(.protocolError, violation.sentence)])
            }
        }
    }

    @Test func `serves every request of a client that always offers another upgrade`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                let offer = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n"
                for index in 0..<3 {
                    try await client.send("GET /h\(index) HTTP/1.1\r\nHost: x\r\n\(offer)\r\n")
                    #expect(try await client.read(through: "GET /h\(index) 0").hasPrefix("HTTP/1.1 200 OK"))
                }
                // The second one is already there when the decoder is exchanged.
                let posts = (4...5).map { index in
                    "POST /p\(index) HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\(offer)\r\nhi"
                }
                try await client.send(posts.joined())
                #expect(try await client.read(through: "POST /p4 2").contains("200 OK"))
                #expect(try await client.read(through: "POST /p5 2").contains("200 OK"))
            }
        }
    }

    @Test(arguments: [
        ("GET /v1/link HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 426"),
        ("POST /v1/link HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 405"),
        ("GET / HTTP/1.1\r\nHost: x\r\nX: " + String(repeating: "a", count: 17 << 10) + "\r\n\r\n", "HTTP/1.1 431"),
        ("GET /" + String(repeating: "a", count: 17 << 10) + " HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 431"),
        ("GET / HTTP/1.1\r\n" + (0..<101).map { "X\($0): a\r\n" }.joined() + "\r\n", "HTTP/1.1 431"),
        ("\u{16}\u{03}\u{01} not HTTP at all\r\n\r\n", "HTTP/1.1 400"),
    ])
    func `answers what it does not take and closes`(request: String, answer: String) async throws {
        try await DoorHarness.run { door in
            try await door.connect { client in
                try await client.send(request)
                #expect(String(buffer: try await client.readToEnd()).hasPrefix(answer))
            }
        }
    }

    @Test func `lets the route refuse, later and with its own sentence`() async throws {
        let route = UpgradeRoute.echo { request in
            request.channel.eventLoop.scheduleTask(in: .milliseconds(5)) {
                .refuse(HandshakeRefusal(.unauthorized, "Not you.", headers: ["Retry-After": "7"]))
            }.futureResult
        }
        try await DoorHarness.run(routes: [route]) { door in
            try await door.connect { client in
                try await client.send(Conversation.handshake())
                let answer = String(buffer: try await client.readToEnd())
                #expect(answer.hasPrefix("HTTP/1.1 401 Unauthorized\r\n"))
                #expect(answer.contains("Retry-After: 7\r\n"))
                #expect(answer.hasSuffix("\r\n\r\nNot you.\n"))
            }
        }
    }

    @Test func `answers 503 to more connections than it takes, and recovers`() async throws {
        var configuration = HTTPDoorConfiguration()
        configuration.connectionCountMax = 1
        let small = configuration
        try await DoorHarness.run(configuration: small) { door in
            try await door.connect { first in
                _ = try await first.upgrade()
                try await door.connect { second in
                    let answer = String(buffer: try await second.readToEnd())
                    #expect(answer.hasPrefix("HTTP/1.1 503"))
                }
                try await first.send(ClientFrame(closing: 1000))
                _ = try await first.readToEnd()
            }
            // The client may see the end a moment before the server has counted it.
            var answer = ""
            for _ in 0..<100 where !answer.hasPrefix("HTTP/1.1 101") {
                try await door.connect { answer = try await $0.upgrade() }
            }
            #expect(answer.hasPrefix("HTTP/1.1 101"))
        }
    }

    @Test func `shuts down gracefully: sockets are told, kept connections closed`() async throws {
        try await DoorHarness.run { door in
            try await door.connect { http in
                try await http.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = try await http.read(through: "GET /a 0")
                try await door.connect { socket in
                    _ = try await socket.upgrade()
                    try await door.connect { idle in
                        // Accepted by now, as it was served once before in the same queue of connections.
                        _ = try await http.readNothing()
                        await door.group.triggerGracefulShutdown()
                        let goodbye = try await socket.frames(1)
                        #expect(goodbye == [.close(.goingAway, "shutting down")])
                        try await socket.send(ClientFrame(closing: 1001))
                        _ = try await socket.readToEnd()
                        _ = try await idle.readToEnd()
                    }
                }
                _ = try await http.readToEnd()
            }
        }
    }
}

extension Conversation {
    /// One more request and its answer, to be sure that the server has seen what came before.
    fileprivate func readNothing() async throws {
        try await send("GET /again HTTP/1.1\r\nHost: x\r\n\r\n")
        _ = try await read(through: "GET /again 0")
    }
}
