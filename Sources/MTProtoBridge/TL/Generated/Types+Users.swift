// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `users.userFull#3b6d152e`, a `users.UserFull`.
    package struct UsersUserFull: TLConstructor {
        package var fullUser: UserFull
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x3b6d152e }

        package init(fullUser: UserFull, chats: [Chat], users: [User]) {
            self.fullUser = fullUser
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fullUser = try UserFull(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fullUser.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
