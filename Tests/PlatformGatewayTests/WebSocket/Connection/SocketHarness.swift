import NIOCore
import NIOEmbedded
import Testing

@testable import PlatformGateway

/// One socket on an embedded channel, with a delegate that writes down what it is told.
struct SocketHarness {
    let channel: EmbeddedChannel
    let socket: WebSocketHandler
    let delegate: RecordingDelegate

    init(
        configuration: WebSocketConfiguration = WebSocketConfiguration(),
        isCompressed: Bool = false,
        before: [any ChannelHandler & Sendable] = []
    ) throws {
        let compressor = MessageCompressor(compressionBytesMin: configuration.compressionBytesMin)
        delegate = RecordingDelegate()
        channel = EmbeddedChannel()
        socket = WebSocketHandler(
            configuration: configuration,
            compressor: isCompressed ? compressor : nil,
            delegate: delegate,
            now: channel.eventLoop.now
        )
        try channel.pipeline.syncOperations.addHandlers(before)
        try channel.pipeline.syncOperations.addHandler(socket)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    /// One read burst.
    func receive(_ frames: ClientFrame...) throws {
        try channel.writeInbound(ByteBuffer(bytes: frames.flatMap(\.bytes)))
    }

    /// What was flushed since the last look, write by write.
    func writes() throws -> [ByteBuffer] {
        var writes: [ByteBuffer] = []
        while let write = try channel.readOutbound(as: ByteBuffer.self) { writes.append(write) }
        return writes
    }

    /// The frames that were flushed since the last look.
    func sent() throws -> [ServerFrame] {
        var bytes = ByteBuffer()
        for write in try writes() { bytes.writeImmutableBuffer(write) }
        return try #require(ServerFrame.readAll(bytes))
    }

    func advance(_ duration: Duration) {
        channel.embeddedEventLoop.advanceTime(by: TimeAmount(duration))
    }

    func setWritable(_ isWritable: Bool) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }
}

/// Writes down every call and does what a test tells it to.
final class RecordingDelegate: WebSocketDelegate {
    enum Call: Equatable {
        case opened
        case text(String)
        case binary([UInt8])
        case burstEnded
        case writable(Bool)
        case quiesce
        case closed(SocketCloseReason)
    }

    private(set) var calls: [Call] = []
    /// Runs on every message, before the next one is handed over.
    var onMessage: ((WebSocketHandler) -> Void)?
    private var socket: WebSocketHandler?

    /// What was called since the last look.
    func taken() -> [Call] {
        defer { calls = [] }
        return calls
    }

    func socketDidOpen(_ socket: WebSocketHandler) {
        self.socket = socket
        calls.append(.opened)
    }

    func received(_ kind: MessageKind, _ payload: ByteBuffer) {
        switch kind {
        case .text: calls.append(.text(String(buffer: payload)))
        case .binary: calls.append(.binary(Array(payload.readableBytesView)))
        }
        if let socket { onMessage?(socket) }
    }

    func readBurstEnded() { calls.append(.burstEnded) }

    func writabilityChanged(_ isWritable: Bool) { calls.append(.writable(isWritable)) }

    func socketShouldQuiesce() { calls.append(.quiesce) }

    func socketDidClose(_ reason: SocketCloseReason) {
        socket = nil
        calls.append(.closed(reason))
    }
}

/// A network that takes nothing: what is flushed stays in the channel.
final class FlushBlocker: ChannelOutboundHandler, Sendable {
    typealias OutboundIn = ByteBuffer

    func flush(context: ChannelHandlerContext) {}
}

/// Counts the reads that reach the socket.
final class ReadCounter: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private(set) var count = 0

    func read(context: ChannelHandlerContext) {
        count += 1
        context.read()
    }
}
