// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.addChatUser#cbc6d107`, answered by `messages.InvitedUsers`.
    package struct MessagesAddChatUser: TLFunction {
        package typealias Answer = MessagesInvitedUsers

        package var chatID: Int64
        package var userID: InputUser
        package var fwdLimit: Int32

        package static var id: UInt32 { 0xcbc6d107 }

        package init(chatID: Int64, userID: InputUser, fwdLimit: Int32) {
            self.chatID = chatID
            self.userID = userID
            self.fwdLimit = fwdLimit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try InputUser(reading: &reader)
            fwdLimit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            fwdLimit.write(to: &writer)
        }
    }
}
