// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.webPagePreview#8c9a88ac`, a `messages.WebPagePreview`.
    package struct MessagesWebPagePreview: TLConstructor {
        package var media: MessageMedia
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x8c9a88ac }

        package init(media: MessageMedia, chats: [Chat], users: [User]) {
            self.media = media
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            media = try MessageMedia(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            media.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
