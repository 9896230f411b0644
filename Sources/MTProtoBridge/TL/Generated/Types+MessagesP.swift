// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
