// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
