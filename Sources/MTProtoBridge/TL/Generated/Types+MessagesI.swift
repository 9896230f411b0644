// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.inactiveChats#a927fec5`, a `messages.InactiveChats`.
    package struct MessagesInactiveChats: TLConstructor {
        package var dates: [Int32]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xa927fec5 }

        package init(dates: [Int32], chats: [Chat], users: [User]) {
            self.dates = dates
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dates = try [Int32](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dates.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.invitedUsers#7f5defa6`, a `messages.InvitedUsers`.
    package struct MessagesInvitedUsers: TLConstructor {
        package var updates: Updates
        package var missingInvitees: [MissingInvitee]

        package static var id: UInt32 { 0x7f5defa6 }

        package init(updates: Updates, missingInvitees: [MissingInvitee]) {
            self.updates = updates
            self.missingInvitees = missingInvitees
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            updates = try Updates(reading: &reader)
            missingInvitees = try [MissingInvitee](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            updates.write(to: &writer)
            missingInvitees.write(to: &writer)
        }
    }
}
