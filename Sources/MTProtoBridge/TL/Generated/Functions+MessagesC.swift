// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
