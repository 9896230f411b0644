internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `Bare vectors` {
    @Test func `hold the messages of a container without their ids`() throws {
        let ping = bytes(of: TL.Ping(pingID: 1))
        let container = TL.MsgContainer(messages: [
            TL.ContainedMessage(msgID: 4, seqNo: 1, body: ping),
            TL.ContainedMessage(msgID: 8, seqNo: 2, body: ping),
        ])
        let theirs = """
            dcf8f173 02000000
            0400000000000000 01000000 0c000000 ec77be7a 0100000000000000
            0800000000000000 02000000 0c000000 ec77be7a 0100000000000000
            """
        #expect(bytes(of: container) == ByteBuffer(hex: theirs))
        let read = try read(TL.MsgContainer.self, from: ByteBuffer(hex: theirs))
        #expect(read.messages.map(\.msgID) == [4, 8])
        #expect(read.messages.map(\.body) == [ping, ping])
    }

    @Test(arguments: ["ffffffff", "10000000", "00000080", "03000000"])
    func `of messages end where the packet does`(length: String) {
        let message = ByteBuffer(hex: "dcf8f173 01000000 0400000000000000 01000000 \(length) ec77be7a 0100000000000000")
        #expect(throws: TLError.truncated) { try read(TL.MsgContainer.self, from: message) }
    }

    @Test func `of messages have a limit`() {
        var writer = TLWriter()
        TL.MsgContainer(messages: Array(repeating: empty, count: TL.MsgContainer.countMax + 1)).write(to: &writer)
        #expect(throws: TLError.truncated) { try read(TL.MsgContainer.self, from: writer.buffer) }
    }

    private var empty: TL.ContainedMessage { TL.ContainedMessage(msgID: 0, seqNo: 0, body: ByteBuffer()) }

    @Test func `hold future salts`() throws {
        let salts = TL.FutureSalts(
            reqMsgID: 4,
            now: 5,
            salts: [
                TL.FutureSalt(validSince: 6, validUntil: 7, salt: 8),
                TL.FutureSalt(validSince: 9, validUntil: 10, salt: -1),
            ]
        )
        let theirs = """
            950850ae 0400000000000000 05000000 02000000
            06000000 07000000 0800000000000000 09000000 0a000000 ffffffffffffffff
            """
        #expect(bytes(of: salts) == ByteBuffer(hex: theirs))
        #expect(try read(TL.FutureSalts.self, from: ByteBuffer(hex: theirs)).salts.map(\.salt) == [8, -1])
    }
}
