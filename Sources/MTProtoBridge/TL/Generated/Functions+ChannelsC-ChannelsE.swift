// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.checkUsername#10e6bd2c`, answered by `Bool`.
    package struct ChannelsCheckUsername: TLFunction {
        package typealias Answer = Bool

        package var channel: InputChannel
        package var username: String

        package static var id: UInt32 { 0x10e6bd2c }

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

    /// `channels.createChannel#91006707`, answered by `Updates`.
    package struct ChannelsCreateChannel: TLFunction {
        package typealias Answer = Updates

        package var broadcast: Bool
        package var megagroup: Bool
        package var forImport: Bool
        package var forum: Bool
        package var title: String
        package var about: String
        package var geoPoint: InputGeoPoint?
        package var address: String?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x91006707 }

        package init(
            broadcast: Bool = false,
            megagroup: Bool = false,
            forImport: Bool = false,
            forum: Bool = false,
            title: String,
            about: String,
            geoPoint: InputGeoPoint? = nil,
            address: String? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.broadcast = broadcast
            self.megagroup = megagroup
            self.forImport = forImport
            self.forum = forum
            self.title = title
            self.about = about
            self.geoPoint = geoPoint
            self.address = address
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            broadcast = flags & 0x1 != 0
            megagroup = flags & 0x2 != 0
            forImport = flags & 0x8 != 0
            forum = flags & 0x20 != 0
            title = try String(reading: &reader)
            about = try String(reading: &reader)
            geoPoint = flags & 0x4 != 0 ? try InputGeoPoint(reading: &reader) : nil
            address = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            ttlPeriod = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if broadcast { flags |= 0x1 }
            if megagroup { flags |= 0x2 }
            if forImport { flags |= 0x8 }
            if forum { flags |= 0x20 }
            if geoPoint != nil, address != nil { flags |= 0x4 }
            if ttlPeriod != nil { flags |= 0x10 }
            flags.write(to: &writer)
            title.write(to: &writer)
            about.write(to: &writer)
            if flags & 0x4 != 0 { geoPoint?.write(to: &writer) }
            if flags & 0x4 != 0 { address?.write(to: &writer) }
            ttlPeriod?.write(to: &writer)
        }
    }

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
