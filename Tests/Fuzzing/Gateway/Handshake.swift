internal import FuzzSupport
internal import NIOHTTP1

@testable internal import PlatformGateway

extension FuzzTarget {
    /// The opening handshake: what is agreed on was asked for and is allowed, and the answer is fit to be sent.
    static let handshake = FuzzTarget("handshake", bytesMax: 1024) { input in
        var input = input
        let policy = HandshakePolicy(
            subprotocols: input.flag() ? HandshakePolicy.link.subprotocols : [],
            origins: input.flag() ? .any : .only(["https://chat.example.com"]),
            allowsCompression: input.flag()
        )
        let request = HTTPRequestHead(
            version: input.flag() ? .http1_1 : .http1_0,
            method: input.flag() ? .GET : .POST,
            uri: "/v1/link",
            headers: HTTPHeaders(lines: input.rest())
        )
        let agreement: WebSocketHandshake.Agreement
        do throws(HandshakeRefusal) {
            agreement = try WebSocketHandshake.agree(to: request, policy: policy)
        } catch {
            return try require((400..<500).contains(error.status.code), "\(error)")
        }
        try check(agreement, of: request, policy)
    }

    private static func check(
        _ agreement: WebSocketHandshake.Agreement,
        of request: HTTPRequestHead,
        _ policy: HandshakePolicy
    ) throws {
        let headers = agreement.responseHeaders
        try require(request.method == .GET && request.version == .http1_1, "agreed to \(request)")
        try require(request.headers["Sec-WebSocket-Key"].count == 1, "agreed to \(request)")
        try require(headers["Sec-WebSocket-Accept"].first?.utf8.count == 28, "\(headers)")
        if let subprotocol = agreement.subprotocol {
            try require(policy.subprotocols.contains(subprotocol), "an unknown subprotocol \(subprotocol)")
            try require(request.headers.contains { $0.value.contains(subprotocol) }, "\(subprotocol) was not offered")
        }
        if agreement.isCompressed {
            try require(policy.allowsCompression, "compression is off")
            let offered = request.headers["Sec-WebSocket-Extensions"].contains { $0.contains("permessage-deflate") }
            try require(offered, "compression was not offered")
        }
        try require(agreement.isCompressed == headers.contains(name: "Sec-WebSocket-Extensions"), "\(headers)")
        for (name, value) in headers {
            let isClean = value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            try require(isClean, "the header \(name) is \(value)")
        }
    }
}

extension HTTPHeaders {
    /// `name: value` in each line.
    fileprivate init(lines bytes: [UInt8]) {
        self.init()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let end = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
            // The HTTP parser before it lets no other names through.
            guard line[..<end].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { continue }
            let value = line[end...].dropFirst().drop { $0 == UInt8(ascii: " ") }
            add(name: String(decoding: line[..<end], as: UTF8.self), value: String(decoding: value, as: UTF8.self))
        }
    }
}
