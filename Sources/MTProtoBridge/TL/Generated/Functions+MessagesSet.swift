// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.setBotCallbackAnswer#d58f130a`, answered by `Bool`.
    package struct MessagesSetBotCallbackAnswer: TLFunction {
        package typealias Answer = Bool

        package var alert: Bool
        package var queryID: Int64
        package var message: String?
        package var url: String?
        package var cacheTime: Int32

        package static var id: UInt32 { 0xd58f130a }

        package init(
            alert: Bool = false,
            queryID: Int64,
            message: String? = nil,
            url: String? = nil,
            cacheTime: Int32
        ) {
            self.alert = alert
            self.queryID = queryID
            self.message = message
            self.url = url
            self.cacheTime = cacheTime
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            alert = flags & 0x2 != 0
            queryID = try Int64(reading: &reader)
            message = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            url = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            cacheTime = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if alert { flags |= 0x2 }
            if message != nil { flags |= 0x1 }
            if url != nil { flags |= 0x4 }
            flags.write(to: &writer)
            queryID.write(to: &writer)
            message?.write(to: &writer)
            url?.write(to: &writer)
            cacheTime.write(to: &writer)
        }
    }

    /// `messages.setChatAvailableReactions#864b2581`, answered by `Updates`.
    package struct MessagesSetChatAvailableReactions: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var availableReactions: ChatReactions
        package var reactionsLimit: Int32?
        package var paidEnabled: Bool?

        package static var id: UInt32 { 0x864b2581 }

        package init(
            peer: InputPeer,
            availableReactions: ChatReactions,
            reactionsLimit: Int32? = nil,
            paidEnabled: Bool? = nil
        ) {
            self.peer = peer
            self.availableReactions = availableReactions
            self.reactionsLimit = reactionsLimit
            self.paidEnabled = paidEnabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            availableReactions = try ChatReactions(reading: &reader)
            reactionsLimit = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            paidEnabled = flags & 0x2 != 0 ? try Bool(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if reactionsLimit != nil { flags |= 0x1 }
            if paidEnabled != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            availableReactions.write(to: &writer)
            reactionsLimit?.write(to: &writer)
            paidEnabled?.write(to: &writer)
        }
    }

    /// `messages.setDefaultHistoryTTL#9eb51445`, answered by `Bool`.
    package struct MessagesSetDefaultHistoryTTL: TLFunction {
        package typealias Answer = Bool

        package var period: Int32

        package static var id: UInt32 { 0x9eb51445 }

        package init(period: Int32) {
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            period.write(to: &writer)
        }
    }

    /// `messages.setDefaultReaction#4f47a016`, answered by `Bool`.
    package struct MessagesSetDefaultReaction: TLFunction {
        package typealias Answer = Bool

        package var reaction: Reaction

        package static var id: UInt32 { 0x4f47a016 }

        package init(reaction: Reaction) {
            self.reaction = reaction
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reaction = try Reaction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reaction.write(to: &writer)
        }
    }

    /// `messages.setHistoryTTL#b80e5fe4`, answered by `Updates`.
    package struct MessagesSetHistoryTTL: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var period: Int32

        package static var id: UInt32 { 0xb80e5fe4 }

        package init(peer: InputPeer, period: Int32) {
            self.peer = peer
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            period.write(to: &writer)
        }
    }

    /// `messages.setTyping#58943ee2`, answered by `Bool`.
    package struct MessagesSetTyping: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var action: SendMessageAction

        package static var id: UInt32 { 0x58943ee2 }

        package init(peer: InputPeer, topMsgID: Int32? = nil, action: SendMessageAction) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.action = action
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            action = try SendMessageAction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            action.write(to: &writer)
        }
    }
}
