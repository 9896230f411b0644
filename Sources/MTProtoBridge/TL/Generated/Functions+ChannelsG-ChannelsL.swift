// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.getAdminLog#33ddf480`, answered by `channels.AdminLogResults`.
    package struct ChannelsGetAdminLog: TLFunction {
        package typealias Answer = ChannelsAdminLogResults

        package var channel: InputChannel
        package var q: String
        package var eventsFilter: ChannelAdminLogEventsFilter?
        package var admins: [InputUser]?
        package var maxID: Int64
        package var minID: Int64
        package var limit: Int32

        package static var id: UInt32 { 0x33ddf480 }

        package init(
            channel: InputChannel,
            q: String,
            eventsFilter: ChannelAdminLogEventsFilter? = nil,
            admins: [InputUser]? = nil,
            maxID: Int64,
            minID: Int64,
            limit: Int32
        ) {
            self.channel = channel
            self.q = q
            self.eventsFilter = eventsFilter
            self.admins = admins
            self.maxID = maxID
            self.minID = minID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channel = try InputChannel(reading: &reader)
            q = try String(reading: &reader)
            eventsFilter = flags & 0x1 != 0 ? try ChannelAdminLogEventsFilter(reading: &reader) : nil
            admins = flags & 0x2 != 0 ? try [InputUser](reading: &reader) : nil
            maxID = try Int64(reading: &reader)
            minID = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if eventsFilter != nil { flags |= 0x1 }
            if admins != nil { flags |= 0x2 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            q.write(to: &writer)
            eventsFilter?.write(to: &writer)
            admins?.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `channels.getAdminedPublicChannels#f8b036af`, answered by `messages.Chats`.
    package struct ChannelsGetAdminedPublicChannels: TLFunction {
        package typealias Answer = MessagesChats

        package var byLocation: Bool
        package var checkLimit: Bool
        package var forPersonal: Bool
        package var forCommunityPeer: Bool

        package static var id: UInt32 { 0xf8b036af }

        package init(
            byLocation: Bool = false,
            checkLimit: Bool = false,
            forPersonal: Bool = false,
            forCommunityPeer: Bool = false
        ) {
            self.byLocation = byLocation
            self.checkLimit = checkLimit
            self.forPersonal = forPersonal
            self.forCommunityPeer = forCommunityPeer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            byLocation = flags & 0x1 != 0
            checkLimit = flags & 0x2 != 0
            forPersonal = flags & 0x4 != 0
            forCommunityPeer = flags & 0x8 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if byLocation { flags |= 0x1 }
            if checkLimit { flags |= 0x2 }
            if forPersonal { flags |= 0x4 }
            if forCommunityPeer { flags |= 0x8 }
            flags.write(to: &writer)
        }
    }

    /// `channels.getChannelRecommendations#25a71742`, answered by `messages.Chats`.
    package struct ChannelsGetChannelRecommendations: TLFunction {
        package typealias Answer = MessagesChats

        package var channel: InputChannel?

        package static var id: UInt32 { 0x25a71742 }

        package init(channel: InputChannel? = nil) {
            self.channel = channel
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channel = flags & 0x1 != 0 ? try InputChannel(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if channel != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channel?.write(to: &writer)
        }
    }

    /// `channels.getChannels#0a7f6bbb`, answered by `messages.Chats`.
    package struct ChannelsGetChannels: TLFunction {
        package typealias Answer = MessagesChats

        package var id: [InputChannel]

        package static var id: UInt32 { 0x0a7f6bbb }

        package init(id: [InputChannel]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputChannel](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `channels.getFullChannel#08736a09`, answered by `messages.ChatFull`.
    package struct ChannelsGetFullChannel: TLFunction {
        package typealias Answer = MessagesChatFull

        package var channel: InputChannel

        package static var id: UInt32 { 0x08736a09 }

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

    /// `channels.getInactiveChannels#11e831ee`, answered by `messages.InactiveChats`.
    package struct ChannelsGetInactiveChannels: TLFunction {
        package typealias Answer = MessagesInactiveChats

        package static var id: UInt32 { 0x11e831ee }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `channels.getLeftChannels#8341ecc0`, answered by `messages.Chats`.
    package struct ChannelsGetLeftChannels: TLFunction {
        package typealias Answer = MessagesChats

        package var offset: Int32

        package static var id: UInt32 { 0x8341ecc0 }

        package init(offset: Int32) {
            self.offset = offset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
        }
    }

    /// `channels.getMessageAuthor#ece2a0e6`, answered by `User`.
    package struct ChannelsGetMessageAuthor: TLFunction {
        package typealias Answer = User

        package var channel: InputChannel
        package var id: Int32

        package static var id: UInt32 { 0xece2a0e6 }

        package init(channel: InputChannel, id: Int32) {
            self.channel = channel
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `channels.getMessages#ad8c9a23`, answered by `messages.Messages`.
    package struct ChannelsGetMessages: TLFunction {
        package typealias Answer = MessagesMessages

        package var channel: InputChannel
        package var id: [InputMessage]

        package static var id: UInt32 { 0xad8c9a23 }

        package init(channel: InputChannel, id: [InputMessage]) {
            self.channel = channel
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            id = try [InputMessage](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `channels.getParticipant#a0ab6cc6`, answered by `channels.ChannelParticipant`.
    package struct ChannelsGetParticipant: TLFunction {
        package typealias Answer = ChannelsChannelParticipant

        package var channel: InputChannel
        package var participant: InputPeer

        package static var id: UInt32 { 0xa0ab6cc6 }

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

    /// `channels.getParticipants#77ced9d0`, answered by `channels.ChannelParticipants`.
    package struct ChannelsGetParticipants: TLFunction {
        package typealias Answer = ChannelsChannelParticipants

        package var channel: InputChannel
        package var filter: ChannelParticipantsFilter
        package var offset: Int32
        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x77ced9d0 }

        package init(
            channel: InputChannel,
            filter: ChannelParticipantsFilter,
            offset: Int32,
            limit: Int32,
            hash: Int64
        ) {
            self.channel = channel
            self.filter = filter
            self.offset = offset
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channel = try InputChannel(reading: &reader)
            filter = try ChannelParticipantsFilter(reading: &reader)
            offset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channel.write(to: &writer)
            filter.write(to: &writer)
            offset.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `channels.getSendAs#e785a43f`, answered by `channels.SendAsPeers`.
    package struct ChannelsGetSendAs: TLFunction {
        package typealias Answer = ChannelsSendAsPeers

        package var forPaidReactions: Bool
        package var forLiveStories: Bool
        package var peer: InputPeer

        package static var id: UInt32 { 0xe785a43f }

        package init(forPaidReactions: Bool = false, forLiveStories: Bool = false, peer: InputPeer) {
            self.forPaidReactions = forPaidReactions
            self.forLiveStories = forLiveStories
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forPaidReactions = flags & 0x1 != 0
            forLiveStories = flags & 0x2 != 0
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forPaidReactions { flags |= 0x1 }
            if forLiveStories { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
        }
    }

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
