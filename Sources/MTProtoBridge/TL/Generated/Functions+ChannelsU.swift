// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.updateUsername#3514b3de`, answered by `Bool`.
    package struct ChannelsUpdateUsername: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var username: String

        package static var id: UInt32 { 0x3514b3de }

        package init(channel: InputChannel, username: String) {
            self.channel = channel
            self.username = username
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            username = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            username.write(to: &writer)
        }
    }
}
