internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

private let channel = TL.Channel(
    megagroup: true,
    inNews: true,
    id: 5,
    title: "g",
    photo: .chatPhotoEmpty,
    date: 1,
    pinnedMsgID: 9
)

struct `Layers before and after ours` {
    @Test(
        arguments: [
            (227, 0x1c32_b11c), (228, 0xd49f_34c6), (229, 0xd49f_34c6), (230, 0xd49f_34c6), (231, 0x7ad1_5240),
            (232, 0x7ad1_5240),
        ] as [(Int32, UInt32)]
    )
    func `have another id for a channel`(layer: Int32, id: UInt32) {
        let written = bytes(of: TL.Chat.channel(channel), layer: layer)
        #expect(written.getInteger(at: 0, endianness: .little) == id)
        #expect(bytes(of: channel, layer: layer) == written)
    }

    @Test func `have fields that older ones are not told of`() throws {
        let new = try read(TL.Chat.self, from: bytes(of: TL.Chat.channel(channel), layer: 232))
        let old = try read(TL.Chat.self, from: bytes(of: TL.Chat.channel(channel), layer: 229))
        guard case .channel(let new) = new, case .channel(let old) = old else {
            Issue.record("no channel")
            return
        }
        #expect(new.inNews)
        #expect(new.pinnedMsgID == 9)
        #expect(new.title == "g")
        #expect(!old.inNews)
        #expect(old.pinnedMsgID == nil)
        #expect(old.title == "g")
        #expect(old.megagroup)
    }

    @Test func `tell the oldest nothing of what came after it`() throws {
        var later = channel
        later.linkedCommunityID = 77
        for (layer, told) in [(227, nil), (228, 77), (232, 77)] as [(Int32, Int64?)] {
            guard
                case .channel(let read) = try read(TL.Chat.self, from: bytes(of: TL.Chat.channel(later), layer: layer))
            else { throw TLError.truncated }
            #expect(read.linkedCommunityID == told)
            #expect(read.inNews == (layer >= 231))
            #expect(read.title == "g")
        }
        let user = TL.UserFields(id: 5, firstName: "Ann", linkedCommunityID: 7)
        for (layer, told) in [(227, nil), (228, 7)] as [(Int32, Int64?)] {
            guard case .user(let read) = try read(TL.User.self, from: bytes(of: TL.User.user(user), layer: layer))
            else {
                throw TLError.truncated
            }
            #expect(read.linkedCommunityID == told)
            #expect(read.firstName == "Ann")
        }
    }

    @Test func `give a bit a meaning that it did not have`() throws {
        var known = bytes(of: TL.Chat.channel(channel), layer: 229)
        // pinned_msg_id's bit under the old id, with nothing behind it.
        known.setInteger(UInt32(1 << 22), at: 8, endianness: .little)
        guard case .channel(let channel) = try read(TL.Chat.self, from: known) else {
            Issue.record("no channel")
            return
        }
        #expect(channel.pinnedMsgID == nil)
    }

    @Test func `quote richly, which is refused`() throws {
        let plain = TL.InputReplyToMessage(replyToMsgID: 3)
        let written = bytes(of: TL.InputReplyTo.inputReplyToMessage(plain), layer: 232)
        #expect(written == ByteBuffer(hex: "70ad c175 00000000 03000000"))
        guard case .inputReplyToMessage(let read) = try read(TL.InputReplyTo.self, from: written) else {
            Issue.record("no reply")
            return
        }
        #expect(read.replyToMsgID == 3)

        let rich = ByteBuffer(hex: "70adc175 00010000 03000000 15c4b51c 01000000 6ef2ccdc 00000000")
        #expect(throws: TLError.unknownConstructor(0xdccc_f26e)) {
            try TLSupport.read(TL.InputReplyTo.self, from: rich)
        }
        let none = ByteBuffer(hex: "70adc175 00010000 03000000 15c4b51c 00000000")
        _ = try TLSupport.read(TL.InputReplyTo.self, from: none)
    }

    @Test(arguments: [(229, 0x06cb_e645), (232, 0xb90c_2afd)] as [(Int32, UInt32)])
    func `have another id where a type has but one form`(layer: Int32, id: UInt32) throws {
        let settings = TL.PeerSettings()
        let user = TL.UserFull(id: 1, settings: settings, notifySettings: TL.PeerNotifySettings(), commonChatsCount: 2)
        let written = bytes(of: user, layer: layer)
        #expect(written.getInteger(at: 0, endianness: .little) == id)
        #expect(try read(TL.UserFull.self, from: written).commonChatsCount == 2)
    }
}
