// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.DhConfig`.
    package enum MessagesDhConfig: TLValue {
        case dhConfigNotModified(MessagesDhConfigNotModified)
        case dhConfig(MessagesDhConfigFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xc0e24635: self = .dhConfigNotModified(try MessagesDhConfigNotModified(readingFields: &reader))
            case 0x2c221edd: self = .dhConfig(try MessagesDhConfigFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dhConfigNotModified(let value): value.write(to: &writer)
            case .dhConfig(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.dhConfig#2c221edd`, a `messages.DhConfig`.
    package struct MessagesDhConfigFields: TLConstructor {
        package var g: Int32
        package var p: TLBytes
        package var version: Int32
        package var random: TLBytes

        package static var id: UInt32 { 0x2c221edd }

        package init(g: Int32, p: TLBytes, version: Int32, random: TLBytes) {
            self.g = g
            self.p = p
            self.version = version
            self.random = random
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            g = try Int32(reading: &reader)
            p = try TLBytes(reading: &reader)
            version = try Int32(reading: &reader)
            random = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            g.write(to: &writer)
            p.write(to: &writer)
            version.write(to: &writer)
            random.write(to: &writer)
        }
    }

    /// `messages.dhConfigNotModified#c0e24635`, a `messages.DhConfig`.
    package struct MessagesDhConfigNotModified: TLConstructor {
        package var random: TLBytes

        package static var id: UInt32 { 0xc0e24635 }

        package init(random: TLBytes) {
            self.random = random
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            random = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            random.write(to: &writer)
        }
    }

    /// `messages.dialogFilters#2ad93719`, a `messages.DialogFilters`.
    package struct MessagesDialogFilters: TLConstructor {
        package var tagsEnabled: Bool
        package var filters: [DialogFilter]

        package static var id: UInt32 { 0x2ad93719 }

        package init(tagsEnabled: Bool = false, filters: [DialogFilter]) {
            self.tagsEnabled = tagsEnabled
            self.filters = filters
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            tagsEnabled = flags & 0x1 != 0
            filters = try [DialogFilter](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if tagsEnabled { flags |= 0x1 }
            flags.write(to: &writer)
            filters.write(to: &writer)
        }
    }

    /// `messages.Dialogs`.
    package enum MessagesDialogs: TLValue {
        case dialogs(MessagesDialogsFields)
        case dialogsSlice(MessagesDialogsSlice)
        case dialogsNotModified(MessagesDialogsNotModified)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x15ba6c40: self = .dialogs(try MessagesDialogsFields(readingFields: &reader))
            case 0x71e094f3: self = .dialogsSlice(try MessagesDialogsSlice(readingFields: &reader))
            case 0xf0e3e596: self = .dialogsNotModified(try MessagesDialogsNotModified(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dialogs(let value): value.write(to: &writer)
            case .dialogsSlice(let value): value.write(to: &writer)
            case .dialogsNotModified(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.dialogs#15ba6c40`, a `messages.Dialogs`.
    package struct MessagesDialogsFields: TLConstructor {
        package var dialogs: [Dialog]
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x15ba6c40 }

        package init(dialogs: [Dialog], messages: [Message], chats: [Chat], users: [User]) {
            self.dialogs = dialogs
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dialogs = try [Dialog](reading: &reader)
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dialogs.write(to: &writer)
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.dialogsNotModified#f0e3e596`, a `messages.Dialogs`.
    package struct MessagesDialogsNotModified: TLConstructor {
        package var count: Int32

        package static var id: UInt32 { 0xf0e3e596 }

        package init(count: Int32) {
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
        }
    }

    /// `messages.dialogsSlice#71e094f3`, a `messages.Dialogs`.
    package struct MessagesDialogsSlice: TLConstructor {
        package var count: Int32
        package var dialogs: [Dialog]
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x71e094f3 }

        package init(count: Int32, dialogs: [Dialog], messages: [Message], chats: [Chat], users: [User]) {
            self.count = count
            self.dialogs = dialogs
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            dialogs = try [Dialog](reading: &reader)
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            dialogs.write(to: &writer)
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.discussionMessage#a6341782`, a `messages.DiscussionMessage`.
    package struct MessagesDiscussionMessage: TLConstructor {
        package var messages: [Message]
        package var maxID: Int32?
        package var readInboxMaxID: Int32?
        package var readOutboxMaxID: Int32?
        package var unreadCount: Int32
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xa6341782 }

        package init(
            messages: [Message],
            maxID: Int32? = nil,
            readInboxMaxID: Int32? = nil,
            readOutboxMaxID: Int32? = nil,
            unreadCount: Int32,
            chats: [Chat],
            users: [User]
        ) {
            self.messages = messages
            self.maxID = maxID
            self.readInboxMaxID = readInboxMaxID
            self.readOutboxMaxID = readOutboxMaxID
            self.unreadCount = unreadCount
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            messages = try [Message](reading: &reader)
            maxID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            readInboxMaxID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            readOutboxMaxID = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            unreadCount = try Int32(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if maxID != nil { flags |= 0x1 }
            if readInboxMaxID != nil { flags |= 0x2 }
            if readOutboxMaxID != nil { flags |= 0x4 }
            flags.write(to: &writer)
            messages.write(to: &writer)
            maxID?.write(to: &writer)
            readInboxMaxID?.write(to: &writer)
            readOutboxMaxID?.write(to: &writer)
            unreadCount.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

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
