package import NIOHTTP1

/// Why a connection does not become a WebSocket, as its HTTP answer says it.
package struct HandshakeRefusal: Error, Equatable, Sendable {
    package let status: HTTPResponseStatus
    /// The answer's body: one sentence for the developer at the other end.
    package let sentence: String
    package var headers: HTTPHeaders

    package init(_ status: HTTPResponseStatus, _ sentence: String, headers: HTTPHeaders = [:]) {
        self.status = status
        self.sentence = sentence
        self.headers = headers
    }

    static let notGET = HandshakeRefusal(
        .methodNotAllowed,
        "A WebSocket is opened with GET.",
        headers: ["Allow": "GET"]
    )
    static let notUpgrade = HandshakeRefusal(
        .upgradeRequired,
        "This path speaks WebSocket only: send Connection: Upgrade and Upgrade: websocket over HTTP/1.1.",
        headers: ["Upgrade": "websocket", "Sec-WebSocket-Version": "13"]
    )
    static let wrongVersion = HandshakeRefusal(
        .upgradeRequired,
        "This server speaks WebSocket version 13.",
        headers: ["Upgrade": "websocket", "Sec-WebSocket-Version": "13"]
    )
    static let noHost = HandshakeRefusal(.badRequest, "Host must be given, once.")
    static let badKey = HandshakeRefusal(
        .badRequest,
        "Sec-WebSocket-Key must be 16 bytes in base64, once."
    )
    static let originNotAllowed = HandshakeRefusal(
        .forbidden,
        "Pages of this origin may not connect."
    )

    static func noSubprotocol(of known: [String]) -> HandshakeRefusal {
        HandshakeRefusal(
            .badRequest,
            "Sec-WebSocket-Protocol must offer one of: \(known.joined(separator: ", "))."
        )
    }
}
