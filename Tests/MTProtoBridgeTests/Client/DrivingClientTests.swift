import MTProtoBridge
import MTProtoClient
import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import Testing

/// The client that drives servers, against a whole door.
struct `A client that drives servers` {
    private static let app = ClientApp(apiID: 7, apiHash: "hash", name: "driver")

    @Test func `agrees on a key, knowing the public half of the server's`() throws {
        let rig = try ExchangeRig()
        var exchange = ClientExchange(serverKey: try ServerKey(publicPEM: rig.key.publicPEM))
        var packet = exchange.begin()
        var agreed: AgreedKey?
        while agreed == nil {
            let answer = try #require(try rig.exchanger.answer(packet, dc: nil, on: rig.loop).wait())
            switch try exchange.receive(answer) {
            case .say(let next): packet = next
            case .agreed(let key): agreed = key
            }
        }
        let kept = try #require(rig.shelf.keys.first)
        #expect(kept.id == agreed?.key.id)
        #expect(kept.firstSalt == agreed?.firstSalt)
    }

    @Test func `does not go on with a server that has another key`() throws {
        let rig = try ExchangeRig()
        var exchange = ClientExchange(serverKey: try ServerKey.make())
        let offer = try #require(try rig.exchanger.answer(exchange.begin(), dc: nil, on: rig.loop).wait())
        #expect(throws: ClientFailure.self) { try exchange.receive(offer) }
        #expect(throws: ClientFailure.exchange("it was over")) { try exchange.receive(offer) }
    }

    @Test func `introduces itself until it was answered, and not after`() throws {
        let bench = DoorBench()
        var driver = try Driver(bench)
        driver.session.call(TL.HelpGetConfig(), now: bench.clock.now.nanoseconds)
        driver.session.call(TL.HelpGetNearestDc(), now: bench.clock.now.nanoseconds)
        let events = try driver.exchange()
        #expect(events.answerCount == 2)
        #expect(bench.responder.sessions.first?.client?.apiID == 7)
        #expect(bench.responder.sessions.first?.layer == 229)
        driver.session.call(TL.HelpGetConfig(), now: bench.clock.now.nanoseconds)
        #expect(try driver.exchange().answerCount == 1)
        #expect(bench.responder.introductions == 1)
        #expect(driver.session.callCount == 0)
    }

    @Test func `takes the server's salt and says again what it had said under another`() throws {
        let bench = DoorBench()
        var driver = try Driver(bench, firstSalt: 1)
        driver.session.call(TL.HelpGetConfig(), now: bench.clock.now.nanoseconds)
        driver.session.call(TL.HelpGetNearestDc(), now: bench.clock.now.nanoseconds)
        #expect(try driver.exchange().answerCount == 2)
        #expect(bench.responder.calls.count == 2)
    }

