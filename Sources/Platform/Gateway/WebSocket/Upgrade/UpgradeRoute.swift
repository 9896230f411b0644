package import NIOCore
package import NIOHTTP1

/// A path on which connections may become WebSockets, and who decides about them.
package struct UpgradeRoute: Sendable {
    /// Decides about one request before it is answered, on its channel's loop; the future may be of any loop.
    package typealias Decide = @Sendable (UpgradeRequest) -> EventLoopFuture<UpgradeDecision>

    /// The path without query, `/v1/link`.
    package let path: String
    package let policy: HandshakePolicy
    package let configuration: WebSocketConfiguration
    package let decide: Decide

    package init(
        path: String,
        policy: HandshakePolicy,
        configuration: WebSocketConfiguration,
        decide: @escaping Decide
    ) {
        self.path = path
        self.policy = policy
        self.configuration = configuration
        self.decide = decide
    }
}

/// A handshake that is in order as far as WebSocket goes.
package struct UpgradeRequest: Sendable {
    package let head: HTTPRequestHead
    package let channel: any Channel
    /// The subprotocol chosen from the route's list; `nil` where the list is empty.
    package let subprotocol: String?
}

/// What becomes of a handshake.
package enum UpgradeDecision: Sendable {
    /// The connection becomes a WebSocket; the closure makes its delegate, on the channel's loop, just before
    /// `socketDidOpen`.
    case accept(@Sendable () -> any WebSocketDelegate)
    case refuse(HandshakeRefusal)
}
