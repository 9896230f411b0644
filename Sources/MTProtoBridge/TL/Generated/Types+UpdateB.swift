// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateBotCallbackQuery#b9cfc48d`, a `Update`.
    package struct UpdateBotCallbackQuery: TLConstructor {
        package var queryID: Int64
        package var userID: Int64
        package var peer: Peer
        package var msgID: Int32
        package var chatInstance: Int64
        package var data: TLBytes?
        package var gameShortName: String?

        package static var id: UInt32 { 0xb9cfc48d }

        package init(
            queryID: Int64,
            userID: Int64,
            peer: Peer,
            msgID: Int32,
            chatInstance: Int64,
            data: TLBytes? = nil,
            gameShortName: String? = nil
        ) {
            self.queryID = queryID
            self.userID = userID
            self.peer = peer
            self.msgID = msgID
            self.chatInstance = chatInstance
            self.data = data
            self.gameShortName = gameShortName
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            queryID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            peer = try Peer(reading: &reader)
            msgID = try Int32(reading: &reader)
            chatInstance = try Int64(reading: &reader)
            data = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
            gameShortName = flags & 0x2 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if data != nil { flags |= 0x1 }
            if gameShortName != nil { flags |= 0x2 }
            flags.write(to: &writer)
            queryID.write(to: &writer)
            userID.write(to: &writer)
            peer.write(to: &writer)
            msgID.write(to: &writer)
            chatInstance.write(to: &writer)
            data?.write(to: &writer)
            gameShortName?.write(to: &writer)
        }
    }

    /// `updateBotChatInviteRequester#7cb34d79`, a `Update`.
    package struct UpdateBotChatInviteRequester: TLConstructor {
        package var peer: Peer
        package var date: Int32
        package var userID: Int64
        package var about: String
        package var invite: ExportedChatInvite
        package var qts: Int32
        package var queryID: Int64?

        package static var id: UInt32 { 0x7cb34d79 }

        package init(
            peer: Peer,
            date: Int32,
            userID: Int64,
            about: String,
            invite: ExportedChatInvite,
            qts: Int32,
            queryID: Int64? = nil
        ) {
            self.peer = peer
            self.date = date
            self.userID = userID
            self.about = about
            self.invite = invite
            self.qts = qts
            self.queryID = queryID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try Peer(reading: &reader)
            date = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
            about = try String(reading: &reader)
            invite = try ExportedChatInvite(reading: &reader)
            qts = try Int32(reading: &reader)
            queryID = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if queryID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            date.write(to: &writer)
            userID.write(to: &writer)
            about.write(to: &writer)
            invite.write(to: &writer)
            qts.write(to: &writer)
            queryID?.write(to: &writer)
        }
    }

    /// `updateBotCommands#4d712f2e`, a `Update`.
    package struct UpdateBotCommands: TLConstructor {
        package var peer: Peer
        package var botID: Int64
        package var commands: [BotCommand]

        package static var id: UInt32 { 0x4d712f2e }

        package init(peer: Peer, botID: Int64, commands: [BotCommand]) {
            self.peer = peer
            self.botID = botID
            self.commands = commands
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            botID = try Int64(reading: &reader)
            commands = try [BotCommand](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            botID.write(to: &writer)
            commands.write(to: &writer)
        }
    }

    /// `updateBotInlineQuery#496f379c`, a `Update`.
    package struct UpdateBotInlineQuery: TLConstructor {
        package var queryID: Int64
        package var userID: Int64
        package var query: String
        package var geo: GeoPoint?
        package var peerType: InlineQueryPeerType?
        package var offset: String

        package static var id: UInt32 { 0x496f379c }

        package init(
            queryID: Int64,
            userID: Int64,
            query: String,
            geo: GeoPoint? = nil,
            peerType: InlineQueryPeerType? = nil,
            offset: String
        ) {
            self.queryID = queryID
            self.userID = userID
            self.query = query
            self.geo = geo
            self.peerType = peerType
            self.offset = offset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            queryID = try Int64(reading: &reader)
            userID = try Int64(reading: &reader)
            query = try String(reading: &reader)
            geo = flags & 0x1 != 0 ? try GeoPoint(reading: &reader) : nil
            peerType = flags & 0x2 != 0 ? try InlineQueryPeerType(reading: &reader) : nil
            offset = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if geo != nil { flags |= 0x1 }
            if peerType != nil { flags |= 0x2 }
            flags.write(to: &writer)
            queryID.write(to: &writer)
            userID.write(to: &writer)
            query.write(to: &writer)
            geo?.write(to: &writer)
            peerType?.write(to: &writer)
            offset.write(to: &writer)
        }
    }

    /// `updateBotMenuButton#14b85813`, a `Update`.
    package struct UpdateBotMenuButton: TLConstructor {
        package var botID: Int64
        package var button: BotMenuButton

        package static var id: UInt32 { 0x14b85813 }

        package init(botID: Int64, button: BotMenuButton) {
            self.botID = botID
            self.button = button
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            botID = try Int64(reading: &reader)
            button = try BotMenuButton(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            botID.write(to: &writer)
            button.write(to: &writer)
        }
    }

    /// `updateBotMessageReaction#ac21d3ce`, a `Update`.
    package struct UpdateBotMessageReaction: TLConstructor {
        package var peer: Peer
        package var msgID: Int32
        package var date: Int32
        package var actor: Peer
        package var oldReactions: [Reaction]
        package var newReactions: [Reaction]
        package var qts: Int32

        package static var id: UInt32 { 0xac21d3ce }

        package init(
            peer: Peer,
            msgID: Int32,
            date: Int32,
            actor: Peer,
            oldReactions: [Reaction],
            newReactions: [Reaction],
            qts: Int32
        ) {
            self.peer = peer
            self.msgID = msgID
            self.date = date
            self.actor = actor
            self.oldReactions = oldReactions
            self.newReactions = newReactions
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            msgID = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            actor = try Peer(reading: &reader)
            oldReactions = try [Reaction](reading: &reader)
            newReactions = try [Reaction](reading: &reader)
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            date.write(to: &writer)
            actor.write(to: &writer)
            oldReactions.write(to: &writer)
            newReactions.write(to: &writer)
            qts.write(to: &writer)
        }
    }

    /// `updateBotMessageReactions#09cb7759`, a `Update`.
    package struct UpdateBotMessageReactions: TLConstructor {
        package var peer: Peer
        package var msgID: Int32
        package var date: Int32
        package var reactions: [ReactionCount]
        package var qts: Int32

        package static var id: UInt32 { 0x09cb7759 }

        package init(peer: Peer, msgID: Int32, date: Int32, reactions: [ReactionCount], qts: Int32) {
            self.peer = peer
            self.msgID = msgID
            self.date = date
            self.reactions = reactions
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            msgID = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            reactions = try [ReactionCount](reading: &reader)
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            date.write(to: &writer)
            reactions.write(to: &writer)
            qts.write(to: &writer)
        }
    }

    /// `updateBotStopped#c4870a49`, a `Update`.
    package struct UpdateBotStopped: TLConstructor {
        package var userID: Int64
        package var date: Int32
        package var stopped: Bool
        package var qts: Int32

        package static var id: UInt32 { 0xc4870a49 }

        package init(userID: Int64, date: Int32, stopped: Bool, qts: Int32) {
            self.userID = userID
            self.date = date
            self.stopped = stopped
            self.qts = qts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            stopped = try Bool(reading: &reader)
            qts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            date.write(to: &writer)
            stopped.write(to: &writer)
            qts.write(to: &writer)
        }
    }
}
