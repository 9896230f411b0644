/// What one path asks of those who want to speak WebSocket on it.
package struct HandshakePolicy: Sendable, Equatable {
    /// Which web pages may connect; native clients send no origin and always may.
    package enum Origins: Sendable, Equatable {
        case any
        /// Origins as browsers write them: `https://chat.example.com`, without a slash at the end.
        case only(Set<String>)
    }

    /// What is spoken here, best first; a client must offer one of them, unless there are none.
    package var subprotocols: [String]
    package var origins: Origins
    /// Whether permessage-deflate is agreed to when a client offers it.
    package var allowsCompression: Bool

    package init(subprotocols: [String], origins: Origins = .any, allowsCompression: Bool = false) {
        self.subprotocols = subprotocols
        self.origins = origins
        self.allowsCompression = allowsCompression
    }

    /// The Link protocol's: protobuf before JSON.
    package static let link = HandshakePolicy(subprotocols: ["echoim.v1.proto", "echoim.v1.json"])
}
