internal import MTProtoBridge
internal import NIOCore
internal import PlatformGateway

/// A Telegram client of the web: the bytes of its connection come in binary messages, cut wherever it liked.
final class BridgeSocket: WebSocketDelegate {
    /// Where web clients connect; the second is for those in test mode.
    static let paths = ["/apiws", "/apiws_test"]

    private let connection: WireConnection
    private var socket: WebSocketHandler?

    init(_ connection: WireConnection) {
        self.connection = connection
    }

    /// The routes to hang into the HTTP server.
    static func routes(to door: BridgeDoor) -> [UpgradeRoute] {
        var configuration = WebSocketConfiguration()
        configuration.messageBytesMax = 2 << 20
        return paths.map { path in
            UpgradeRoute(
                path: path,
                policy: HandshakePolicy(subprotocols: ["binary"]),
                configuration: configuration
            ) { request in
                request.channel.eventLoop.makeSucceededFuture(.accept { BridgeSocket(door.makeConnection()) })
            }
        }
    }

    func socketDidOpen(_ socket: WebSocketHandler) {
        self.socket = socket
        connection.opened(self)
    }

    func received(_ kind: MessageKind, _ payload: ByteBuffer) {
        connection.received(payload)
    }

    func readBurstEnded() {
        connection.burstEnded()
        if !connection.wantsMore { socket?.pauseReading() }
    }

    func writabilityChanged(_ isWritable: Bool) {
        if !isWritable { socket?.pauseReading() }
        connection.writabilityChanged(isWritable)
    }

    func socketShouldQuiesce() {
        connection.goAway()
    }

    func socketDidClose(_ reason: SocketCloseReason) {
        connection.closed()
        socket = nil
    }
}

extension BridgeSocket: WireSocket {
    var eventLoop: any EventLoop {
        guard let loop = socket?.eventLoop else { preconditionFailure("a socket is asked only while it is open") }
        return loop
    }

    var remoteAddress: SocketAddress? { socket?.remoteAddress }
    var isWritable: Bool { socket?.isWritable ?? false }

    func write(_ bytes: ByteBuffer) {
        socket?.send(.binary, bytes)
    }

    func flush() {
        socket?.flush()
    }

    func readOn() {
        socket?.resumeReading()
    }

    func close() {
        socket?.close()
    }
}
