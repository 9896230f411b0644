// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.joinChannel#7f6a1e22`, answered by `messages.ChatInviteJoinResult`.
    package struct ChannelsJoinChannel: TLFunction {
        package typealias Answer = MessagesChatInviteJoinResult

        package var channel: InputChannel

        package static var id: UInt32 { 0x7f6a1e22 }

        package init(channel: InputChannel) {
            self.channel = channel
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
        }
    }
}
