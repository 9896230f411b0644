internal import MTProtoCrypto
internal import NIOCore

/// One connection of a Telegram client: its bytes become packets for the sessions, and theirs become bytes.
///
/// It lives on its channel's loop, and reads on only when what it read last was dealt with: a client that sends faster
/// than it is served, or does not read, is held back by TCP.
final class WireHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    /// Packets handed over at once.
    static let burstCountMax = 64
    /// Within which a connection says something useful, and how long it may be without a session.
    static let lonelyMax = TimeAmount.seconds(60)
    /// How long bytes may wait for a client that reads nothing.
    static let stalledMax = TimeAmount.seconds(30)

    private let door: BridgeDoor
    private var stream = TransportStream()
    private var random = SecureRandom()
    private var context: ChannelHandlerContext?
    private var line: WireLine?
    /// Homes that were given packets of this connection.
    private var homes: [SessionLoop] = []
    /// A packet for another home than those before it; it has its turn when they are dealt with.
    private var held: TransportPacket?
    /// What was read last is being dealt with.
    private var isBusy = false
    private var hasWithheldRead = false
    private var isClosing = false
    private var watch: Scheduled<Void>?

    init(door: BridgeDoor) {
        self.door = door
    }

    // MARK: From the channel

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        line = WireLine(self, of: context.channel)
        door.figures.connectionOpened()
        watch(for: .silence, after: Self.lonelyMax)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isClosing { return }
        stream.append(unwrapInboundIn(data))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        pump()
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if isBusy || isClosing || !context.channel.isWritable {
            hasWithheldRead = true
        } else {
            context.read()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        line?.setWritable(isWritable)
        if isWritable {
            watch?.cancel()
            if let line { for home in homes { home.run { $0.lineWritable(line) } } }
            readWhereAllowed()
        } else {
            watch(for: .stalled, after: Self.stalledMax)
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        watch?.cancel()
        isClosing = true
        if let line {
            line.detach()
            for home in homes { home.run { $0.lineClosed(line) } }
            door.figures.connectionClosed()
        }
        line = nil
        self.context = nil
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

// MARK: For the sessions

extension WireHandler {
    func send(_ packets: [ByteBuffer]) {
        guard let context, !isClosing else { return }
        for packet in packets { write(packet, context) }
        context.flush()
    }

    func sendQuickAck(_ token: UInt32) {
        guard let context, !isClosing, let bytes = stream.quickAck(token: token) else { return }
        context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
    }

    /// What was read last is dealt with.
    func readOn() {
        guard isBusy, !isClosing else { return }
        isBusy = false
        pump()
        readWhereAllowed()
    }

    func close() {
        guard let context, !isClosing else { return }
        isClosing = true
        // What was written before goes out first.
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { [channel = context.channel] _ in
            channel.close(promise: nil)
        }
    }

    /// Ends the connection, telling the client why where there is a number for that.
    func fail(_ reason: WireEnd) {
        guard let context, !isClosing else { return }
        door.figures.ended(reason)
        if let code = reason.code, stream.isSpeaking {
            var packet = PacketEncoder.emptyPacket(capacity: 4, allocator: context.channel.allocator)
            packet.writeInteger(code, endianness: .little)
            write(packet, context)
        }
        close()
    }

    private func write(_ packet: ByteBuffer, _ context: ChannelHandlerContext) {
        var framed = packet
        stream.frame(&framed, using: &random)
        context.write(wrapOutboundOut(framed), promise: nil)
    }
}

// MARK: Packets

extension WireHandler {
    /// Hands over what is complete, unless the last of it is still being dealt with.
    private func pump() {
        while !isBusy, !isClosing {
            do {
                guard let first = try nextPacket() else { return }
                guard let id = first.payload.authKeyID else { return fail(.transport) }
                if id == 0 {
                    exchange(first)
                } else {
                    try handOver(first, of: id)
                }
            } catch {
                return fail(.transport)
            }
        }
    }

    private func nextPacket() throws(TransportViolation) -> TransportPacket? {
        if let packet = held {
            held = nil
            return packet
        }
        return try stream.next()
    }

    /// Hands a packet and those behind it with the same key to the home of the key.
    private func handOver(_ first: TransportPacket, of id: UInt64) throws(TransportViolation) {
        guard let line else { return }
        var packets = [first]
        while packets.count < Self.burstCountMax, let packet = try stream.next() {
            guard packet.payload.authKeyID == id else {
                held = packet
                break
            }
            packets.append(packet)
        }
        isBusy = true
        watch?.cancel()
        let home = door.home(of: id)
        if !homes.contains(where: { $0 === home }) { homes.append(home) }
        home.run { [packets] in $0.take(packets, from: line) }
    }

    private func exchange(_ packet: TransportPacket) {
        guard let context else { return }
        guard door.admitsExchange(from: context.channel.remoteAddress) else { return fail(.flood) }
        isBusy = true
        watch(for: .silence, after: Self.lonelyMax)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        door.exchange.answer(packet.payload, dc: stream.dc, on: context.eventLoop).whenComplete { result in
            handler.value.exchanged(result)
        }
    }

    private func exchanged(_ result: Result<ByteBuffer?, any Error>) {
        guard let context, !isClosing else { return }
        switch result {
        case .success(let answer?):
            var packet = PacketEncoder.emptyPacket(capacity: answer.readableBytes, allocator: context.channel.allocator)
            packet.writeImmutableBuffer(answer)
            send([packet])
            readOn()
        case .success(nil): readOn()
        case .failure(let error): fail(error as? WireEnd ?? .exchange)
        }
    }

    private func readWhereAllowed() {
        guard let context, hasWithheldRead, !isBusy, !isClosing, context.channel.isWritable else { return }
        hasWithheldRead = false
        context.read()
    }

    private func watch(for reason: WireEnd, after time: TimeAmount) {
        watch?.cancel()
        guard let context else { return }
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleTask(in: time) { handler.value.fail(reason) }
    }
}
