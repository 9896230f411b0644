// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.emojiGameOutcome#da2ad647`, a `messages.EmojiGameOutcome`.
    package struct MessagesEmojiGameOutcome: TLConstructor {
        package var seed: TLBytes
        package var stakeTonAmount: Int64
        package var tonAmount: Int64

        package static var id: UInt32 { 0xda2ad647 }

        package init(seed: TLBytes, stakeTonAmount: Int64, tonAmount: Int64) {
            self.seed = seed
            self.stakeTonAmount = stakeTonAmount
            self.tonAmount = tonAmount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            seed = try TLBytes(reading: &reader)
            stakeTonAmount = try Int64(reading: &reader)
            tonAmount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            seed.write(to: &writer)
            stakeTonAmount.write(to: &writer)
            tonAmount.write(to: &writer)
        }
    }

    /// `messages.EmojiGroups`.
    package enum MessagesEmojiGroups: TLValue {
        case emojiGroupsNotModified
        case emojiGroups(MessagesEmojiGroupsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x6fb4ad87: self = .emojiGroupsNotModified
            case 0x881fb94b: self = .emojiGroups(try MessagesEmojiGroupsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emojiGroupsNotModified: writer.write(id: 0x6fb4ad87)
            case .emojiGroups(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.emojiGroups#881fb94b`, a `messages.EmojiGroups`.
    package struct MessagesEmojiGroupsFields: TLConstructor {
        package var hash: Int32

        package static var id: UInt32 { 0x881fb94b }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `messages.ExportedChatInvite`.
    package enum MessagesExportedChatInvite: TLValue {
        case exportedChatInvite(MessagesExportedChatInviteFields)
        case exportedChatInviteReplaced(MessagesExportedChatInviteReplaced)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1871be50: self = .exportedChatInvite(try MessagesExportedChatInviteFields(readingFields: &reader))
            case 0x222600ef: self = .exportedChatInviteReplaced(try MessagesExportedChatInviteReplaced(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .exportedChatInvite(let value): value.write(to: &writer)
            case .exportedChatInviteReplaced(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.exportedChatInvite#1871be50`, a `messages.ExportedChatInvite`.
    package struct MessagesExportedChatInviteFields: TLConstructor {
        package var invite: ExportedChatInvite
        package var users: [User]

        package static var id: UInt32 { 0x1871be50 }

        package init(invite: ExportedChatInvite, users: [User]) {
            self.invite = invite
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            invite = try ExportedChatInvite(reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            invite.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.exportedChatInviteReplaced#222600ef`, a `messages.ExportedChatInvite`.
    package struct MessagesExportedChatInviteReplaced: TLConstructor {
        package var invite: ExportedChatInvite
        package var newInvite: ExportedChatInvite
        package var users: [User]

        package static var id: UInt32 { 0x222600ef }

        package init(invite: ExportedChatInvite, newInvite: ExportedChatInvite, users: [User]) {
            self.invite = invite
            self.newInvite = newInvite
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            invite = try ExportedChatInvite(reading: &reader)
            newInvite = try ExportedChatInvite(reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            invite.write(to: &writer)
            newInvite.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.exportedChatInvites#bdc62dcc`, a `messages.ExportedChatInvites`.
    package struct MessagesExportedChatInvites: TLConstructor {
        package var count: Int32
        package var invites: [ExportedChatInvite]
        package var users: [User]

        package static var id: UInt32 { 0xbdc62dcc }

        package init(count: Int32, invites: [ExportedChatInvite], users: [User]) {
            self.count = count
            self.invites = invites
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            invites = try [ExportedChatInvite](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            invites.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
