// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.editAdmin#9a98ad68`, answered by `Updates`.
    package struct ChannelsEditAdmin: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var userID: InputUser
        package var adminRights: ChatAdminRights
        package var rank: String?

        package static var id: UInt32 { 0x9a98ad68 }

        package init(
            channel: InputChannel,
            userID: InputUser,
            adminRights: ChatAdminRights,
            rank: String? = nil
        ) {
            self.channel = channel
            self.userID = userID
            self.adminRights = adminRights
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channel = try InputChannel(reading: &reader)
            userID = try InputUser(reading: &reader)
            adminRights = try ChatAdminRights(reading: &reader)
            rank = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if rank != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            userID.write(to: &writer)
            adminRights.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channels.editBanned#96e6cd81`, answered by `Updates`.
    package struct ChannelsEditBanned: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var participant: InputPeer
        package var bannedRights: ChatBannedRights

        package static var id: UInt32 { 0x96e6cd81 }

        package init(channel: InputChannel, participant: InputPeer, bannedRights: ChatBannedRights) {
            self.channel = channel
            self.participant = participant
            self.bannedRights = bannedRights
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            participant = try InputPeer(reading: &reader)
            bannedRights = try ChatBannedRights(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            participant.write(to: &writer)
            bannedRights.write(to: &writer)
        }
    }

    /// `channels.editPhoto#f12e57c9`, answered by `Updates`.
    package struct ChannelsEditPhoto: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var photo: InputChatPhoto

        package static var id: UInt32 { 0xf12e57c9 }

        package init(channel: InputChannel, photo: InputChatPhoto) {
            self.channel = channel
            self.photo = photo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            photo = try InputChatPhoto(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            photo.write(to: &writer)
        }
    }

    /// `channels.editTitle#566decd0`, answered by `Updates`.
    package struct ChannelsEditTitle: TLFunction {
        package typealias Answer = Updates

        package var channel: InputChannel
        package var title: String

        package static var id: UInt32 { 0x566decd0 }

        package init(channel: InputChannel, title: String) {
            self.channel = channel
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            title = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            title.write(to: &writer)
        }
    }

    /// `channels.exportMessageLink#e63fadeb`, answered by `ExportedMessageLink`.
    package struct ChannelsExportMessageLink: TLFunction {
        package typealias Answer = ExportedMessageLink

        package var grouped: Bool
        package var thread: Bool
        package var channel: InputChannel
        package var id: Int32

        package static var id: UInt32 { 0xe63fadeb }

        package init(grouped: Bool = false, thread: Bool = false, channel: InputChannel, id: Int32) {
            self.grouped = grouped
            self.thread = thread
            self.channel = channel
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            grouped = flags & 0x1 != 0
            thread = flags & 0x2 != 0
            channel = try InputChannel(reading: &reader)
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if grouped { flags |= 0x1 }
            if thread { flags |= 0x2 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            id.write(to: &writer)
        }
    }
}
