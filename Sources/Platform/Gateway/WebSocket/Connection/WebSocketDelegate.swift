package import NIOCore

/// Who a WebSocket's messages are for; it lives on the socket's event loop and every call is made there.
///
/// The socket holds its delegate from `socketDidOpen` to `socketDidClose`; the delegate may hold the socket and must
/// let go of it in `socketDidClose`.
package protocol WebSocketDelegate: AnyObject {
    /// The upgrade is done; frames may be sent from now on.
    func socketDidOpen(_ socket: WebSocketHandler)

    /// One whole message; a text one is valid UTF-8.
    ///
    /// The payload is a slice of the bytes it arrived with: whoever keeps it for long should copy it.
    func received(_ kind: MessageKind, _ payload: ByteBuffer)

    /// What one read brought has been handed over; afterwards the socket flushes by itself.
    func readBurstEnded()

    /// The socket's outbound buffer passed its high mark (`false`) or fell below its low mark (`true`).
    func writabilityChanged(_ isWritable: Bool)

    /// The server is shutting down gracefully; the delegate closes the socket in its own time.
    func socketShouldQuiesce()

    /// Nothing more comes from this socket and nothing more can be sent: said once, as the last call.
    ///
    /// It is never made from within `close`.
    func socketDidClose(_ reason: SocketCloseReason)
}

/// How a WebSocket ended.
package enum SocketCloseReason: Equatable, Sendable {
    /// The delegate's side closed it.
    case closedHere
    /// The client said goodbye.
    case closedByPeer(CloseFrame)
    /// The client broke the protocol.
    case violation(FrameViolation)
    /// The client sent nothing, and did not answer a ping.
    case silent
    /// The client read nothing while bytes were waiting for it.
    case stalled
    /// The connection broke or was half closed without a goodbye.
    case lost
}
