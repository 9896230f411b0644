// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.channelMessages#c776ba4e`, a `messages.Messages`.
    package struct MessagesChannelMessages: TLConstructor {
        package var inexact: Bool
        package var pts: Int32
        package var count: Int32
        package var offsetIDOffset: Int32?
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xc776ba4e }

        package init(
            inexact: Bool = false,
            pts: Int32,
            count: Int32,
            offsetIDOffset: Int32? = nil,
            messages: [Message],
            chats: [Chat],
            users: [User]
        ) {
            self.inexact = inexact
            self.pts = pts
            self.count = count
            self.offsetIDOffset = offsetIDOffset
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            inexact = flags & 0x2 != 0
            pts = try Int32(reading: &reader)
            count = try Int32(reading: &reader)
            offsetIDOffset = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            messages = try [Message](reading: &reader)
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if inexact { flags |= 0x2 }
            if offsetIDOffset != nil { flags |= 0x4 }
            flags.write(to: &writer)
            pts.write(to: &writer)
            count.write(to: &writer)
            offsetIDOffset?.write(to: &writer)
            messages.write(to: &writer)
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.chatAdminsWithInvites#b69b72d7`, a `messages.ChatAdminsWithInvites`.
    package struct MessagesChatAdminsWithInvites: TLConstructor {
        package var admins: [ChatAdminWithInvites]
        package var users: [User]

        package static var id: UInt32 { 0xb69b72d7 }

        package init(admins: [ChatAdminWithInvites], users: [User]) {
            self.admins = admins
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            admins = try [ChatAdminWithInvites](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            admins.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.chatFull#e5d7d19c`, a `messages.ChatFull`.
    package struct MessagesChatFull: TLConstructor {
        package var fullChat: ChatFull
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xe5d7d19c }

        package init(fullChat: ChatFull, chats: [Chat], users: [User]) {
            self.fullChat = fullChat
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fullChat = try ChatFull(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fullChat.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.chatInviteImporters#81b6b00a`, a `messages.ChatInviteImporters`.
    package struct MessagesChatInviteImporters: TLConstructor {
        package var count: Int32
        package var importers: [ChatInviteImporter]
        package var users: [User]

        package static var id: UInt32 { 0x81b6b00a }

        package init(count: Int32, importers: [ChatInviteImporter], users: [User]) {
            self.count = count
            self.importers = importers
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            importers = try [ChatInviteImporter](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            importers.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.ChatInviteJoinResult`.
    package enum MessagesChatInviteJoinResult: TLValue {
        case chatInviteJoinResultOk(MessagesChatInviteJoinResultOk)
        case chatInviteJoinResultWebView(MessagesChatInviteJoinResultWebView)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x445663a7: self = .chatInviteJoinResultOk(try MessagesChatInviteJoinResultOk(readingFields: &reader))
            case 0x61ca29d3: self = .chatInviteJoinResultWebView(try MessagesChatInviteJoinResultWebView(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatInviteJoinResultOk(let value): value.write(to: &writer)
            case .chatInviteJoinResultWebView(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.chatInviteJoinResultOk#445663a7`, a `messages.ChatInviteJoinResult`.
    package struct MessagesChatInviteJoinResultOk: TLConstructor {
        package var updates: Updates

        package static var id: UInt32 { 0x445663a7 }

        package init(updates: Updates) {
            self.updates = updates
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            updates = try Updates(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            updates.write(to: &writer)
        }
    }

    /// `messages.chatInviteJoinResultWebView#61ca29d3`, a `messages.ChatInviteJoinResult`.
    package struct MessagesChatInviteJoinResultWebView: TLConstructor {
        package var botID: Int64
        package var queryID: Int64
        package var users: [User]

        package static var id: UInt32 { 0x61ca29d3 }

        package init(botID: Int64, queryID: Int64, users: [User]) {
            self.botID = botID
            self.queryID = queryID
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            botID = try Int64(reading: &reader)
            queryID = try Int64(reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            botID.write(to: &writer)
            queryID.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.Chats`.
    package enum MessagesChats: TLValue {
        case chats(MessagesChatsFields)
        case chatsSlice(MessagesChatsSlice)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x64ff9fd5: self = .chats(try MessagesChatsFields(readingFields: &reader))
            case 0x9cd81144: self = .chatsSlice(try MessagesChatsSlice(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chats(let value): value.write(to: &writer)
            case .chatsSlice(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.chats#64ff9fd5`, a `messages.Chats`.
    package struct MessagesChatsFields: TLConstructor {
        package var chats: [Chat]

        package static var id: UInt32 { 0x64ff9fd5 }

        package init(chats: [Chat]) {
            self.chats = chats
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chats = try [Chat](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chats.write(to: &writer)
        }
    }

    /// `messages.chatsSlice#9cd81144`, a `messages.Chats`.
    package struct MessagesChatsSlice: TLConstructor {
        package var count: Int32
        package var chats: [Chat]

        package static var id: UInt32 { 0x9cd81144 }

        package init(count: Int32, chats: [Chat]) {
            self.count = count
            self.chats = chats
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            chats = try [Chat](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            chats.write(to: &writer)
        }
    }
}
