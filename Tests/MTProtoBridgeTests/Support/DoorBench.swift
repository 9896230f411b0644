import CoreMetrics
import Logging
import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import MTProtoBridge

/// The whole door on one loop, with connections whose bytes are carried by hand and a clock that is set.
final class DoorBench {
    static let start: Int64 = 1_800_000_000

    let loop = EmbeddedEventLoop()
    let shelf = MemoryShelf()
    let limits = CountedLimits()
    let responder = RecordingResponder()
    let clock: SetClock
    let exchange = ScriptedExchange()
    private(set) var door: BridgeDoor
    private var channels: [EmbeddedChannel] = []

    init(startingAt seconds: Int64 = start) {
        clock = SetClock(seconds: seconds)
        let box = NIOLoopBound(responder, eventLoop: loop)
        door = BridgeDoor(
            eventLoops: [loop],
            shelf: shelf,
            exchange: exchange,
            limits: limits,
            figures: BridgeFigures(factory: NOOPMetricsHandler.instance),
            log: Logger(label: "test"),
            clock: { [clock] in clock.now }
        )
        door.start { _ in box.value }
    }

    /// A key that the shelf knows.
    func makeKey(expiresAt: Int32? = nil, layer: Int32? = 229) -> StoredAuthKey {
        let key = StoredAuthKey(
            key: ClientTwin.makeKey(),
            createdAt: Int32(Self.start) + 1,
            expiresAt: expiresAt,
            dc: .usual,
            firstSalt: 99,
            layer: layer
        )
        shelf.keep(key)
        return key
    }

    /// A client with a key, connected; its first salt is right.
    func makeClient(_ key: StoredAuthKey? = nil, sessionID: Int64 = 7) throws -> DoorClient {
        try DoorClient(self, key: key ?? makeKey(), sessionID: sessionID)
    }

    deinit {
        for channel in channels where channel.isActive { channel.close(promise: nil) }
        loop.run()
    }

    /// A bare connection.
    func connect() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(loop: loop)
        channels.append(channel)
        try door.adopt(channel).wait()
        // One that was not let in is closed already.
        guard (try? channel.pipeline.syncOperations.handler(type: WireHandler.self)) != nil else { return channel }
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
        return channel
    }

    /// Lets time pass for timers and the clock alike, second by second.
    func pass(seconds: Int64) {
        for _ in 0..<seconds {
            clock.advance(seconds: 1)
            loop.advanceTime(by: .seconds(1))
        }
    }
}

/// A client on a connection of a bench.
final class DoorClient {
    private let bench: DoorBench
    private(set) var channel: EmbeddedChannel
    private var transport = ClientTransport(.intermediate)
    var twin: ClientTwin
    private var held = ByteBuffer()

    init(_ bench: DoorBench, key: StoredAuthKey, sessionID: Int64) throws {
        self.bench = bench
        channel = try bench.connect()
        twin = ClientTwin(key: key.key, sessionID: sessionID, salt: key.firstSalt, seconds: bench.clock.now.seconds)
    }

    /// Sends a message in a packet of its own.
    @discardableResult
    func say(_ body: some TLWritable, isContent: Bool = true) throws -> Int64 {
        twin.seconds = bench.clock.now.seconds
        let message = twin.message(body, isContent: isContent)
        try send(packet: twin.packet(message))
        return message.msgID
    }

    func send(packet: ByteBuffer) throws {
        try channel.writeInbound(transport.frame(packet))
        bench.loop.run()
    }

    /// Takes the salt that is the right one now.
    func takeSalt() throws {
        twin.salt = 0
        try say(TL.Ping(pingID: 1), isContent: false)
        let notice = try #require(try heard().first(TL.BadServerSalt.self))
        twin.salt = notice.newServerSalt
    }

    /// Keeps a packet to be sent with others in one piece.
    func hold(_ packet: ByteBuffer) {
        held.writeImmutableBuffer(transport.frame(packet))
    }

    func sendHeld() throws {
        let bytes = held
        held = ByteBuffer()
        try channel.writeInbound(bytes)
        bench.loop.run()
    }

    /// The packets that came since.
    func packets() throws -> [ByteBuffer] {
        bench.loop.run()
        var packets: [ByteBuffer] = []
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { packets += transport.packets(in: bytes) }
        return packets
    }

