// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
