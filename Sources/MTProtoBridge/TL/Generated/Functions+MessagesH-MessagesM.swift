// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.hideAllChatJoinRequests#e085f4ea`, answered by `Updates`.
    package struct MessagesHideAllChatJoinRequests: TLFunction {
        package typealias Answer = Updates

        package var approved: Bool
        package var peer: InputPeer
        package var link: String?

        package static var id: UInt32 { 0xe085f4ea }

        package init(approved: Bool = false, peer: InputPeer, link: String? = nil) {
            self.approved = approved
            self.peer = peer
            self.link = link
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            approved = flags & 0x1 != 0
            peer = try InputPeer(reading: &reader)
            link = flags & 0x2 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if approved { flags |= 0x1 }
            if link != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            link?.write(to: &writer)
        }
    }

    /// `messages.hideChatJoinRequest#7fe7e815`, answered by `Updates`.
    package struct MessagesHideChatJoinRequest: TLFunction {
        package typealias Answer = Updates

        package var approved: Bool
        package var peer: InputPeer
        package var userID: InputUser

        package static var id: UInt32 { 0x7fe7e815 }

        package init(approved: Bool = false, peer: InputPeer, userID: InputUser) {
            self.approved = approved
            self.peer = peer
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            approved = flags & 0x1 != 0
            peer = try InputPeer(reading: &reader)
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if approved { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `messages.hidePeerSettingsBar#4facb138`, answered by `Bool`.
    package struct MessagesHidePeerSettingsBar: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer

        package static var id: UInt32 { 0x4facb138 }

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

    /// `messages.importChatInvite#de91436e`, answered by `messages.ChatInviteJoinResult`.
    package struct MessagesImportChatInvite: TLFunction {
        package typealias Answer = MessagesChatInviteJoinResult

        package var hash: String

        package static var id: UInt32 { 0xde91436e }

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

    /// `messages.markDialogUnread#8c5006f8`, answered by `Bool`.
    package struct MessagesMarkDialogUnread: TLFunction {
        package typealias Answer = Bool

        package var unread: Bool
        package var parentPeer: InputPeer?
        package var peer: InputDialogPeer

        package static var id: UInt32 { 0x8c5006f8 }

        package init(unread: Bool = false, parentPeer: InputPeer? = nil, peer: InputDialogPeer) {
            self.unread = unread
            self.parentPeer = parentPeer
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            unread = flags & 0x1 != 0
            parentPeer = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
            peer = try InputDialogPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if unread { flags |= 0x1 }
            if parentPeer != nil { flags |= 0x2 }
            flags.write(to: &writer)
            parentPeer?.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `messages.migrateChat#a2875319`, answered by `Updates`.
    package struct MessagesMigrateChat: TLFunction {
        package typealias Answer = Updates

        package var chatID: Int64

        package static var id: UInt32 { 0xa2875319 }

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
}
