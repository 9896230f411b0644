// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getFavedStickers#04f1aaa9`, answered by `messages.FavedStickers`.
    package struct MessagesGetFavedStickers: TLFunction {
        package typealias Answer = MessagesFavedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x04f1aaa9 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getFeaturedEmojiStickers#0ecf6736`, answered by `messages.FeaturedStickers`.
    package struct MessagesGetFeaturedEmojiStickers: TLFunction {
        package typealias Answer = MessagesFeaturedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x0ecf6736 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getFeaturedStickers#64780b14`, answered by `messages.FeaturedStickers`.
    package struct MessagesGetFeaturedStickers: TLFunction {
        package typealias Answer = MessagesFeaturedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x64780b14 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getForumTopics#3ba47bff`, answered by `messages.ForumTopics`.
    package struct MessagesGetForumTopics: TLFunction {
        package typealias Answer = MessagesForumTopics

        package var peer: InputPeer
        package var q: String?
        package var offsetDate: Int32
        package var offsetID: Int32
        package var offsetTopic: Int32
        package var limit: Int32

        package static var id: UInt32 { 0x3ba47bff }

        package init(
            peer: InputPeer,
            q: String? = nil,
            offsetDate: Int32,
            offsetID: Int32,
            offsetTopic: Int32,
            limit: Int32
        ) {
            self.peer = peer
            self.q = q
            self.offsetDate = offsetDate
            self.offsetID = offsetID
            self.offsetTopic = offsetTopic
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            q = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            offsetDate = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetTopic = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if q != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            q?.write(to: &writer)
            offsetDate.write(to: &writer)
            offsetID.write(to: &writer)
            offsetTopic.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getFullChat#aeb00b34`, answered by `messages.ChatFull`.
    package struct MessagesGetFullChat: TLFunction {
        package typealias Answer = MessagesChatFull

        package var chatID: Int64

        package static var id: UInt32 { 0xaeb00b34 }

        package init(chatID: Int64) {
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
        }
    }

    /// `messages.getHistory#4423e6c5`, answered by `messages.Messages`.
    package struct MessagesGetHistory: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var offsetID: Int32
        package var offsetDate: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x4423e6c5 }

        package init(
            peer: InputPeer,
            offsetID: Int32,
            offsetDate: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32,
            hash: Int64
        ) {
            self.peer = peer
            self.offsetID = offsetID
            self.offsetDate = offsetDate
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetDate = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            offsetID.write(to: &writer)
            offsetDate.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getMaskStickers#640f82b8`, answered by `messages.AllStickers`.
    package struct MessagesGetMaskStickers: TLFunction {
        package typealias Answer = MessagesAllStickers

        package var hash: Int64

        package static var id: UInt32 { 0x640f82b8 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getMessageEditData#fda68d36`, answered by `messages.MessageEditData`.
    package struct MessagesGetMessageEditData: TLFunction {
        package typealias Answer = MessagesMessageEditData

        package var peer: InputPeer
        package var id: Int32

        package static var id: UInt32 { 0xfda68d36 }

        package init(peer: InputPeer, id: Int32) {
            self.peer = peer
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `messages.getMessageReactionsList#461b3f48`, answered by `messages.MessageReactionsList`.
    package struct MessagesGetMessageReactionsList: TLFunction {
        package typealias Answer = MessagesMessageReactionsList

        package var peer: InputPeer
        package var id: Int32
        package var reaction: Reaction?
        package var offset: String?
        package var limit: Int32

        package static var id: UInt32 { 0x461b3f48 }

        package init(
            peer: InputPeer,
            id: Int32,
            reaction: Reaction? = nil,
            offset: String? = nil,
            limit: Int32
        ) {
            self.peer = peer
            self.id = id
            self.reaction = reaction
            self.offset = offset
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            id = try Int32(reading: &reader)
            reaction = flags & 0x1 != 0 ? try Reaction(reading: &reader) : nil
            offset = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if reaction != nil { flags |= 0x1 }
            if offset != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            id.write(to: &writer)
            reaction?.write(to: &writer)
            offset?.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getMessageReadParticipants#31c1c44f`, answered by `Vector<ReadParticipantDate>`.
    package struct MessagesGetMessageReadParticipants: TLFunction {
        package typealias Answer = [ReadParticipantDate]

        package var peer: InputPeer
        package var msgID: Int32

        package static var id: UInt32 { 0x31c1c44f }

        package init(peer: InputPeer, msgID: Int32) {
            self.peer = peer
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
        }
    }

    /// `messages.getMessages#63c66506`, answered by `messages.Messages`.
    package struct MessagesGetMessages: TLFunction {
        package typealias Answer = MessagesMessages

        package var id: [InputMessage]

        package static var id: UInt32 { 0x63c66506 }

        package init(id: [InputMessage]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputMessage](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `messages.getMessagesReactions#8bba90e6`, answered by `Updates`.
    package struct MessagesGetMessagesReactions: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var id: [Int32]

        package static var id: UInt32 { 0x8bba90e6 }

        package init(peer: InputPeer, id: [Int32]) {
            self.peer = peer
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `messages.getMessagesViews#5784d3e1`, answered by `messages.MessageViews`.
    package struct MessagesGetMessagesViews: TLFunction {
        package typealias Answer = MessagesMessageViews

        package var peer: InputPeer
        package var id: [Int32]
        package var increment: Bool

        package static var id: UInt32 { 0x5784d3e1 }

        package init(peer: InputPeer, id: [Int32], increment: Bool) {
            self.peer = peer
            self.id = id
            self.increment = increment
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
            increment = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            id.write(to: &writer)
            increment.write(to: &writer)
        }
    }

    /// `messages.getOnlines#6e2be050`, answered by `ChatOnlines`.
    package struct MessagesGetOnlines: TLFunction {
        package typealias Answer = ChatOnlines

        package var peer: InputPeer

        package static var id: UInt32 { 0x6e2be050 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `messages.getOutboxReadDate#8c4bfe5d`, answered by `OutboxReadDate`.
    package struct MessagesGetOutboxReadDate: TLFunction {
        package typealias Answer = OutboxReadDate

        package var peer: InputPeer
        package var msgID: Int32

        package static var id: UInt32 { 0x8c4bfe5d }

        package init(peer: InputPeer, msgID: Int32) {
            self.peer = peer
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
        }
    }
}
