// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateChat#f89a6a4e`, a `Update`.
    package struct UpdateChat: TLConstructor {
        package var chatID: Int64

        package static var id: UInt32 { 0xf89a6a4e }

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

    /// `updateChatDefaultBannedRights#54c01850`, a `Update`.
    package struct UpdateChatDefaultBannedRights: TLConstructor {
        package var peer: Peer
        package var defaultBannedRights: ChatBannedRights
        package var version: Int32

        package static var id: UInt32 { 0x54c01850 }

        package init(peer: Peer, defaultBannedRights: ChatBannedRights, version: Int32) {
            self.peer = peer
            self.defaultBannedRights = defaultBannedRights
            self.version = version
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            defaultBannedRights = try ChatBannedRights(reading: &reader)
            version = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            defaultBannedRights.write(to: &writer)
            version.write(to: &writer)
        }
    }

    /// `updateChatParticipant#d087663a`, a `Update`.
    package struct UpdateChatParticipant: TLConstructor {
        package var chatID: Int64
        package var date: Int32
        package var actorID: Int64
        package var userID: Int64
        package var prevParticipant: ChatParticipant?
        package var newParticipant: ChatParticipant?
        package var invite: ExportedChatInvite?
        package var qts: Int32

        package static var id: UInt32 { 0xd087663a }

        package init(
            chatID: Int64,
            date: Int32,
            actorID: Int64,
            userID: Int64,
            prevParticipant: ChatParticipant? = nil,
            newParticipant: ChatParticipant? = nil,
            invite: ExportedChatInvite? = nil,
            qts: Int32
        ) {
            self.chatID = chatID
            self.date = date
            self.actorID = actorID
            self.userID = userID
            self.prevParticipant = prevParticipant
            self.newParticipant = newParticipant
            self.invite = invite
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            chatID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            actorID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            prevParticipant = flags & 0x1 != 0 ? try ChatParticipant(reading: &reader) : nil
            newParticipant = flags & 0x2 != 0 ? try ChatParticipant(reading: &reader) : nil
            invite = flags & 0x4 != 0 ? try ExportedChatInvite(reading: &reader) : nil
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if prevParticipant != nil { flags |= 0x1 }
            if newParticipant != nil { flags |= 0x2 }
            if invite != nil { flags |= 0x4 }
            flags.write(to: &writer)
            chatID.write(to: &writer)
            date.write(to: &writer)
            actorID.write(to: &writer)
            userID.write(to: &writer)
            prevParticipant?.write(to: &writer)
            newParticipant?.write(to: &writer)
            invite?.write(to: &writer)
            qts.write(to: &writer)
        }
    }

    /// `updateChatParticipantAdd#3dda5451`, a `Update`.
    package struct UpdateChatParticipantAdd: TLConstructor {
        package var chatID: Int64
        package var userID: Int64
        package var inviterID: Int64
        package var date: Int32
        package var version: Int32

        package static var id: UInt32 { 0x3dda5451 }

        package init(chatID: Int64, userID: Int64, inviterID: Int64, date: Int32, version: Int32) {
            self.chatID = chatID
            self.userID = userID
            self.inviterID = inviterID
            self.date = date
            self.version = version
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            inviterID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            version = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            inviterID.write(to: &writer)
            date.write(to: &writer)
            version.write(to: &writer)
        }
    }

    /// `updateChatParticipantAdmin#d7ca61a2`, a `Update`.
    package struct UpdateChatParticipantAdmin: TLConstructor {
        package var chatID: Int64
        package var userID: Int64
        package var isAdmin: Bool
        package var version: Int32

        package static var id: UInt32 { 0xd7ca61a2 }

        package init(chatID: Int64, userID: Int64, isAdmin: Bool, version: Int32) {
            self.chatID = chatID
            self.userID = userID
            self.isAdmin = isAdmin
            self.version = version
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            isAdmin = try Bool(reading: &reader)
            version = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            isAdmin.write(to: &writer)
            version.write(to: &writer)
        }
    }

    /// `updateChatParticipantDelete#e32f3d77`, a `Update`.
    package struct UpdateChatParticipantDelete: TLConstructor {
        package var chatID: Int64
        package var userID: Int64
        package var version: Int32

        package static var id: UInt32 { 0xe32f3d77 }

        package init(chatID: Int64, userID: Int64, version: Int32) {
            self.chatID = chatID
            self.userID = userID
            self.version = version
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            version = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            version.write(to: &writer)
        }
    }

    /// `updateChatParticipants#07761198`, a `Update`.
    package struct UpdateChatParticipants: TLConstructor {
        package var participants: ChatParticipants

        package static var id: UInt32 { 0x07761198 }

        package init(participants: ChatParticipants) {
            self.participants = participants
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            participants = try ChatParticipants(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            participants.write(to: &writer)
        }
    }

    /// `updateChatUserTyping#83487af0`, a `Update`.
    package struct UpdateChatUserTyping: TLConstructor {
        package var chatID: Int64
        package var fromID: Peer
        package var action: SendMessageAction

        package static var id: UInt32 { 0x83487af0 }

        package init(chatID: Int64, fromID: Peer, action: SendMessageAction) {
            self.chatID = chatID
            self.fromID = fromID
            self.action = action
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            fromID = try Peer(reading: &reader)
            action = try SendMessageAction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            fromID.write(to: &writer)
            action.write(to: &writer)
        }
    }
}
