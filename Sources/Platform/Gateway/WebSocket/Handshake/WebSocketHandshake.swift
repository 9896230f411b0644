internal import Crypto
internal import Foundation
package import NIOHTTP1

/// The opening handshake as a decision about one request (RFC 6455, section 4.2).
package enum WebSocketHandshake {
    /// What both sides agreed on, and the answer that says so.
    package struct Agreement: Equatable, Sendable {
        package let subprotocol: String?
        package let isCompressed: Bool
        package let responseHeaders: HTTPHeaders
    }

    /// Checks the request and chooses subprotocol and extension, or refuses it.
    package static func agree(
        to request: HTTPRequestHead,
        policy: HandshakePolicy
    ) throws(HandshakeRefusal) -> Agreement {
        try checkUpgrade(request)
        try checkOrigin(request.headers, policy: policy)
        let key = try key(in: request.headers)
        let subprotocol = try chooseSubprotocol(request.headers, policy: policy)
        let deflate = policy.allowsCompression ? DeflateOffer.firstAcceptable(in: request.headers) : nil

        var headers: HTTPHeaders = [
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Accept": acceptance(of: key),
        ]
        if let subprotocol { headers.add(name: "Sec-WebSocket-Protocol", value: subprotocol) }
        if let deflate { headers.add(name: "Sec-WebSocket-Extensions", value: deflate.answer) }
        return Agreement(subprotocol: subprotocol, isCompressed: deflate != nil, responseHeaders: headers)
    }

    /// What proves to the client that the key was read by a WebSocket server.
    static func acceptance(of key: String) -> String {
        let digest = Insecure.SHA1.hash(data: Data((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        return Data(digest).base64EncodedString()
    }

    private static func checkUpgrade(_ request: HTTPRequestHead) throws(HandshakeRefusal) {
        guard request.method == .GET else { throw .notGET }
        guard request.version == .http1_1 else { throw .notUpgrade }
        guard request.headers.has("upgrade", in: "Connection") else { throw .notUpgrade }
        guard request.headers.has("websocket", in: "Upgrade") else { throw .notUpgrade }
        // The canonical form has no blanks around values: the HTTP parser leaves those behind them.
        guard request.headers[canonicalForm: "Sec-WebSocket-Version"] == ["13"] else { throw .wrongVersion }
        guard request.headers["Host"].count == 1 else { throw .noHost }
    }

    private static func checkOrigin(_ headers: HTTPHeaders, policy: HandshakePolicy) throws(HandshakeRefusal) {
        guard case .only(let allowed) = policy.origins else { return }
        for origin in headers["Origin"] where !allowed.contains(origin.lowercased()) {
            throw .originNotAllowed
        }
    }

    private static func key(in headers: HTTPHeaders) throws(HandshakeRefusal) -> String {
        let keys = headers[canonicalForm: "Sec-WebSocket-Key"]
        guard let key = keys.first.map(String.init), keys.count == 1 else { throw .badKey }
        guard let nonce = Data(base64Encoded: key), nonce.count == 16 else { throw .badKey }
        return key
    }

    private static func chooseSubprotocol(
        _ headers: HTTPHeaders,
        policy: HandshakePolicy
    ) throws(HandshakeRefusal) -> String? {
        if policy.subprotocols.isEmpty { return nil }
        let offered = headers[canonicalForm: "Sec-WebSocket-Protocol"]
        guard let chosen = policy.subprotocols.first(where: { offered.contains(Substring($0)) }) else {
            throw .noSubprotocol(of: policy.subprotocols)
        }
        return chosen
    }
}

extension HTTPHeaders {
    /// Whether a header's list of tokens names `token`, in any case of letters.
    func has(_ token: String, in name: String) -> Bool {
        self[canonicalForm: name].contains { $0.lowercased() == token }
    }
}
