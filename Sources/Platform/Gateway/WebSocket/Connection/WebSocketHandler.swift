package import NIOCore

/// One WebSocket connection after its handshake: bytes from the channel become messages for the delegate, frames of
/// the delegate become bytes.
///
/// It lives on its channel's event loop with its delegate, and all of it is called there. What is sent while a burst
/// of reads is handled goes out in one write at its end; what is sent at other times goes out with `flush`.
package final class WebSocketHandler: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = Never
    package typealias OutboundIn = Never
    package typealias OutboundOut = ByteBuffer

    enum Phase {
        case beforeOpen
        case open
        /// A close frame is on its way out; the reason is told when the client's comes or its time is up.
        case closing(SocketCloseReason, until: NIODeadline)
        case ended
    }

    /// Set when permessage-deflate was agreed on; one for all sockets of the loop.
    package let compressor: MessageCompressor?
    let configuration: WebSocketConfiguration
    var phase = Phase.beforeOpen
    var context: ChannelHandlerContext?
    var delegate: (any WebSocketDelegate)?

    var decoder: FrameDecoder
    var outbound = OutboundGather()
    /// Whether the channel was given bytes that it was not told to send yet.
    private var hasUnflushed = false
    /// The payload of the last ping that has not been answered; older ones need no answer (RFC 6455, 5.5.3).
    var unansweredPing: ByteBuffer?

    var pingWatch: PingWatch
    var stallWatch: StallWatch
    var handedBytes = 0

    private var isReadPaused = false
    private var hasWithheldRead = false
    private var isDelivering = false
    private var hasDelivered = false

    /// Holds `delegate` until `socketDidClose`; `now` is the time of the loop it will live on.
    package init(
        configuration: WebSocketConfiguration,
        compressor: MessageCompressor? = nil,
        delegate: any WebSocketDelegate,
        now: NIODeadline
    ) {
        self.configuration = configuration
        self.compressor = compressor
        self.delegate = delegate
        self.decoder = FrameDecoder(rules: FrameRules(configuration, allowsCompression: compressor != nil))
        self.pingWatch = PingWatch(
            silenceMax: configuration.silenceMax,
            pongWaitMax: configuration.pongWaitMax,
            now: now
        )
        self.stallWatch = StallWatch(stalledMax: configuration.stalledMax)
    }

    // MARK: For the delegate

    /// Whether messages can still be sent.
    package var isOpen: Bool {
        if case .open = phase { true } else { false }
    }

    /// Whether the outbound buffer is below its high mark; while it is not, send nothing that can wait.
    package var isWritable: Bool { context?.channel.isWritable ?? false }

    /// The loop all of this lives on; `nil` once the socket is closed.
    package var eventLoop: (any EventLoop)? { context?.eventLoop }

    /// Where the client connects from.
    package var remoteAddress: SocketAddress? { context?.remoteAddress }

    /// How many bytes wait for the client to read.
    ///
    /// The channel is asked: cheap enough for a decision, too dear for every message.
    package var pendingBytes: Int { outbound.byteCount + bytesInChannel }

    /// Sends a message; it is dropped when the socket is no longer open.
    package func send(_ kind: MessageKind, _ payload: ByteBuffer) {
        guard isOpen else { return }
        let frameBytesMax = FrameEncoder.headerBytesMax + payload.readableBytes
        outbound.append(reserving: frameBytesMax) { buffer in
            if let compressor {
                compressor.encode(kind, payload: payload, into: &buffer)
            } else {
                FrameEncoder.encode(kind.opcode, payload: payload, into: &buffer)
            }
        }
        writeIfLarge()
    }

    /// Sends a frame encoded before (`FrameEncoder.frame`), or several, sharing the bytes with all other links they go
    /// to.
    ///
    /// Where compression was agreed on, what is worth it is compressed for this link alone.
    package func send(frame: ByteBuffer) {
        guard isOpen else { return }
        if frame.readableBytes >= OutboundGather.bytesMax {
            writeGathered()
        }
        if let compressor {
            outbound.append(reserving: frame.readableBytes) { compressor.encode(frames: frame, into: &$0) }
        } else {
            outbound.append(frame)
        }
        writeIfLarge()
    }

    /// Hands everything sent so far to the socket.
    package func flush() {
        guard let context else { return }
        answerPing()
        writeGathered()
        hasUnflushed = false
        context.flush()
    }

    /// Starts the closing handshake; what was sent before still goes out, and nothing more is received.
    package func close(_ code: CloseCode = .normal, reason: String = "") {
        guard isOpen else { return }
        startClosing(CloseFrame(code: code, reason: reason), because: .closedHere)
    }

    /// Stops reading the socket: TCP holds the client back, and no further message is delivered.
    package func pauseReading() {
        isReadPaused = true
    }

    /// Delivers what arrived before the pause and reads on.
    package func resumeReading() {
        guard isReadPaused, let context else { return }
        isReadPaused = false
        if isDelivering { return }
        deliver()
        endBurst()
        if hasWithheldRead, !isReadPaused {
            hasWithheldRead = false
            context.read()
        }
    }
}