    @Test func `keeps the order of what it had said in several packets under another salt`() throws {
        let bench = DoorBench()
        var driver = try Driver(bench, firstSalt: 1)
        driver.session.call(TL.HelpGetConfig(), now: driver.now)
        try driver.send()
        driver.session.call(TL.HelpGetNearestDc(), now: driver.now)
        try driver.send()
        driver.session.call(TL.HelpGetAppConfig(hash: 0), now: driver.now)
        #expect(try driver.exchange().answerCount == 3)
        #expect(
            bench.responder.calls.map(\.functionID) == [
                TL.HelpGetConfig.id, TL.HelpGetNearestDc.id, TL.HelpGetAppConfig.id,
            ]
        )
    }

    @Test(arguments: [-4_000, 4_000])
    func `takes the server's time where its own clock is wrong`(seconds: Int64) throws {
        let bench = DoorBench()
        var driver = try Driver(bench, clockOffset: seconds)
        driver.session.call(TL.HelpGetConfig(), now: driver.now)
        #expect(try driver.exchange().answerCount == 1)
    }

    @Test(arguments: [-4_000, 4_000])
    func `loses none of what it had said in several packets by a wrong clock`(seconds: Int64) throws {
        let bench = DoorBench()
        var driver = try Driver(bench, clockOffset: seconds)
        for _ in 0..<3 {
            driver.session.call(TL.HelpGetConfig(), now: driver.now)
            try driver.send()
        }
        #expect(try driver.exchange().answerCount == 3)
        #expect(bench.responder.calls.count == 3)
    }

    @Test func `says again over another connection what was not answered, and is answered once`() throws {
        let bench = DoorBench()
        bench.responder.answersAtOnce = false
        var driver = try Driver(bench)
        let call = driver.session.call(TL.HelpGetConfig(), now: driver.now)
        _ = try driver.exchange()
        try driver.reconnect()
        bench.responder.calls.first?.succeed("done")
        let events = try driver.exchange()
        #expect(events.answered == [call])
        #expect(bench.responder.calls.count == 1)
    }

    @Test func `says again what a server that forgot the session never took`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        var driver = try Driver(bench, key: key)
        driver.session.call(TL.HelpGetConfig(), now: driver.now)
        #expect(try driver.exchange().answerCount == 1)
        // Another server with the same keys: it knows nothing of the session.
        let other = DoorBench()
        other.shelf.keep(key)
        driver.session.call(TL.HelpGetNearestDc(), now: driver.now)
        try driver.reconnect(to: other)
        let events = try driver.exchange()
        #expect(events.answerCount == 1)
        #expect(events.contains { if case .began = $0 { true } else { false } })
        #expect(other.responder.sessions.first?.client?.apiID == 7)
    }

    @Test func `acknowledges what it was told`() throws {
        let bench = DoorBench()
        var driver = try Driver(bench)
        driver.session.call(TL.HelpGetConfig(), now: driver.now)
        _ = try driver.exchange()
        bench.responder.sessions.first?.push(TL.Updates.updatesTooLong)
        #expect(try driver.exchange().pushedCount == 1)
        try driver.reconnect()
        // What was acknowledged is not said again.
        #expect(try driver.exchange().isEmpty)
    }

    @Test func `gives up on a server that does not know its key`() throws {
        let bench = DoorBench()
        let agreed = AgreedKey(key: ClientTwin.makeKey(), firstSalt: 3)
        var driver = try Driver(bench, agreed: agreed)
        driver.session.call(TL.HelpGetConfig(), now: driver.now)
        #expect(throws: ClientFailure.refused(404)) { try driver.exchange() }
    }

    @Test func `cuts packets out of whatever pieces come, and refuses lengths that cannot be`() throws {
        var bytes = ByteBuffer()
        for size in [4, 24, 1_000] {
            bytes.writeInteger(UInt32(size), endianness: .little)
            bytes.writeRepeatingByte(UInt8(truncatingIfNeeded: size), count: size)
        }
        var cutter = PacketCutter()
        var sizes: [Int] = []
        while let piece = bytes.readSlice(length: min(bytes.readableBytes, 7)), piece.readableBytes > 0 {
            cutter.append(piece)
            while let packet = try cutter.next() { sizes.append(packet.readableBytes) }
        }
        #expect(sizes == [4, 24, 1_000])
        cutter.append(ByteBuffer(integer: UInt32.max))
        #expect(throws: ClientFailure.notMTProto) { try cutter.next() }
    }
}

/// A client of the kind with a connection to a bench.
private struct Driver {
    var session: ClientSession
    private var bench: DoorBench
    private var channel: EmbeddedChannel
    private var cutter = PacketCutter()
    private let clockOffset: Int64

    /// What the client's clock shows.
    var now: Int64 { bench.clock.now.nanoseconds + clockOffset * 1_000_000_000 }

    init(
        _ bench: DoorBench,
        key: StoredAuthKey? = nil,
        agreed: AgreedKey? = nil,
        firstSalt: Int64? = nil,
        clockOffset: Int64 = 0
    ) throws {
        let known = key ?? bench.makeKey()
        let agreed = agreed ?? AgreedKey(key: known.key, firstSalt: firstSalt ?? known.firstSalt)
        let app = ClientApp(apiID: 7, apiHash: "hash", name: "driver")
        session = ClientSession(agreed, app: app, cipher: MessageCipher())
        self.bench = bench
        self.clockOffset = clockOffset
        channel = try bench.connect()
        try open()
    }

    private func open() throws {
        try channel.writeInbound(ByteBuffer(integer: PacketCutter.opening, endianness: .little))
    }

    mutating func reconnect(to other: DoorBench? = nil) throws {
        channel.close(promise: nil)
        bench.loop.run()
        if let other { bench = other }
        channel = try bench.connect()
        cutter = PacketCutter()
        session.reconnected()
        try open()
    }

    /// Sends what is to be said, and hears nothing yet.
    mutating func send() throws {
        var bytes = ByteBuffer()
        session.flush(into: &bytes, now: now)
        if bytes.readableBytes > 0 { try channel.writeInbound(bytes) }
        bench.loop.run()
    }

    /// Sends and hears until nothing is left to be sent; gives what came.
    mutating func exchange() throws -> [ClientSession.Event] {
        var events: [ClientSession.Event] = []
        for _ in 0..<8 {
            try send()
            while let heard = try channel.readOutbound(as: ByteBuffer.self) { cutter.append(heard) }
            while let packet = try cutter.next() { events += try session.receive(packet, now: now) }
        }
        return events
    }
}

extension [ClientSession.Event] {
    fileprivate var answered: [ClientSession.CallID] {
        compactMap { if case .answered(let call, _) = $0 { call } else { nil } }
    }

    fileprivate var answerCount: Int { answered.count }

    fileprivate var pushedCount: Int { count { if case .pushed = $0 { true } else { false } } }
}
