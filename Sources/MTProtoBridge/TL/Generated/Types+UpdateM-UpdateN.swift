// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateMessageID#4e90bfd6`, a `Update`.
    package struct UpdateMessageID: TLConstructor {
        package var id: Int32
        package var randomID: Int64

        package static var id: UInt32 { 0x4e90bfd6 }

        package init(id: Int32, randomID: Int64) {
            self.id = id
            self.randomID = randomID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
            randomID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            randomID.write(to: &writer)
        }
    }

    /// `updateMessagePoll#d64c522b`, a `Update`.
    package struct UpdateMessagePoll: TLConstructor {
        package var peer: Peer?
        package var msgID: Int32?
        package var topMsgID: Int32?
        package var pollID: Int64
        package var poll: Poll?
        package var results: PollResults

        package static var id: UInt32 { 0xd64c522b }

        package init(
            peer: Peer? = nil,
            msgID: Int32? = nil,
            topMsgID: Int32? = nil,
            pollID: Int64,
            poll: Poll? = nil,
            results: PollResults
        ) {
            self.peer = peer
            self.msgID = msgID
            self.topMsgID = topMsgID
            self.pollID = pollID
            self.poll = poll
            self.results = results
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
            msgID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            topMsgID = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            pollID = try Int64(reading: &reader)
            poll = flags & 0x1 != 0 ? try Poll(reading: &reader) : nil
            results = try PollResults(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if peer != nil, msgID != nil { flags |= 0x2 }
            if topMsgID != nil { flags |= 0x4 }
            if poll != nil { flags |= 0x1 }
            flags.write(to: &writer)
            if flags & 0x2 != 0 { peer?.write(to: &writer) }
            if flags & 0x2 != 0 { msgID?.write(to: &writer) }
            topMsgID?.write(to: &writer)
            pollID.write(to: &writer)
            poll?.write(to: &writer)
            results.write(to: &writer)
        }
    }

    /// `updateMessagePollVote#7699f014`, a `Update`.
    package struct UpdateMessagePollVote: TLConstructor {
        package var pollID: Int64
        package var peer: Peer
        package var options: [TLBytes]
        package var positions: [Int32]
        package var qts: Int32

        package static var id: UInt32 { 0x7699f014 }

        package init(pollID: Int64, peer: Peer, options: [TLBytes], positions: [Int32], qts: Int32) {
            self.pollID = pollID
            self.peer = peer
            self.options = options
            self.positions = positions
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pollID = try Int64(reading: &reader)
            peer = try Peer(reading: &reader)
            options = try [TLBytes](reading: &reader)
            positions = try [Int32](reading: &reader)
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pollID.write(to: &writer)
            peer.write(to: &writer)
            options.write(to: &writer)
            positions.write(to: &writer)
            qts.write(to: &writer)
        }
    }

    /// `updateMessageReactions#1e297bfa`, a `Update`.
    package struct UpdateMessageReactions: TLConstructor {
        package var peer: Peer
        package var msgID: Int32
        package var topMsgID: Int32?
        package var savedPeerID: Peer?
        package var reactions: MessageReactions

        package static var id: UInt32 { 0x1e297bfa }

        package init(
            peer: Peer,
            msgID: Int32,
            topMsgID: Int32? = nil,
            savedPeerID: Peer? = nil,
            reactions: MessageReactions
        ) {
            self.peer = peer
            self.msgID = msgID
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try Peer(reading: &reader)
            msgID = try Int32(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
            reactions = try MessageReactions(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            msgID.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
            reactions.write(to: &writer)
        }
    }

    /// `updateNewAuthorization#8951abef`, a `Update`.
    package struct UpdateNewAuthorization: TLConstructor {
        package var unconfirmed: Bool
        package var hash: Int64
        package var date: Int32?
        package var device: String?
        package var location: String?

        package static var id: UInt32 { 0x8951abef }

        package init(
            unconfirmed: Bool = false,
            hash: Int64,
            date: Int32? = nil,
            device: String? = nil,
            location: String? = nil
        ) {
            self.unconfirmed = unconfirmed
            self.hash = hash
            self.date = date
            self.device = device
            self.location = location
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            unconfirmed = flags & 0x1 != 0
            hash = try Int64(reading: &reader)
            date = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            device = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            location = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if date != nil, device != nil, location != nil { flags |= 0x1 }
            flags.write(to: &writer)
            hash.write(to: &writer)
            if flags & 0x1 != 0 { date?.write(to: &writer) }
            if flags & 0x1 != 0 { device?.write(to: &writer) }
            if flags & 0x1 != 0 { location?.write(to: &writer) }
        }
    }

    /// `updateNewChannelMessage#62ba04d9`, a `Update`.
    package struct UpdateNewChannelMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x62ba04d9 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateNewMessage#1f2b0afd`, a `Update`.
    package struct UpdateNewMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x1f2b0afd }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateNewScheduledMessage#39a51dfb`, a `Update`.
    package struct UpdateNewScheduledMessage: TLConstructor {
        package var message: Message

        package static var id: UInt32 { 0x39a51dfb }

        package init(message: Message) {
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
        }
    }

    /// `updateNotifySettings#bec268ef`, a `Update`.
    package struct UpdateNotifySettings: TLConstructor {
        package var peer: NotifyPeer
        package var notifySettings: PeerNotifySettings

        package static var id: UInt32 { 0xbec268ef }

        package init(peer: NotifyPeer, notifySettings: PeerNotifySettings) {
            self.peer = peer
            self.notifySettings = notifySettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try NotifyPeer(reading: &reader)
            notifySettings = try PeerNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            notifySettings.write(to: &writer)
        }
    }
}
