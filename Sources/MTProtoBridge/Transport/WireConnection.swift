internal import MTProtoCrypto
package import NIOCore

/// What a connection of a Telegram client lies on: a TCP socket, or a WebSocket.
///
/// All of it is called on the socket's loop.
package protocol WireSocket: AnyObject {
    var eventLoop: any EventLoop { get }
    var remoteAddress: SocketAddress? { get }
    /// Whether little enough waits to be read by the client.
    var isWritable: Bool { get }

    func write(_ bytes: ByteBuffer)
    func flush()

    /// What was read last is dealt with: more may be read.
    func readOn()

    /// Closes the socket once everything written has left.
    func close()
}

/// One connection of a Telegram client: its bytes become packets for the sessions, and theirs become bytes.
///
/// It lives on its socket's loop, and is given more to read only when what it read last was dealt with: a client that
/// sends faster than it is served, or does not read, is held back by TCP.
package final class WireConnection {
    /// Packets handed over at once.
    static let burstCountMax = 64
    /// Within which a connection says something useful, and how long it may be without a session.
    static let lonelyMax = TimeAmount.seconds(60)
    /// How long bytes may wait for a client that reads nothing.
    static let stalledMax = TimeAmount.seconds(30)

    private let door: BridgeDoor
    private var stream = TransportStream()
    private var random = SecureRandom()
    private var socket: (any WireSocket)?
    private var line: WireLine?
    /// Homes that were given packets of this connection.
    private var homes: [SessionLoop] = []
    /// A packet for another home than those before it; it has its turn when they are dealt with.
    private var held: TransportPacket?
    /// What was read last is being dealt with.
    private var isBusy = false
    private var isClosing = false
    private var loneliness: Scheduled<Void>?
    private var stall: Scheduled<Void>?

    init(door: BridgeDoor) {
        self.door = door
    }

    /// Whether the socket is to be read.
    package var wantsMore: Bool {
        guard let socket else { return false }
        return !isBusy && !isClosing && socket.isWritable
    }

    // MARK: From the socket

    /// The socket is there; it is held until `closed`.
    package func opened(_ socket: any WireSocket) {
        self.socket = socket
        line = WireLine(self, on: socket.eventLoop, from: socket.remoteAddress)
        door.figures.connectionOpened()
        watchLoneliness()
    }

    package func received(_ bytes: ByteBuffer) {
        if !isClosing { stream.append(bytes) }
    }

    /// What one read brought has been given.
    package func burstEnded() {
        pump()
    }

    package func writabilityChanged(_ isWritable: Bool) {
        line?.setWritable(isWritable)
        stall?.cancel()
        if isWritable {
            if let line { for home in homes { home.run { $0.lineWritable(line) } } }
            if wantsMore { socket?.readOn() }
        } else {
            stall = expect(.stalled, in: Self.stalledMax)
        }
    }

    /// Nothing more comes, and nothing can be sent.
    package func closed() {
        loneliness?.cancel()
        stall?.cancel()
        isClosing = true
        if let line {
            line.detach()
            for home in homes { home.run { $0.lineClosed(line) } }
            door.figures.connectionClosed()
        }
        line = nil
        socket = nil
    }

    /// Ends the connection because the server stops.
    package func goAway() {
        fail(.stopping)
    }
}

// MARK: For the sessions

extension WireConnection {
    func send(_ packets: [ByteBuffer]) {
        guard let socket, !isClosing else { return }
        for packet in packets { write(packet, to: socket) }
        socket.flush()
    }

    func sendQuickAck(_ token: UInt32) {
        guard let socket, !isClosing, let bytes = stream.quickAck(token: token) else { return }
        socket.write(bytes)
        socket.flush()
    }

    /// What was read last is dealt with.
    func readOn() {
        guard isBusy, !isClosing else { return }
        isBusy = false
        pump()
        if wantsMore { socket?.readOn() }
    }

    func close() {
        guard let socket, !isClosing else { return }
        isClosing = true
        socket.close()
    }

    /// Ends the connection, telling the client why where there is a number for that.
    func fail(_ reason: WireEnd) {
        guard let socket, !isClosing else { return }
        door.figures.ended(reason)
        if let code = reason.code, stream.isSpeaking {
            var packet = PacketEncoder.emptyPacket(capacity: 4, allocator: ByteBufferAllocator())
            packet.writeInteger(code, endianness: .little)
            write(packet, to: socket)
        }
        close()
    }

    private func write(_ packet: ByteBuffer, to socket: any WireSocket) {
        var framed = packet
        stream.frame(&framed, using: &random)
        socket.write(framed)
    }
}

// MARK: Packets

extension WireConnection {
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
        loneliness?.cancel()
        let home = door.home(of: id)
        if !homes.contains(where: { $0 === home }) { homes.append(home) }
        home.run { [packets] in $0.take(packets, from: line) }
    }

    private func exchange(_ packet: TransportPacket) {
        guard let socket else { return }
        guard door.admitsExchange(from: socket.remoteAddress) else { return fail(.flood) }
        isBusy = true
        watchLoneliness()
        let connection = NIOLoopBound(self, eventLoop: socket.eventLoop)
        door.exchange.answer(packet.payload, dc: stream.dc, on: socket.eventLoop).whenComplete { result in
            connection.value.exchanged(result)
        }
    }

    private func exchanged(_ result: Result<ByteBuffer?, any Error>) {
        if isClosing { return }
        switch result {
        case .success(let answer?):
            var packet = PacketEncoder.emptyPacket(capacity: answer.readableBytes, allocator: ByteBufferAllocator())
            packet.writeImmutableBuffer(answer)
            send([packet])
            readOn()
        case .success(nil): readOn()
        case .failure(let error): fail(error as? WireEnd ?? .exchange)
        }
    }

    private func watchLoneliness() {
        loneliness?.cancel()
        loneliness = expect(.silence, in: Self.lonelyMax)
    }

    /// Ends the connection in a while, unless the task is cancelled.
    private func expect(_ reason: WireEnd, in time: TimeAmount) -> Scheduled<Void>? {
        guard let socket else { return nil }
        let connection = NIOLoopBound(self, eventLoop: socket.eventLoop)
        return socket.eventLoop.scheduleTask(in: time) { connection.value.fail(reason) }
    }
}
