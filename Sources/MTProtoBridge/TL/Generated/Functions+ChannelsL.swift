// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.leaveChannel#f836aa95`, answered by `Updates`.
    package struct ChannelsLeaveChannel: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel

        package static var id: UInt32 { 0xf836aa95 }

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
