import NIOHTTP1
import Testing

@testable import PlatformGateway

struct `The opening handshake` {
    @Test func `the standard's example is accepted with its key`() throws {
        let agreement = try WebSocketHandshake.agree(to: .handshake(), policy: .link)
        // RFC 6455, section 1.3.
        #expect(agreement.responseHeaders["Sec-WebSocket-Accept"] == ["s3pPLMBiTxaQ9kYGzzhZRbK+xOo="])
        #expect(agreement.responseHeaders["Upgrade"] == ["websocket"])
        #expect(agreement.responseHeaders["Connection"] == ["Upgrade"])
        #expect(agreement.responseHeaders["Sec-WebSocket-Protocol"] == ["echoim.v1.json"])
        #expect(!agreement.isCompressed)
    }

    @Test(arguments: [
        (["echoim.v1.json, echoim.v1.proto"], "echoim.v1.proto"),
        (["echoim.v1.json", "echoim.v1.proto"], "echoim.v1.proto"),
        (["chat , echoim.v1.json"], "echoim.v1.json"),
    ])
    func `the server's first choice wins, however it is offered`(lines: [String], chosen: String) throws {
        let request = HTTPRequestHead.handshake { headers in
            headers.remove(name: "Sec-WebSocket-Protocol")
            for line in lines { headers.add(name: "Sec-WebSocket-Protocol", value: line) }
        }
        #expect(try WebSocketHandshake.agree(to: request, policy: .link).subprotocol == chosen)
    }

    @Test func `a path without subprotocols asks for none and answers none`() throws {
        let agreement = try WebSocketHandshake.agree(to: .handshake(), policy: HandshakePolicy(subprotocols: []))
        #expect(agreement.subprotocol == nil)
        #expect(!agreement.responseHeaders.contains(name: "Sec-WebSocket-Protocol"))
    }

    @Test(arguments: [
        ("Connection", "keep-alive, Upgrade"), ("Connection", "UPGRADE"), ("Upgrade", "WebSocket"),
        ("Upgrade", "h2c, websocket"), ("Sec-WebSocket-Version", "13 \t"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==  "),
    ])
    func `token lists are read as lists, in any case of letters`(name: String, value: String) throws {
        let request = HTTPRequestHead.handshake { $0.replaceOrAdd(name: name, value: value) }
        #expect(throws: Never.self) { try WebSocketHandshake.agree(to: request, policy: .link) }
    }

    @Test(
        arguments: [
            ("Connection", "keep-alive", 426), ("Upgrade", "h2c", 426), ("Sec-WebSocket-Version", "8", 426),
            ("Sec-WebSocket-Version", "13, 8", 426), ("Sec-WebSocket-Key", "", 400),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ", 400), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25j", 400),
            ("Sec-WebSocket-Key", "not base64 at all!!!!!!!", 400), ("Sec-WebSocket-Protocol", "mqtt", 400),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==, dGhlIHNhbXBsZSBub25jZQ==", 400),
        ] as [(String, String, UInt)]
    )
    func `a header that is wrong, or missing, is refused`(name: String, value: String, status: UInt) {
        let wrong = HTTPRequestHead.handshake { $0.replaceOrAdd(name: name, value: value) }
        #expect(refusal(of: wrong)?.status.code == status)
        let missing = HTTPRequestHead.handshake { $0.remove(name: name) }
        #expect(refusal(of: missing)?.status.code == status)
    }

    @Test func `another version is told which one is spoken`() {
        let request = HTTPRequestHead.handshake { $0.replaceOrAdd(name: "Sec-WebSocket-Version", value: "12") }
        #expect(refusal(of: request)?.headers["Sec-WebSocket-Version"] == ["13"])
    }

    @Test func `a request says once which host it is for`() {
        #expect(refusal(of: .handshake { $0.remove(name: "Host") }) == .noHost)
        #expect(refusal(of: .handshake { $0.add(name: "Host", value: "other.example") }) == .noHost)
    }

    @Test func `a key given twice is refused`() {
        let request = HTTPRequestHead.handshake { $0.add(name: "Sec-WebSocket-Key", value: "AQIDBAUGBwgJCgsMDQ4PEA==") }
        #expect(refusal(of: request) == .badKey)
    }

    @Test func `other methods and HTTP 1_0 are refused`() {
        var post = HTTPRequestHead.handshake()
        post.method = .POST
        #expect(refusal(of: post)?.status == .methodNotAllowed)
        var old = HTTPRequestHead.handshake()
        old.version = .http1_0
        #expect(refusal(of: old)?.status == .upgradeRequired)
    }

    @Test func `pages of other origins are refused, native clients are not`() {
        let policy = HandshakePolicy(
            subprotocols: HandshakePolicy.link.subprotocols,
            origins: .only(["https://chat.example.com"])
        )
        func request(from origin: String?) -> HTTPRequestHead {
            .handshake { headers in origin.map { headers.add(name: "Origin", value: $0) } }
        }
        #expect(refusal(of: request(from: "https://evil.example"), policy: policy)?.status == .forbidden)
        #expect(refusal(of: request(from: "null"), policy: policy)?.status == .forbidden)
        #expect(refusal(of: request(from: "https://chat.example.com.evil.example"), policy: policy) != nil)
        #expect(refusal(of: request(from: "https://chat.example.com"), policy: policy) == nil)
        #expect(refusal(of: request(from: "HTTPS://Chat.Example.com"), policy: policy) == nil)
        #expect(refusal(of: request(from: nil), policy: policy) == nil)
        #expect(refusal(of: request(from: "https://evil.example"), policy: .link) == nil)
    }

    private func refusal(of request: HTTPRequestHead, policy: HandshakePolicy = .link) -> HandshakeRefusal? {
        do {
            _ = try WebSocketHandshake.agree(to: request, policy: policy)
            return nil
        } catch {
            return error
        }
    }
}

extension HTTPRequestHead {
    /// A handshake that is in order, with the key of the standard's example.
    static func handshake(
        path: String = "/v1/link",
        change: (inout HTTPHeaders) -> Void = { _ in }
    ) -> HTTPRequestHead {
        var headers: HTTPHeaders = [
            "Host": "im.example.com",
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Protocol": "echoim.v1.json",
        ]
        change(&headers)
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers)
    }
}
