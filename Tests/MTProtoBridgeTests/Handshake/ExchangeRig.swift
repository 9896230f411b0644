import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import Synchronization
import Testing

/// A key exchanger in this thread, with a shelf, threads and a clock that do as the test says.
struct ExchangeRig {
    static let key = Result { try ServerKey.make() }

    let shelf = FakeShelf()
    let worker = FakeWorker()
    let clock = FakeClock()
    let loop = EmbeddedEventLoop()
    let key: ServerKey
    let exchanger: KeyExchanger

    static var smallLimits: KeyExchanger.Limits {
        var limits = KeyExchanger.Limits()
        limits.exchangeCountMax = 20
        limits.workCountMax = 3
        return limits
    }

    init() throws {
        key = try Self.key.get()
        let clock = clock
        exchanger = KeyExchanger(
            key: key,
            shelf: shelf,
            worker: worker,
            limits: Self.smallLimits,
            clock: { clock.now }
        )
    }

    /// Says something to the exchanger, and gives what it answers once everything under way is done.
    func say(_ request: some TLWritable, dc: DataCentre? = nil) throws -> Answer {
        try say(body: request.bytes, dc: dc)
    }

    func say(body: [UInt8], id: Int64 = 0, padding: Int = 0, dc: DataCentre? = nil) throws -> Answer {
        var packet = ByteBuffer()
        packet.writeMultipleIntegers(Int64(0), id, Int32(body.count + padding), endianness: .little)
        packet.writeBytes(body + [UInt8](repeating: 0xaa, count: padding))
        return try say(packet: packet, dc: dc)
    }

    func say(packet: ByteBuffer, dc: DataCentre? = nil) throws -> Answer {
        try Answer(exchanger.answer(packet, dc: dc, on: loop).wait())
    }

    /// How the exchanger ended the connection at this request; nil if it did not.
    func end(at request: some TLWritable) -> WireEnd? {
        do {
            _ = try say(request)
            return nil
        } catch {
            return error as? WireEnd
        }
    }
}

/// What stood in an answer's packet.
struct Answer: Equatable {
    let id: Int64
    let body: ByteBuffer

    init(_ packet: ByteBuffer?) throws {
        var packet = try #require(packet)
        let header = packet.readMultipleIntegers(endianness: .little, as: (Int64, Int64, Int32).self)
        let (key, id, count) = try #require(header)
        #expect(key == 0)
        #expect(Int(count) == packet.readableBytes)
        self.id = id
        body = packet
    }

    func read<Value: TLValue>(_: Value.Type) throws -> Value {
        var reader = TLReader(body)
        let value = try Value(reading: &reader)
        try reader.finish()
        return value
    }
}

/// Keys in memory.
final class FakeShelf: AuthKeyShelf {
    struct Broken: Error {}

    private struct State {
        var keys: [UInt64: StoredAuthKey] = [:]
        var isBroken = false
        var refusesAll = false
    }
    private let state = Mutex(State())

    var keys: [StoredAuthKey] { state.withLock { Array($0.keys.values) } }

    func breakDown(_ isBroken: Bool) { state.withLock { $0.isBroken = isBroken } }
    func haveEveryID() { state.withLock { $0.refusesAll = true } }

    func find(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<StoredAuthKey?> {
        loop.makeSucceededFuture(state.withLock { $0.keys[id] })
    }

    func insert(_ key: StoredAuthKey, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        state.withLock { state in
            if state.isBroken { return loop.makeFailedFuture(Broken()) }
            if state.refusesAll { return loop.makeSucceededFuture(false) }
            state.keys[key.id] = key
            return loop.makeSucceededFuture(true)
        }
    }

    func remove(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<Void> {
        state.withLock { $0.keys[id] = nil }
        return loop.makeSucceededVoidFuture()
    }
}

/// Does jobs at once, or when it is told to.
final class FakeWorker: ExchangeWorker {
    private struct State {
        var isHolding = false
        var held: [@Sendable () -> Void] = []
        var count = 0
    }
    private let state = Mutex(State())

    /// Jobs so far.
    var count: Int { state.withLock { $0.count } }

    func hold() { state.withLock { $0.isHolding = true } }

    func release() {
        let held = state.withLock { state in
            state.isHolding = false
            defer { state.held = [] }
            return state.held
        }
        for job in held { job() }
    }

    func execute(_ job: @escaping @Sendable () -> Void) {
        let isHeld = state.withLock { state in
            state.count += 1
            if state.isHolding { state.held.append(job) }
            return state.isHolding
        }
        if !isHeld { job() }
    }
}

final class FakeClock: Sendable {
    private let nanoseconds = Mutex<Int64>(1_800_000_000_000_000_000)

    var now: WallTime { WallTime(nanoseconds: nanoseconds.withLock { $0 }) }

    func advance(seconds: Int64) { nanoseconds.withLock { $0 += seconds * 1_000_000_000 } }
}

extension TLWritable {
    var bytes: [UInt8] {
        var writer = TLWriter()
        write(to: &writer)
        return Array(writer.buffer.readableBytesView)
    }
}
