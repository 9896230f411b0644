import MTProtoCrypto
import NIOCore
import TestSupport
import Testing

@testable import echoim

@Suite(.timeLimit(.minutes(2)))
struct `A server with a port for Telegram clients` {
    private static let nonce: [UInt8] = Array(1...16)

    /// `req_pq_multi` in a message without a key, framed as abridged.
    private static var question: [UInt8] {
        let function: [UInt8] = [0xF1, 0x8E, 0x7E, 0xBE]
        let body = function + nonce
        let envelope = [UInt8](repeating: 0, count: 16) + [UInt8(body.count), 0, 0, 0]
        return [0xEF, UInt8((envelope.count + body.count) / 4)] + envelope + body
    }

    /// Whether the bytes begin with the question's answer, which names the server's key.
    private static func isAnswer(_ bytes: ByteBuffer, fingerprint: Int64) -> Bool {
        let body = bytes.readerIndex + 1 + 20
        // resPQ: nonce, the server's nonce, the product of two primes, a vector of fingerprints.
        return bytes.getInteger(at: body, endianness: .little) == UInt32(0x0516_2463)
            && bytes.getBytes(at: body + 4, length: 16) == nonce
            && bytes.getInteger(at: body + 4 + 32 + 12 + 8, endianness: .little) == fingerprint
    }

    private static func run(_ body: @escaping @Sendable (ServerUnderTest, Int64) async throws -> Void) async throws {
        try await ServerUnderTest.run(
            configure: { $0.mtproto = ListenAddress(host: "127.0.0.1", port: 0) },
            { server in
                let key = try ServerKeyFile(dataFolder: server.folder).open()
                try await body(server, key.fingerprint)
            }
        )
    }

    @Test func `says which key it has to whoever begins an exchange`() async throws {
        try await Self.run { server, fingerprint in
            let socket = try await Socket.connect(to: try #require(server.mtprotoPort))
            try await socket.write(Self.question)
            while socket.arrived.readableBytes < 85, await socket.more() {}
            #expect(Self.isAnswer(socket.arrived, fingerprint: fingerprint))
        }
    }

    @Test func `says so through WebSockets of the public port too, wherever their messages are cut`() async throws {
        try await Self.run { server, fingerprint in
            let socket = try await Socket.connect(to: server.publicPort)
            let upgrade = [
                "GET /apiws HTTP/1.1", "Host: x", "Connection: Upgrade", "Upgrade: websocket",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol: binary", "", "",
            ]
            try await socket.write(upgrade.joined(separator: "\r\n").utf8)
            let answer = try #require(await socket.read(through: "\r\n\r\n"))
            #expect(answer.hasPrefix("HTTP/1.1 101"))
            #expect(answer.lowercased().contains("sec-websocket-protocol: binary"))
            for piece in [Self.question.prefix(7), Self.question.dropFirst(7)] {
                // A binary frame under a mask of zeros.
                let head: [UInt8] = [0x82, 0x80 | UInt8(piece.count), 0, 0, 0, 0]
                try await socket.write(head + piece)
            }
            while socket.arrived.readableBytes < 87, await socket.more() {}
            socket.arrived.moveReaderIndex(forwardBy: 2)
            #expect(Self.isAnswer(socket.arrived, fingerprint: fingerprint))
        }
    }

    @Test func `keeps its key from one start to the next`() async throws {
        let scratch = try ScratchFolder()
        for _ in 1...2 {
            try await ServerUnderTest.run(
                in: scratch,
                configure: { $0.mtproto = ListenAddress(host: "127.0.0.1", port: 0) },
                { server in #expect(server.mtprotoPort != nil) }
            )
        }
        let key = try ServerKeyFile(dataFolder: scratch.path(to: "data")).open()
        #expect(key.publicPEM.contains("BEGIN RSA PUBLIC KEY"))
    }
}
