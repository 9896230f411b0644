// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getAdminsWithInvites#3920e6ef`, answered by `messages.ChatAdminsWithInvites`.
    package struct MessagesGetAdminsWithInvites: TLFunction {
        package typealias Answer = MessagesChatAdminsWithInvites

        package var peer: InputPeer

        package static var id: UInt32 { 0x3920e6ef }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `messages.getAllDrafts#6a3f8d65`, answered by `Updates`.
    package struct MessagesGetAllDrafts: TLFunction {
        package typealias Answer = Updates

        package static var id: UInt32 { 0x6a3f8d65 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getAllStickers#b8a0a1a8`, answered by `messages.AllStickers`.
    package struct MessagesGetAllStickers: TLFunction {
        package typealias Answer = MessagesAllStickers

        package var hash: Int64

        package static var id: UInt32 { 0xb8a0a1a8 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getArchivedStickers#57f17692`, answered by `messages.ArchivedStickers`.
    package struct MessagesGetArchivedStickers: TLFunction {
        package typealias Answer = MessagesArchivedStickers

        package var masks: Bool
        package var emojis: Bool
        package var offsetID: Int64
        package var limit: Int32

        package static var id: UInt32 { 0x57f17692 }

        package init(masks: Bool = false, emojis: Bool = false, offsetID: Int64, limit: Int32) {
            self.masks = masks
            self.emojis = emojis
            self.offsetID = offsetID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            masks = flags & 0x1 != 0
            emojis = flags & 0x2 != 0
            offsetID = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if masks { flags |= 0x1 }
            if emojis { flags |= 0x2 }
            flags.write(to: &writer)
            offsetID.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getAttachMenuBots#16fcc2cb`, answered by `AttachMenuBots`.
    package struct MessagesGetAttachMenuBots: TLFunction {
        package typealias Answer = AttachMenuBots

        package var hash: Int64

        package static var id: UInt32 { 0x16fcc2cb }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getAvailableEffects#dea20a39`, answered by `messages.AvailableEffects`.
    package struct MessagesGetAvailableEffects: TLFunction {
        package typealias Answer = MessagesAvailableEffects

        package var hash: Int32

        package static var id: UInt32 { 0xdea20a39 }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getAvailableReactions#18dea0ac`, answered by `messages.AvailableReactions`.
    package struct MessagesGetAvailableReactions: TLFunction {
        package typealias Answer = MessagesAvailableReactions

        package var hash: Int32

        package static var id: UInt32 { 0x18dea0ac }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getBotCallbackAnswer#9342ca07`, answered by `messages.BotCallbackAnswer`.
    package struct MessagesGetBotCallbackAnswer: TLFunction {
        package typealias Answer = MessagesBotCallbackAnswer

        package var game: Bool
        package var peer: InputPeer
        package var msgID: Int32
        package var data: TLBytes?
        package var password: InputCheckPasswordSRP?

        package static var id: UInt32 { 0x9342ca07 }

        package init(
            game: Bool = false,
            peer: InputPeer,
            msgID: Int32,
            data: TLBytes? = nil,
            password: InputCheckPasswordSRP? = nil
        ) {
            self.game = game
            self.peer = peer
            self.msgID = msgID
            self.data = data
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            game = flags & 0x2 != 0
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            data = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
            password = flags & 0x4 != 0 ? try InputCheckPasswordSRP(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if game { flags |= 0x2 }
            if data != nil { flags |= 0x1 }
            if password != nil { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            msgID.write(to: &writer)
            data?.write(to: &writer)
            password?.write(to: &writer)
        }
    }

    /// `messages.getChatInviteImporters#df04dd4e`, answered by `messages.ChatInviteImporters`.
    package struct MessagesGetChatInviteImporters: TLFunction {
        package typealias Answer = MessagesChatInviteImporters

        package var requested: Bool
        package var subscriptionExpired: Bool
        package var peer: InputPeer
        package var link: String?
        package var q: String?
        package var offsetDate: Int32
        package var offsetUser: InputUser
        package var limit: Int32

        package static var id: UInt32 { 0xdf04dd4e }

        package init(
            requested: Bool = false,
            subscriptionExpired: Bool = false,
            peer: InputPeer,
            link: String? = nil,
            q: String? = nil,
            offsetDate: Int32,
            offsetUser: InputUser,
            limit: Int32
        ) {
            self.requested = requested
            self.subscriptionExpired = subscriptionExpired
            self.peer = peer
            self.link = link
            self.q = q
            self.offsetDate = offsetDate
            self.offsetUser = offsetUser
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            requested = flags & 0x1 != 0
            subscriptionExpired = flags & 0x8 != 0
            peer = try InputPeer(reading: &reader)
            link = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            q = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            offsetDate = try Int32(reading: &reader)
            offsetUser = try InputUser(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requested { flags |= 0x1 }
            if subscriptionExpired { flags |= 0x8 }
            if link != nil { flags |= 0x2 }
            if q != nil { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            link?.write(to: &writer)
            q?.write(to: &writer)
            offsetDate.write(to: &writer)
            offsetUser.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getChats#49e9528f`, answered by `messages.Chats`.
    package struct MessagesGetChats: TLFunction {
        package typealias Answer = MessagesChats

        package var id: [Int64]

        package static var id: UInt32 { 0x49e9528f }

        package init(id: [Int64]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `messages.getCommonChats#e40ca104`, answered by `messages.Chats`.
    package struct MessagesGetCommonChats: TLFunction {
        package typealias Answer = MessagesChats

        package var userID: InputUser
        package var maxID: Int64
        package var limit: Int32

        package static var id: UInt32 { 0xe40ca104 }

        package init(userID: InputUser, maxID: Int64, limit: Int32) {
            self.userID = userID
            self.maxID = maxID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
            maxID = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            maxID.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getCustomEmojiDocuments#d9ab0f54`, answered by `Vector<Document>`.
    package struct MessagesGetCustomEmojiDocuments: TLFunction {
        package typealias Answer = [Document]

        package var documentID: [Int64]

        package static var id: UInt32 { 0xd9ab0f54 }

        package init(documentID: [Int64]) {
            self.documentID = documentID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            documentID = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            documentID.write(to: &writer)
        }
    }
}
