// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.readHistory#cc104937`, answered by `Bool`.
    package struct ChannelsReadHistory: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var maxID: Int32

        package static var id: UInt32 { 0xcc104937 }

        package init(channel: InputChannel, maxID: Int32) {
            self.channel = channel
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            maxID.write(to: &writer)
        }
    }

    /// `channels.readMessageContents#eab5dc38`, answered by `Bool`.
    package struct ChannelsReadMessageContents: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var id: [Int32]

        package static var id: UInt32 { 0xeab5dc38 }

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

    /// `channels.reportSpam#f44a8315`, answered by `Bool`.
    package struct ChannelsReportSpam: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var participant: InputPeer
        package var id: [Int32]

        package static var id: UInt32 { 0xf44a8315 }

        package init(channel: InputChannel, participant: InputPeer, id: [Int32]) {
            self.channel = channel
            self.participant = participant
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            participant = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            participant.write(to: &writer)
            id.write(to: &writer)
        }
    }
}
