// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageRange#0ae30253`, a `MessageRange`.
    package struct MessageRange: TLConstructor {
        package var minID: Int32
        package var maxID: Int32

        package static var id: UInt32 { 0x0ae30253 }

        package init(minID: Int32, maxID: Int32) {
            self.minID = minID
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            minID = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            minID.write(to: &writer)
            maxID.write(to: &writer)
        }
    }

    /// `messageReactions#0a339f0b`, a `MessageReactions`.
    package struct MessageReactions: TLConstructor {
        package var min: Bool
        package var canSeeList: Bool
        package var reactionsAsTags: Bool
        package var results: [ReactionCount]
        package var recentReactions: [MessagePeerReaction]?
        package var topReactors: [MessageReactor]?

        package static var id: UInt32 { 0x0a339f0b }

        package init(
            min: Bool = false,
            canSeeList: Bool = false,
            reactionsAsTags: Bool = false,
            results: [ReactionCount],
            recentReactions: [MessagePeerReaction]? = nil,
            topReactors: [MessageReactor]? = nil
        ) {
            self.min = min
            self.canSeeList = canSeeList
            self.reactionsAsTags = reactionsAsTags
            self.results = results
            self.recentReactions = recentReactions
            self.topReactors = topReactors
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            min = flags & 0x1 != 0
            canSeeList = flags & 0x4 != 0
            reactionsAsTags = flags & 0x8 != 0
            results = try [ReactionCount](reading: &reader)
            recentReactions = flags & 0x2 != 0 ? try [MessagePeerReaction](reading: &reader) : nil
            topReactors = flags & 0x10 != 0 ? try [MessageReactor](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if min { flags |= 0x1 }
            if canSeeList { flags |= 0x4 }
            if reactionsAsTags { flags |= 0x8 }
            if recentReactions != nil { flags |= 0x2 }
            if topReactors != nil { flags |= 0x10 }
            flags.write(to: &writer)
            results.write(to: &writer)
            recentReactions?.write(to: &writer)
            topReactors?.write(to: &writer)
        }
    }

    /// `messageReactor#4ba3a95a`, a `MessageReactor`.
    package struct MessageReactor: TLConstructor {
        package var top: Bool
        package var my: Bool
        package var anonymous: Bool
        package var peerID: Peer?
        package var count: Int32

        package static var id: UInt32 { 0x4ba3a95a }

        package init(
            top: Bool = false,
            my: Bool = false,
            anonymous: Bool = false,
            peerID: Peer? = nil,
            count: Int32
        ) {
            self.top = top
            self.my = my
            self.anonymous = anonymous
            self.peerID = peerID
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            top = flags & 0x1 != 0
            my = flags & 0x2 != 0
            anonymous = flags & 0x4 != 0
            peerID = flags & 0x8 != 0 ? try Peer(reading: &reader) : nil
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if top { flags |= 0x1 }
            if my { flags |= 0x2 }
            if anonymous { flags |= 0x4 }
            if peerID != nil { flags |= 0x8 }
            flags.write(to: &writer)
            peerID?.write(to: &writer)
            count.write(to: &writer)
        }
    }

    /// `messageReplies#83d60fc2`, a `MessageReplies`.
    package struct MessageReplies: TLConstructor {
        package var comments: Bool
        package var replies: Int32
        package var repliesPts: Int32
        package var recentRepliers: [Peer]?
        package var channelID: Int64?
        package var maxID: Int32?
        package var readMaxID: Int32?

        package static var id: UInt32 { 0x83d60fc2 }

        package init(
            comments: Bool = false,
            replies: Int32,
            repliesPts: Int32,
            recentRepliers: [Peer]? = nil,
            channelID: Int64? = nil,
            maxID: Int32? = nil,
            readMaxID: Int32? = nil
        ) {
            self.comments = comments
            self.replies = replies
            self.repliesPts = repliesPts
            self.recentRepliers = recentRepliers
            self.channelID = channelID
            self.maxID = maxID
            self.readMaxID = readMaxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            comments = flags & 0x1 != 0
            replies = try Int32(reading: &reader)
            repliesPts = try Int32(reading: &reader)
            recentRepliers = flags & 0x2 != 0 ? try [Peer](reading: &reader) : nil
            channelID = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
            maxID = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            readMaxID = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if channelID != nil { flags |= 0x1 }
            if recentRepliers != nil { flags |= 0x2 }
            if maxID != nil { flags |= 0x4 }
            if readMaxID != nil { flags |= 0x8 }
            flags.write(to: &writer)
            replies.write(to: &writer)
            repliesPts.write(to: &writer)
            recentRepliers?.write(to: &writer)
            channelID?.write(to: &writer)
            maxID?.write(to: &writer)
            readMaxID?.write(to: &writer)
        }
    }

    /// `MessageReplyHeader`.
    package enum MessageReplyHeader: TLValue {
        indirect case messageReplyHeader(MessageReplyHeaderFields)
        case messageReplyStoryHeader(MessageReplyStoryHeader)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1b97dd66:
                self = .messageReplyHeader(try MessageReplyHeaderFields(readingFields: &reader, layer: 0))
            case 0xddb5ab75:
                self = .messageReplyHeader(try MessageReplyHeaderFields(readingFields: &reader, layer: 231))
            case 0x0e5af939: self = .messageReplyStoryHeader(try MessageReplyStoryHeader(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageReplyHeader(let value): value.write(to: &writer)
            case .messageReplyStoryHeader(let value): value.write(to: &writer)
            }
        }
    }

    /// `messageReplyHeader#1b97dd66`, a `MessageReplyHeader`.
    package struct MessageReplyHeaderFields: TLConstructor {
        package var replyToScheduled: Bool
        package var forumTopic: Bool
        package var quote: Bool
        package var replyToEphemeral: Bool
        package var replyToMsgID: Int32?
        package var replyToPeerID: Peer?
        package var replyFrom: MessageFwdHeader?
        package var replyMedia: MessageMedia?
        package var replyToTopID: Int32?
        package var quoteText: String?
        package var quoteEntities: [MessageEntity]?
        package var quoteOffset: Int32?
        package var todoItemID: Int32?
        package var pollOption: TLBytes?

        package static var id: UInt32 { 0x1b97dd66 }

        package init(
            replyToScheduled: Bool = false,
            forumTopic: Bool = false,
            quote: Bool = false,
            replyToEphemeral: Bool = false,
            replyToMsgID: Int32? = nil,
            replyToPeerID: Peer? = nil,
            replyFrom: MessageFwdHeader? = nil,
            replyMedia: MessageMedia? = nil,
            replyToTopID: Int32? = nil,
            quoteText: String? = nil,
            quoteEntities: [MessageEntity]? = nil,
            quoteOffset: Int32? = nil,
            todoItemID: Int32? = nil,
            pollOption: TLBytes? = nil
        ) {
            self.replyToScheduled = replyToScheduled
            self.forumTopic = forumTopic
            self.quote = quote
            self.replyToEphemeral = replyToEphemeral
            self.replyToMsgID = replyToMsgID
            self.replyToPeerID = replyToPeerID
            self.replyFrom = replyFrom
            self.replyMedia = replyMedia
            self.replyToTopID = replyToTopID
            self.quoteText = quoteText
            self.quoteEntities = quoteEntities
            self.quoteOffset = quoteOffset
            self.todoItemID = todoItemID
            self.pollOption = pollOption
        }

        package init(readingFields reader: inout TLReader, layer: Int32) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            replyToScheduled = flags & 0x4 != 0
            forumTopic = flags & 0x8 != 0
            quote = flags & 0x200 != 0
            replyToEphemeral = flags & 0x2000 != 0
            replyToMsgID = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            replyToPeerID = flags & 0x1 != 0 ? try Peer(reading: &reader) : nil
            replyFrom = flags & 0x20 != 0 ? try MessageFwdHeader(reading: &reader) : nil
            replyMedia = flags & 0x100 != 0 ? try MessageMedia(reading: &reader) : nil
            replyToTopID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            quoteText = flags & 0x40 != 0 ? try String(reading: &reader) : nil
            quoteEntities = flags & 0x80 != 0 ? try [MessageEntity](reading: &reader) : nil
            quoteOffset = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            todoItemID = flags & 0x800 != 0 ? try Int32(reading: &reader) : nil
            pollOption = flags & 0x1000 != 0 ? try TLBytes(reading: &reader) : nil
            if layer >= 231 && flags & 0x4000 != 0 { try reader.readEmptyVector() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if replyToScheduled { flags |= 0x4 }
            if forumTopic { flags |= 0x8 }
            if quote { flags |= 0x200 }
            if replyToEphemeral { flags |= 0x2000 }
            if replyToMsgID != nil { flags |= 0x10 }
            if replyToPeerID != nil { flags |= 0x1 }
            if replyFrom != nil { flags |= 0x20 }
            if replyMedia != nil { flags |= 0x100 }
            if replyToTopID != nil { flags |= 0x2 }
            if quoteText != nil { flags |= 0x40 }
            if quoteEntities != nil { flags |= 0x80 }
            if quoteOffset != nil { flags |= 0x400 }
            if todoItemID != nil { flags |= 0x800 }
            if pollOption != nil { flags |= 0x1000 }
            flags.write(to: &writer)
            replyToMsgID?.write(to: &writer)
            replyToPeerID?.write(to: &writer)
            replyFrom?.write(to: &writer)
            replyMedia?.write(to: &writer)
            replyToTopID?.write(to: &writer)
            quoteText?.write(to: &writer)
            quoteEntities?.write(to: &writer)
            quoteOffset?.write(to: &writer)
            todoItemID?.write(to: &writer)
            pollOption?.write(to: &writer)
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1b97dd66: try self.init(readingFields: &reader, layer: 0)
            case 0xddb5ab75: try self.init(readingFields: &reader, layer: 231)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, layer: 0)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 231 ? 0x1b97dd66 : 0xddb5ab75)
            writeFields(to: &writer)
        }
    }

    /// `messageReplyStoryHeader#0e5af939`, a `MessageReplyHeader`.
    package struct MessageReplyStoryHeader: TLConstructor {
        package var peer: Peer
        package var storyID: Int32

        package static var id: UInt32 { 0x0e5af939 }

        package init(peer: Peer, storyID: Int32) {
            self.peer = peer
            self.storyID = storyID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            storyID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            storyID.write(to: &writer)
        }
    }

    /// `messageReportOption#7903e3d9`, a `MessageReportOption`.
    package struct MessageReportOption: TLConstructor {
        package var text: String
        package var option: TLBytes

        package static var id: UInt32 { 0x7903e3d9 }

        package init(text: String, option: TLBytes) {
            self.text = text
            self.option = option
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            text = try String(reading: &reader)
            option = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            text.write(to: &writer)
            option.write(to: &writer)
        }
    }

    /// `messageService#7a800e0a`, a `Message`.
    package struct MessageService: TLConstructor {
        package var out: Bool
        package var mentioned: Bool
        package var mediaUnread: Bool
        package var reactionsArePossible: Bool
        package var silent: Bool
        package var post: Bool
        package var legacy: Bool
        package var id: Int32
        package var fromID: Peer?
        package var peerID: Peer
        package var savedPeerID: Peer?
        package var replyTo: MessageReplyHeader?
        package var date: Int32
        package var action: MessageAction
        package var reactions: MessageReactions?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x7a800e0a }

        package init(
            out: Bool = false,
            mentioned: Bool = false,
            mediaUnread: Bool = false,
            reactionsArePossible: Bool = false,
            silent: Bool = false,
            post: Bool = false,
            legacy: Bool = false,
            id: Int32,
            fromID: Peer? = nil,
            peerID: Peer,
            savedPeerID: Peer? = nil,
            replyTo: MessageReplyHeader? = nil,
            date: Int32,
            action: MessageAction,
            reactions: MessageReactions? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.out = out
            self.mentioned = mentioned
            self.mediaUnread = mediaUnread
            self.reactionsArePossible = reactionsArePossible
            self.silent = silent
            self.post = post
            self.legacy = legacy
            self.id = id
            self.fromID = fromID
            self.peerID = peerID
            self.savedPeerID = savedPeerID
            self.replyTo = replyTo
            self.date = date
            self.action = action
            self.reactions = reactions
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            out = flags & 0x2 != 0
            mentioned = flags & 0x10 != 0
            mediaUnread = flags & 0x20 != 0
            reactionsArePossible = flags & 0x200 != 0
            silent = flags & 0x2000 != 0
            post = flags & 0x4000 != 0
            legacy = flags & 0x80000 != 0
            id = try Int32(reading: &reader)
            fromID = flags & 0x100 != 0 ? try Peer(reading: &reader) : nil
            peerID = try Peer(reading: &reader)
            savedPeerID = flags & 0x10000000 != 0 ? try Peer(reading: &reader) : nil
            replyTo = flags & 0x8 != 0 ? try MessageReplyHeader(reading: &reader) : nil
            date = try Int32(reading: &reader)
            action = try MessageAction(reading: &reader)
            reactions = flags & 0x100000 != 0 ? try MessageReactions(reading: &reader) : nil
            ttlPeriod = flags & 0x2000000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if out { flags |= 0x2 }
            if mentioned { flags |= 0x10 }
            if mediaUnread { flags |= 0x20 }
            if reactionsArePossible { flags |= 0x200 }
            if silent { flags |= 0x2000 }
            if post { flags |= 0x4000 }
            if legacy { flags |= 0x80000 }
            if fromID != nil { flags |= 0x100 }
            if savedPeerID != nil { flags |= 0x10000000 }
            if replyTo != nil { flags |= 0x8 }
            if reactions != nil { flags |= 0x100000 }
            if ttlPeriod != nil { flags |= 0x2000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            fromID?.write(to: &writer)
            peerID.write(to: &writer)
            savedPeerID?.write(to: &writer)
            replyTo?.write(to: &writer)
            date.write(to: &writer)
            action.write(to: &writer)
            reactions?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }
}
