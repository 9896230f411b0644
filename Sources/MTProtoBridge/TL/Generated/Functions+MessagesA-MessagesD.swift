// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.addChatUser#cbc6d107`, answered by `messages.InvitedUsers`.
    package struct MessagesAddChatUser: TLFunction {
        package typealias Answer = MessagesInvitedUsers

        package var chatID: Int64
        package var userID: InputUser
        package var fwdLimit: Int32

        package static var id: UInt32 { 0xcbc6d107 }

        package init(chatID: Int64, userID: InputUser, fwdLimit: Int32) {
            self.chatID = chatID
            self.userID = userID
            self.fwdLimit = fwdLimit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try InputUser(reading: &reader)
            fwdLimit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            fwdLimit.write(to: &writer)
        }
    }

    /// `messages.checkChatInvite#3eadb1bb`, answered by `ChatInvite`.
    package struct MessagesCheckChatInvite: TLFunction {
        package typealias Answer = ChatInvite

        package var hash: String

        package static var id: UInt32 { 0x3eadb1bb }

        package init(hash: String) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.clearAllDrafts#7e58ee9c`, answered by `Bool`.
    package struct MessagesClearAllDrafts: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x7e58ee9c }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.clearRecentReactions#9dfeefb4`, answered by `Bool`.
    package struct MessagesClearRecentReactions: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x9dfeefb4 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.createChat#92ceddd4`, answered by `messages.InvitedUsers`.
    package struct MessagesCreateChat: TLFunction {
        package typealias Answer = MessagesInvitedUsers

        package var users: [InputUser]
        package var title: String
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x92ceddd4 }

        package init(users: [InputUser], title: String, ttlPeriod: Int32? = nil) {
            self.users = users
            self.title = title
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            users = try [InputUser](reading: &reader)
            title = try String(reading: &reader)
            ttlPeriod = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ttlPeriod != nil { flags |= 0x1 }
            flags.write(to: &writer)
            users.write(to: &writer)
            title.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `messages.deleteChat#5bd0ee50`, answered by `Bool`.
    package struct MessagesDeleteChat: TLFunction {
        package typealias Answer = Bool

        package var chatID: Int64

        package static var id: UInt32 { 0x5bd0ee50 }

        package init(chatID: Int64) {
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
        }
    }

    /// `messages.deleteChatUser#a2185cab`, answered by `Updates`.
    package struct MessagesDeleteChatUser: TLFunction {
        package typealias Answer = Updates

        package var revokeHistory: Bool
        package var chatID: Int64
        package var userID: InputUser

        package static var id: UInt32 { 0xa2185cab }

        package init(revokeHistory: Bool = false, chatID: Int64, userID: InputUser) {
            self.revokeHistory = revokeHistory
            self.chatID = chatID
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            revokeHistory = flags & 0x1 != 0
            chatID = try Int64(reading: &reader)
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if revokeHistory { flags |= 0x1 }
            flags.write(to: &writer)
            chatID.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `messages.deleteExportedChatInvite#d464a42b`, answered by `Bool`.
    package struct MessagesDeleteExportedChatInvite: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var link: String

        package static var id: UInt32 { 0xd464a42b }

        package init(peer: InputPeer, link: String) {
            self.peer = peer
            self.link = link
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            link = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            link.write(to: &writer)
        }
    }

    /// `messages.deleteHistory#b08f922a`, answered by `messages.AffectedHistory`.
    package struct MessagesDeleteHistory: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var justClear: Bool
        package var revoke: Bool
        package var peer: InputPeer
        package var maxID: Int32
        package var minDate: Int32?
        package var maxDate: Int32?

        package static var id: UInt32 { 0xb08f922a }

        package init(
            justClear: Bool = false,
            revoke: Bool = false,
            peer: InputPeer,
            maxID: Int32,
            minDate: Int32? = nil,
            maxDate: Int32? = nil
        ) {
            self.justClear = justClear
            self.revoke = revoke
            self.peer = peer
            self.maxID = maxID
            self.minDate = minDate
            self.maxDate = maxDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            justClear = flags & 0x1 != 0
            revoke = flags & 0x2 != 0
            peer = try InputPeer(reading: &reader)
            maxID = try Int32(reading: &reader)
            minDate = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            maxDate = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if justClear { flags |= 0x1 }
            if revoke { flags |= 0x2 }
            if minDate != nil { flags |= 0x4 }
            if maxDate != nil { flags |= 0x8 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            maxID.write(to: &writer)
            minDate?.write(to: &writer)
            maxDate?.write(to: &writer)
        }
    }

    /// `messages.deleteMessages#e58e95d2`, answered by `messages.AffectedMessages`.
    package struct MessagesDeleteMessages: TLFunction {
        package typealias Answer = MessagesAffectedMessages

        package var revoke: Bool
        package var id: [Int32]

        package static var id: UInt32 { 0xe58e95d2 }

        package init(revoke: Bool = false, id: [Int32]) {
            self.revoke = revoke
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            revoke = flags & 0x1 != 0
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if revoke { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
        }
    }
}
