// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
