// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.messageEditData#26b5dde6`, a `messages.MessageEditData`.
    package struct MessagesMessageEditData: TLConstructor {
        package var caption: Bool

        package static var id: UInt32 { 0x26b5dde6 }

        package init(caption: Bool = false) {
            self.caption = caption
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            caption = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if caption { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `messages.messageReactionsList#31bd492d`, a `messages.MessageReactionsList`.
    package struct MessagesMessageReactionsList: TLConstructor {
        package var count: Int32
        package var reactions: [MessagePeerReaction]
        package var chats: [Chat]
        package var users: [User]
        package var nextOffset: String?

        package static var id: UInt32 { 0x31bd492d }

        package init(
            count: Int32,
            reactions: [MessagePeerReaction],
            chats: [Chat],
            users: [User],
            nextOffset: String? = nil
        ) {
            self.count = count
            self.reactions = reactions
            self.chats = chats
            self.users = users
            self.nextOffset = nextOffset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            count = try Int32(reading: &reader)
            reactions = try [MessagePeerReaction](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            nextOffset = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if nextOffset != nil { flags |= 0x1 }
            flags.write(to: &writer)
            count.write(to: &writer)
            reactions.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
            nextOffset?.write(to: &writer)
        }
    }

    /// `messages.messageViews#b6c4f543`, a `messages.MessageViews`.
    package struct MessagesMessageViews: TLConstructor {
        package var views: [MessageViews]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xb6c4f543 }

        package init(views: [MessageViews], chats: [Chat], users: [User]) {
            self.views = views
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            views = try [MessageViews](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            views.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.Messages`.
    package enum MessagesMessages: TLValue {
        case messages(MessagesMessagesFields)
        indirect case messagesSlice(MessagesMessagesSlice)
        case channelMessages(MessagesChannelMessages)
        case messagesNotModified(MessagesMessagesNotModified)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1d73e7ea: self = .messages(try MessagesMessagesFields(readingFields: &reader))
            case 0x5f206716: self = .messagesSlice(try MessagesMessagesSlice(readingFields: &reader))
            case 0xc776ba4e: self = .channelMessages(try MessagesChannelMessages(readingFields: &reader))
            case 0x74535f21: self = .messagesNotModified(try MessagesMessagesNotModified(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messages(let value): value.write(to: &writer)
            case .messagesSlice(let value): value.write(to: &writer)
            case .channelMessages(let value): value.write(to: &writer)
            case .messagesNotModified(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.messages#1d73e7ea`, a `messages.Messages`.
    package struct MessagesMessagesFields: TLConstructor {
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x1d73e7ea }

        package init(messages: [Message], chats: [Chat], users: [User]) {
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            messages = try [Message](reading: &reader)
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            messages.write(to: &writer)
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.messagesNotModified#74535f21`, a `messages.Messages`.
    package struct MessagesMessagesNotModified: TLConstructor {
        package var count: Int32

        package static var id: UInt32 { 0x74535f21 }

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

    /// `messages.messagesSlice#5f206716`, a `messages.Messages`.
    package struct MessagesMessagesSlice: TLConstructor {
        package var inexact: Bool
        package var count: Int32
        package var nextRate: Int32?
        package var offsetIDOffset: Int32?
        package var searchFlood: SearchPostsFlood?
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x5f206716 }

        package init(
            inexact: Bool = false,
            count: Int32,
            nextRate: Int32? = nil,
            offsetIDOffset: Int32? = nil,
            searchFlood: SearchPostsFlood? = nil,
            messages: [Message],
            chats: [Chat],
            users: [User]
        ) {
            self.inexact = inexact
            self.count = count
            self.nextRate = nextRate
            self.offsetIDOffset = offsetIDOffset
            self.searchFlood = searchFlood
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            inexact = flags & 0x2 != 0
            count = try Int32(reading: &reader)
            nextRate = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            offsetIDOffset = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            searchFlood = flags & 0x8 != 0 ? try SearchPostsFlood(reading: &reader) : nil
            messages = try [Message](reading: &reader)
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if inexact { flags |= 0x2 }
            if nextRate != nil { flags |= 0x1 }
            if offsetIDOffset != nil { flags |= 0x4 }
            if searchFlood != nil { flags |= 0x8 }
            flags.write(to: &writer)
            count.write(to: &writer)
            nextRate?.write(to: &writer)
            offsetIDOffset?.write(to: &writer)
            searchFlood?.write(to: &writer)
            messages.write(to: &writer)
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.peerDialogs#3371c354`, a `messages.PeerDialogs`.
    package struct MessagesPeerDialogs: TLConstructor {
        package var dialogs: [Dialog]
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]
        package var state: UpdatesState

        package static var id: UInt32 { 0x3371c354 }

        package init(
            dialogs: [Dialog],
            messages: [Message],
            chats: [Chat],
            users: [User],
            state: UpdatesState
        ) {
            self.dialogs = dialogs
            self.messages = messages
            self.chats = chats
            self.users = users
            self.state = state
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dialogs = try [Dialog](reading: &reader)
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            state = try UpdatesState(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dialogs.write(to: &writer)
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
            state.write(to: &writer)
        }
    }

    /// `messages.peerSettings#6880b94d`, a `messages.PeerSettings`.
    package struct MessagesPeerSettings: TLConstructor {
        package var settings: PeerSettings
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x6880b94d }

        package init(settings: PeerSettings, chats: [Chat], users: [User]) {
            self.settings = settings
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            settings = try PeerSettings(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            settings.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.QuickReplies`.
    package enum MessagesQuickReplies: TLValue {
        case quickReplies(MessagesQuickRepliesFields)
        case quickRepliesNotModified

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xc68d6695: self = .quickReplies(try MessagesQuickRepliesFields(readingFields: &reader))
            case 0x5f91eb5b: self = .quickRepliesNotModified
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .quickReplies(let value): value.write(to: &writer)
            case .quickRepliesNotModified: writer.write(id: 0x5f91eb5b)
            }
        }
    }

    /// `messages.quickReplies#c68d6695`, a `messages.QuickReplies`.
    package struct MessagesQuickRepliesFields: TLConstructor {
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xc68d6695 }

        package init(messages: [Message], chats: [Chat], users: [User]) {
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try reader.readEmptyVector()
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            writer.writeEmptyVector()
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.Reactions`.
    package enum MessagesReactions: TLValue {
        case reactionsNotModified
        case reactions(MessagesReactionsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb06fdbdf: self = .reactionsNotModified
            case 0xeafdf716: self = .reactions(try MessagesReactionsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .reactionsNotModified: writer.write(id: 0xb06fdbdf)
            case .reactions(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.reactions#eafdf716`, a `messages.Reactions`.
    package struct MessagesReactionsFields: TLConstructor {
        package var hash: Int64
        package var reactions: [Reaction]

        package static var id: UInt32 { 0xeafdf716 }

        package init(hash: Int64, reactions: [Reaction]) {
            self.hash = hash
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            reactions = try [Reaction](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            reactions.write(to: &writer)
        }
    }

    /// `messages.RecentStickers`.
    package enum MessagesRecentStickers: TLValue {
        case recentStickersNotModified
        case recentStickers(MessagesRecentStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x0b17f890: self = .recentStickersNotModified
            case 0x88d37c56: self = .recentStickers(try MessagesRecentStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .recentStickersNotModified: writer.write(id: 0x0b17f890)
            case .recentStickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.recentStickers#88d37c56`, a `messages.RecentStickers`.
    package struct MessagesRecentStickersFields: TLConstructor {
        package var hash: Int64
        package var stickers: [Document]
        package var dates: [Int32]

        package static var id: UInt32 { 0x88d37c56 }

        package init(hash: Int64, stickers: [Document], dates: [Int32]) {
            self.hash = hash
            self.stickers = stickers
            self.dates = dates
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
            stickers = try [Document](reading: &reader)
            dates = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
            stickers.write(to: &writer)
            dates.write(to: &writer)
        }
    }
}
