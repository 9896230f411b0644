// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.deleteChannel#c0111fe3`, answered by `Updates`.
    package struct ChannelsDeleteChannel: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel

        package static var id: UInt32 { 0xc0111fe3 }

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

    /// `channels.deleteHistory#9baa9647`, answered by `Updates`.
    package struct ChannelsDeleteHistory: TLFunction {
        package typealias Answer = Updates

        package var forEveryone: Bool
        package var channel: InputChannel
        package var maxID: Int32

        package static var id: UInt32 { 0x9baa9647 }

        package init(forEveryone: Bool = false, channel: InputChannel, maxID: Int32) {
            self.forEveryone = forEveryone
            self.channel = channel
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forEveryone = flags & 0x1 != 0
            channel = try InputChannel(reading: &reader)
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forEveryone { flags |= 0x1 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            maxID.write(to: &writer)
        }
    }

    /// `channels.deleteMessages#84c1fd4e`, answered by `messages.AffectedMessages`.
    package struct ChannelsDeleteMessages: TLFunction {
        package typealias Answer = MessagesAffectedMessages

        package var channel: InputChannel
        package var id: [Int32]

        package static var id: UInt32 { 0x84c1fd4e }

        package init(channel: InputChannel, id: [Int32]) {
            self.channel = channel
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `channels.deleteParticipantHistory#367544db`, answered by `messages.AffectedHistory`.
    package struct ChannelsDeleteParticipantHistory: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var channel: InputChannel
        package var participant: InputPeer

        package static var id: UInt32 { 0x367544db }

        package init(channel: InputChannel, participant: InputPeer) {
            self.channel = channel
            self.participant = participant
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            participant = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            participant.write(to: &writer)
        }
    }
}