    /// The messages that came since.
    func heard() throws -> [TL.ContainedMessage] {
        try packets().flatMap { try twin.open($0) }
    }

    /// Closes the connection.
    func disconnect() {
        // Not `finish`, which would run the door's timers out.
        channel.close(promise: nil)
        bench.loop.run()
    }

    /// Closes the connection and opens another.
    func reconnect() throws {
        disconnect()
        channel = try bench.connect()
        transport = ClientTransport(.intermediate)
    }

    /// The number of a transport error that came, if one did.
    func error() throws -> Int32? {
        try packets().first { $0.readableBytes == 4 }?.getInteger(at: 0, endianness: .little)
    }
}

/// Keys in memory.
final class MemoryShelf: AuthKeyShelf {
    struct Unreadable: Error {}

    private let keys = Mutex<[UInt64: StoredAuthKey]>([:])
    private let broken = Atomic<Bool>(false)

    /// Nothing can be read from here on.
    func fail() { broken.store(true, ordering: .relaxed) }

    func keep(_ key: StoredAuthKey) { keys.withLock { $0[key.id] = key } }

    func has(_ id: UInt64) -> Bool { keys.withLock { $0[id] != nil } }

    func find(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<StoredAuthKey?> {
        if broken.load(ordering: .relaxed) { return loop.makeFailedFuture(Unreadable()) }
        return loop.makeSucceededFuture(keys.withLock { $0[id] })
    }

    func insert(_ key: StoredAuthKey, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        let isNew = keys.withLock { keys in
            if keys[key.id] != nil { return false }
            keys[key.id] = key
            return true
        }
        return loop.makeSucceededFuture(isNew)
    }

    func remove(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<Void> {
        keys.withLock { _ = $0.removeValue(forKey: id) }
        return loop.makeSucceededVoidFuture()
    }
}

/// Lets so many connections and exchanges in.
final class CountedLimits: AddressLimits {
    private let counts = Mutex((connections: 0, connectionsMax: 1_000, exchangesLeft: 1_000))

    var connections: Int { counts.withLock { $0.connections } }

    func set(connectionsMax: Int, exchanges: Int) {
        counts.withLock { ($0.connectionsMax, $0.exchangesLeft) = (connectionsMax, exchanges) }
    }

    func enter(from address: SocketAddress?) -> Bool {
        counts.withLock { counts in
            guard counts.connections < counts.connectionsMax else { return false }
            counts.connections += 1
            return true
        }
    }

    func leave(from address: SocketAddress?) { counts.withLock { $0.connections -= 1 } }

    func admitsExchange(from address: SocketAddress?) -> Bool {
        counts.withLock { counts in
            counts.exchangesLeft -= 1
            return counts.exchangesLeft >= 0
        }
    }
}

/// Answers every message of an exchange with what it was.
final class ScriptedExchange: KeyExchanging {
    func answer(_ packet: ByteBuffer, dc: DataCentre?, on loop: any EventLoop) -> EventLoopFuture<ByteBuffer?> {
        loop.makeSucceededFuture(packet)
    }
}

/// Keeps calls until they are answered by hand.
final class RecordingResponder: RPCResponder {
    private(set) var calls: [RPCCall] = []
    private(set) var sessions: [MTProtoSession] = []
    private(set) var introductions = 0
    private(set) var connectionChanges: [Bool] = []
    private(set) var ended: [MTProtoSession] = []
    /// Whether calls are answered at once.
    var answersAtOnce = true

    func answer(_ call: RPCCall) {
        if !sessions.contains(where: { $0 === call.session }) { sessions.append(call.session) }
        calls.append(call)
        if answersAtOnce { call.succeed("done") }
    }

    func introduced(_ session: MTProtoSession) { introductions += 1 }
    func connectionChanged(_ session: MTProtoSession) { connectionChanges.append(session.isConnected) }
    func ended(_ session: MTProtoSession) { ended.append(session) }
}

/// A clock that is set by hand.
final class SetClock: Sendable {
    private let nanoseconds: Atomic<Int64>

    init(seconds: Int64) {
        nanoseconds = Atomic(seconds * 1_000_000_000)
    }

    var now: WallTime { WallTime(nanoseconds: nanoseconds.load(ordering: .relaxed)) }

    func advance(seconds: Int64) {
        nanoseconds.add(seconds * 1_000_000_000, ordering: .relaxed)
    }
}
