internal import HummingbirdCore
internal import Logging
internal import MTProtoBridge
internal import NIOCore
internal import NIOEmbedded
internal import PlatformGateway

/// One simulated TCP connection: the server's end is the real pipeline over an embedded channel, and bytes move when the
/// dice say so, in pieces, and only while the other side reads.
final class Wire {
    private let channel: EmbeddedChannel
    private let reading = ReadGate()
    private let capacity: Int
    /// Bytes on their way to the server and to the client.
    private var up = ByteBuffer()
    private var down = ByteBuffer()
    /// The client's end is gone, and the server does not know yet: bytes vanish.
    private(set) var isBlackHole = false

    init(door: HTTPUpgradeChannel, loop: EmbeddedEventLoop, capacity: Int) throws {
        self.capacity = capacity
        channel = EmbeddedChannel(handler: reading, loop: loop)
        _ = door.setup(channel: channel, logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() })
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 5_000), promise: nil)
        channel.read()
    }

    /// A connection of a Telegram client.
    init(door: BridgeDoor, loop: EmbeddedEventLoop, capacity: Int) throws {
        self.capacity = capacity
        channel = EmbeddedChannel(handler: reading, loop: loop)
        _ = door.adopt(channel)
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 5_001), promise: nil)
        channel.read()
    }

    /// Whether the server still has its end open.
    var isOpen: Bool { channel.isActive }
    var waitsUp: Bool { up.readableBytes > 0 && reading.isWanted && channel.isActive && !isBlackHole }
    var waitsDown: Bool { down.readableBytes > 0 }

    /// The client writes.
    func write(_ bytes: ByteBuffer) {
        if isBlackHole { return }
        up.writeImmutableBuffer(bytes)
    }

    /// Some bytes reach the server.
    func moveUp(_ countMax: Int) {
        guard waitsUp, let bytes = up.readSlice(length: min(countMax, up.readableBytes)) else { return }
        reading.isWanted = false
        up.discardReadBytes()
        // What the pipeline throws it has handled by closing.
        _ = try? channel.writeInbound(bytes)
        // As a socket does that reads by itself.
        if channel.isActive { channel.read() }
        gather()
    }

    /// Some bytes reach the client.
    func moveDown(_ countMax: Int) -> ByteBuffer? {
        gather()
        let bytes = down.readSlice(length: min(countMax, down.readableBytes))
        down.discardReadBytes()
        noteWritability()
        return bytes
    }

    /// Takes what the server wrote; its socket is full at a number of bytes.
    func gather() {
        while let bytes = (try? channel.readOutbound(as: ByteBuffer.self)) ?? nil {
            if !isBlackHole || down.readableBytes < capacity { down.writeImmutableBuffer(bytes) }
        }
        noteWritability()
    }

    /// The connection breaks, for both ends.
    func cut() {
        if channel.isActive { channel.close(promise: nil) }
        up.clear()
        down.clear()
    }

    /// The client's end is gone and the server is not told.
    func vanish() {
        isBlackHole = true
        up.clear()
    }

    private func noteWritability() {
        guard channel.isActive else { return }
        let isWritable = channel.isWritable ? down.readableBytes < capacity : down.readableBytes <= capacity / 4
        guard isWritable != channel.isWritable else { return }
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }
}

/// Stands where the socket would be and knows whether anybody wants to read from it.
private final class ReadGate: ChannelOutboundHandler {
    typealias OutboundIn = Never
    typealias OutboundOut = Never

    var isWanted = false

    func read(context: ChannelHandlerContext) {
        isWanted = true
        context.read()
    }
}