// MARK: From the channel

extension WebSocketHandler {
    package func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { open() }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        end(.lost)
        self.context = nil
    }

    package func channelActive(context: ChannelHandlerContext) {
        open()
        context.fireChannelActive()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        end(.lost)
        context.fireChannelInactive()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pingWatch.heard(now: context.eventLoop.now)
        decoder.append(unwrapInboundIn(data))
        if !isDelivering { deliver() }
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        endBurst()
        context.fireChannelReadComplete()
    }

    package func read(context: ChannelHandlerContext) {
        if isReadPaused {
            hasWithheldRead = true
        } else {
            context.read()
        }
    }

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        if isOpen { delegate?.writabilityChanged(isWritable) }
        if isWritable, unansweredPing != nil { flush() }
        context.fireChannelWritabilityChanged()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            if isOpen { delegate?.socketShouldQuiesce() }
        case ChannelEvent.inputClosed:
            // A client that sends no more cannot finish a closing handshake: there is nothing to wait for.
            disconnect(.lost)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        disconnect(.lost)
    }

    private func open() {
        guard case .beforeOpen = phase else { return }
        phase = .open
        scheduleTick()
        delegate?.socketDidOpen(self)
    }
}

// MARK: Delivering

extension WebSocketHandler {
    /// Hands over what is complete, until reading is paused or the socket closes.
    private func deliver() {
        isDelivering = true
        defer { isDelivering = false }
        do {
            while !isReadPaused, let event = try decoder.next() {
                try receive(event)
            }
        } catch {
            fail(error)
        }
    }

    private func receive(_ event: FrameEvent) throws(FrameViolation) {
        switch event {
        case .message(let kind, let payload):
            hand(kind, payload)
        case .compressedMessage(let kind, let payload):
            guard isOpen else { return }
            guard let compressor else { throw .reservedBits }
            hand(kind, try compressor.inflate(kind, payload, bytesMax: configuration.messageBytesMax))
        case .ping(let payload):
            unansweredPing = payload
        case .pong:
            break
        case .close(let frame):
            receiveClose(frame)
        }
    }

    private func hand(_ kind: MessageKind, _ payload: ByteBuffer) {
        guard isOpen else { return }
        hasDelivered = true
        delegate?.received(kind, payload)
    }

    private func endBurst() {
        if hasDelivered {
            hasDelivered = false
            if isOpen { delegate?.readBurstEnded() }
        }
        answerPing()
        if outbound.byteCount > 0 || hasUnflushed { flush() }
    }

    /// One pong per burst, and none while the client does not read: pings cannot grow the outbound buffer.
    private func answerPing() {
        guard let payload = unansweredPing, isOpen, isWritable else { return }
        unansweredPing = nil
        outbound.append(reserving: 2 + payload.readableBytes) { buffer in
            FrameEncoder.encode(.pong, payload: payload, into: &buffer)
        }
    }

    func writeGathered() {
        guard let context, let bytes = outbound.take() else { return }
        handedBytes += bytes.readableBytes
        hasUnflushed = true
        context.write(wrapOutboundOut(bytes), promise: nil)
    }

    private func writeIfLarge() {
        if outbound.byteCount >= OutboundGather.bytesMax { writeGathered() }
    }
}
