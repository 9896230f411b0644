internal import NIOCore

/// A connection of a Telegram client on a TCP socket.
final class WireHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    private let connection: WireConnection
    private var context: ChannelHandlerContext?
    private var hasWithheldRead = false

    init(_ connection: WireConnection) {
        self.connection = connection
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        connection.opened(self)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        connection.received(unwrapInboundIn(data))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        connection.burstEnded()
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if connection.wantsMore {
            context.read()
        } else {
            hasWithheldRead = true
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        connection.writabilityChanged(context.channel.isWritable)
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        connection.closed()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}

extension WireHandler: WireSocket {
    var eventLoop: any EventLoop {
        guard let context else { preconditionFailure("a socket is asked only while it is open") }
        return context.eventLoop
    }

    var remoteAddress: SocketAddress? { context?.remoteAddress }
    var isWritable: Bool { context?.channel.isWritable ?? false }

    func write(_ bytes: ByteBuffer) {
        context?.write(wrapOutboundOut(bytes), promise: nil)
    }

    func flush() {
        context?.flush()
    }

    func readOn() {
        guard hasWithheldRead else { return }
        hasWithheldRead = false
        context?.read()
    }

    func close() {
        guard let context else { return }
        // What was written before goes out first.
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { [channel = context.channel] _ in
            channel.close(promise: nil)
        }
    }
}
