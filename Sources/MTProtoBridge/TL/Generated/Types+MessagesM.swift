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
}
