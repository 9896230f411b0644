// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.inviteToChannel#c9e33d54`, answered by `messages.InvitedUsers`.
    package struct ChannelsInviteToChannel: TLFunction {
        package typealias Answer = MessagesInvitedUsers

        package var channel: InputChannel
        package var users: [InputUser]

        package static var id: UInt32 { 0xc9e33d54 }

        package init(channel: InputChannel, users: [InputUser]) {
            self.channel = channel
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            users = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
