// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateChannel#635b4c09`, a `Update`.
    package struct UpdateChannel: TLConstructor {
        package var channelID: Int64

        package static var id: UInt32 { 0x635b4c09 }

        package init(channelID: Int64) {
            self.channelID = channelID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
        }
    }

    /// `updateChannelAvailableMessages#b23fc698`, a `Update`.
    package struct UpdateChannelAvailableMessages: TLConstructor {
        package var channelID: Int64
        package var availableMinID: Int32

        package static var id: UInt32 { 0xb23fc698 }

        package init(channelID: Int64, availableMinID: Int32) {
            self.channelID = channelID
            self.availableMinID = availableMinID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            availableMinID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            availableMinID.write(to: &writer)
        }
    }

    /// `updateChannelMessageForwards#d29a27f4`, a `Update`.
    package struct UpdateChannelMessageForwards: TLConstructor {
        package var channelID: Int64
        package var id: Int32
        package var forwards: Int32

        package static var id: UInt32 { 0xd29a27f4 }

        package init(channelID: Int64, id: Int32, forwards: Int32) {
            self.channelID = channelID
            self.id = id
            self.forwards = forwards
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            id = try Int32(reading: &reader)
            forwards = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            id.write(to: &writer)
            forwards.write(to: &writer)
        }
    }

    /// `updateChannelMessageViews#f226ac08`, a `Update`.
    package struct UpdateChannelMessageViews: TLConstructor {
        package var channelID: Int64
        package var id: Int32
        package var views: Int32

        package static var id: UInt32 { 0xf226ac08 }

        package init(channelID: Int64, id: Int32, views: Int32) {
            self.channelID = channelID
            self.id = id
            self.views = views
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            id = try Int32(reading: &reader)
            views = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            id.write(to: &writer)
            views.write(to: &writer)
        }
    }

    /// `updateChannelParticipant#985d3abb`, a `Update`.
    package struct UpdateChannelParticipant: TLConstructor {
        package var viaChatlist: Bool
        package var channelID: Int64
        package var date: Int32
        package var actorID: Int64
        package var userID: Int64
        package var prevParticipant: ChannelParticipant?
        package var newParticipant: ChannelParticipant?
        package var invite: ExportedChatInvite?
        package var qts: Int32

        package static var id: UInt32 { 0x985d3abb }

        package init(
            viaChatlist: Bool = false,
            channelID: Int64,
            date: Int32,
            actorID: Int64,
            userID: Int64,
            prevParticipant: ChannelParticipant? = nil,
            newParticipant: ChannelParticipant? = nil,
            invite: ExportedChatInvite? = nil,
            qts: Int32
        ) {
            self.viaChatlist = viaChatlist
            self.channelID = channelID
            self.date = date
            self.actorID = actorID
            self.userID = userID
            self.prevParticipant = prevParticipant
            self.newParticipant = newParticipant
            self.invite = invite
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            viaChatlist = flags & 0x8 != 0
            channelID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            actorID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            prevParticipant = flags & 0x1 != 0 ? try ChannelParticipant(reading: &reader) : nil
            newParticipant = flags & 0x2 != 0 ? try ChannelParticipant(reading: &reader) : nil
            invite = flags & 0x4 != 0 ? try ExportedChatInvite(reading: &reader) : nil
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if viaChatlist { flags |= 0x8 }
            if prevParticipant != nil { flags |= 0x1 }
            if newParticipant != nil { flags |= 0x2 }
            if invite != nil { flags |= 0x4 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            date.write(to: &writer)
            actorID.write(to: &writer)
            userID.write(to: &writer)
            prevParticipant?.write(to: &writer)
            newParticipant?.write(to: &writer)
            invite?.write(to: &writer)
            qts.write(to: &writer)
        }
    }

    /// `updateChannelReadMessagesContents#25f324f7`, a `Update`.
    package struct UpdateChannelReadMessagesContents: TLConstructor {
        package var channelID: Int64
        package var topMsgID: Int32?
        package var savedPeerID: Peer?
        package var messages: [Int32]

        package static var id: UInt32 { 0x25f324f7 }

        package init(channelID: Int64, topMsgID: Int32? = nil, savedPeerID: Peer? = nil, messages: [Int32]) {
            self.channelID = channelID
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
            self.messages = messages
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channelID = try Int64(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
            messages = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
            messages.write(to: &writer)
        }
    }

    /// `updateChannelTooLong#108d941f`, a `Update`.
    package struct UpdateChannelTooLong: TLConstructor {
        package var channelID: Int64
        package var pts: Int32?

        package static var id: UInt32 { 0x108d941f }

        package init(channelID: Int64, pts: Int32? = nil) {
            self.channelID = channelID
            self.pts = pts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channelID = try Int64(reading: &reader)
            pts = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pts != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            pts?.write(to: &writer)
        }
    }

    /// `updateChannelUserTyping#8c88c923`, a `Update`.
    package struct UpdateChannelUserTyping: TLConstructor {
        package var channelID: Int64
        package var topMsgID: Int32?
        package var fromID: Peer
        package var action: SendMessageAction

        package static var id: UInt32 { 0x8c88c923 }

        package init(channelID: Int64, topMsgID: Int32? = nil, fromID: Peer, action: SendMessageAction) {
            self.channelID = channelID
            self.topMsgID = topMsgID
            self.fromID = fromID
            self.action = action
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channelID = try Int64(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            fromID = try Peer(reading: &reader)
            action = try SendMessageAction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            topMsgID?.write(to: &writer)
            fromID.write(to: &writer)
            action.write(to: &writer)
        }
    }

    /// `updateChannelWebPage#2f2ba99f`, a `Update`.
    package struct UpdateChannelWebPage: TLConstructor {
        package var channelID: Int64
        package var webpage: WebPage
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x2f2ba99f }

        package init(channelID: Int64, webpage: WebPage, pts: Int32, ptsCount: Int32) {
            self.channelID = channelID
            self.webpage = webpage
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            webpage = try WebPage(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            webpage.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }
}
