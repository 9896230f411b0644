import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import Testing

struct `A message before there is a key` {
    private let rig: ExchangeRig
    private let begin = ExchangeClient().begin.bytes

    init() throws {
        rig = try ExchangeRig()
    }

    @Test(arguments: [0, 1, 4, 255, 1_024])
    func `may have padding counted into it`(padding: Int) throws {
        _ = try rig.say(body: begin, padding: padding).read(TL.ResPQ.self)
    }

    @Test(arguments: [0, 1, -1, .max, .min] as [Int64])
    func `may have any number`(id: Int64) throws {
        _ = try rig.say(body: begin, id: id).read(TL.ResPQ.self)
    }

    @Test func `is refused when it was cut`() {
        var packet = ByteBuffer()
        packet.writeMultipleIntegers(Int64(0), Int64(0), Int32(begin.count), endianness: .little)
        packet.writeBytes(begin)
        for count in 0..<packet.readableBytes {
            let cut = packet.getSlice(at: 0, length: count) ?? ByteBuffer()
            #expect(throws: WireEnd.exchange) { try rig.say(packet: cut) }
        }
    }

    @Test(arguments: [-1, 0, 3, .max, .min] as [Int32])
    func `is refused with an impossible length`(length: Int32) {
        var packet = ByteBuffer()
        packet.writeMultipleIntegers(Int64(0), Int64(0), length, endianness: .little)
        packet.writeBytes(begin)
        #expect(throws: WireEnd.exchange) { try rig.say(packet: packet) }
    }

    @Test func `is refused when it is nothing of an exchange`() {
        #expect(rig.end(at: TL.Ping(pingID: 1)) == .exchange)
        for _ in 0..<1_000 {
            let body = SecureRandom.bytes(Int.random(in: 4...400))
            #expect(throws: WireEnd.exchange) { try rig.say(body: body) }
        }
    }

    @Test func `that acknowledges one is not answered`() throws {
        var packet = ByteBuffer()
        let body = TL.MsgsAck(msgIDs: [1]).bytes
        packet.writeMultipleIntegers(Int64(0), Int64(0), Int32(body.count), endianness: .little)
        packet.writeBytes(body)
        #expect(try rig.exchanger.answer(packet, dc: nil, on: rig.loop).wait() == nil)
    }
}
