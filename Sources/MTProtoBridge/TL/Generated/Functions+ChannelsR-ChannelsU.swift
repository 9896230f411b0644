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

    /// `channels.toggleJoinRequest#0ecc2618`, answered by `Updates`.
    package struct ChannelsToggleJoinRequest: TLFunction {
        package typealias Answer = Updates

        package var applyToInvites: Bool
        package var channel: InputChannel
        package var enabled: Bool
        package var guardBot: InputUser?

        package static var id: UInt32 { 0x0ecc2618 }

        package init(
            applyToInvites: Bool = false,
            channel: InputChannel,
            enabled: Bool,
            guardBot: InputUser? = nil
        ) {
            self.applyToInvites = applyToInvites
            self.channel = channel
            self.enabled = enabled
            self.guardBot = guardBot
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            applyToInvites = flags & 0x2 != 0
            channel = try InputChannel(reading: &reader)
            enabled = try Bool(reading: &reader)
            guardBot = flags & 0x1 != 0 ? try InputUser(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if applyToInvites { flags |= 0x2 }
            if guardBot != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            enabled.write(to: &writer)
            guardBot?.write(to: &writer)
        }
    }

    /// `channels.toggleJoinToSend#e4cb9580`, answered by `Updates`.
    package struct ChannelsToggleJoinToSend: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var enabled: Bool

        package static var id: UInt32 { 0xe4cb9580 }

        package init(channel: InputChannel, enabled: Bool) {
            self.channel = channel
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            enabled.write(to: &writer)
        }
    }

    /// `channels.toggleParticipantsHidden#6a6e7854`, answered by `Updates`.
    package struct ChannelsToggleParticipantsHidden: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var enabled: Bool

        package static var id: UInt32 { 0x6a6e7854 }

        package init(channel: InputChannel, enabled: Bool) {
            self.channel = channel
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            enabled.write(to: &writer)
        }
    }

    /// `channels.togglePreHistoryHidden#eabbb94c`, answered by `Updates`.
    package struct ChannelsTogglePreHistoryHidden: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var enabled: Bool

        package static var id: UInt32 { 0xeabbb94c }

        package init(channel: InputChannel, enabled: Bool) {
            self.channel = channel
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            enabled.write(to: &writer)
        }
    }

    /// `channels.toggleSignatures#418d549c`, answered by `Updates`.
    package struct ChannelsToggleSignatures: TLFunction {
        package typealias Answer = Updates

        package var signaturesEnabled: Bool
        package var profilesEnabled: Bool
        package var channel: InputChannel

        package static var id: UInt32 { 0x418d549c }

        package init(signaturesEnabled: Bool = false, profilesEnabled: Bool = false, channel: InputChannel) {
            self.signaturesEnabled = signaturesEnabled
            self.profilesEnabled = profilesEnabled
            self.channel = channel
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            signaturesEnabled = flags & 0x1 != 0
            profilesEnabled = flags & 0x2 != 0
            channel = try InputChannel(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if signaturesEnabled { flags |= 0x1 }
            if profilesEnabled { flags |= 0x2 }
            flags.write(to: &writer)
            channel.write(to: &writer)
        }
    }

    /// `channels.toggleSlowMode#edd49ef0`, answered by `Updates`.
    package struct ChannelsToggleSlowMode: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var seconds: Int32

        package static var id: UInt32 { 0xedd49ef0 }

        package init(channel: InputChannel, seconds: Int32) {
            self.channel = channel
            self.seconds = seconds
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            seconds = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            seconds.write(to: &writer)
        }
    }

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
