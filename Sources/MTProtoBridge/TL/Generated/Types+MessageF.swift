// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `message#7600b9d3`, a `Message`.
    package struct MessageFields: TLConstructor {
        package var out: Bool
        package var mentioned: Bool
        package var mediaUnread: Bool
        package var silent: Bool
        package var post: Bool
        package var fromScheduled: Bool
        package var legacy: Bool
        package var editHide: Bool
        package var pinned: Bool
        package var noforwards: Bool
        package var invertMedia: Bool
        package var offline: Bool
        package var videoProcessingPending: Bool
        package var paidSuggestedPostStars: Bool
        package var paidSuggestedPostTon: Bool
        package var id: Int32
        package var fromID: Peer?
        package var fromBoostsApplied: Int32?
        package var fromRank: String?
        package var peerID: Peer
        package var savedPeerID: Peer?
        package var fwdFrom: MessageFwdHeader?
        package var viaBotID: Int64?
        package var viaBusinessBotID: Int64?
        package var guestchatViaFrom: Peer?
        package var replyTo: MessageReplyHeader?
        package var date: Int32
        package var message: String
        package var media: MessageMedia?
        package var replyMarkup: ReplyMarkup?
        package var entities: [MessageEntity]?
        package var views: Int32?
        package var forwards: Int32?
        package var replies: MessageReplies?
        package var editDate: Int32?
        package var postAuthor: String?
        package var groupedID: Int64?
        package var reactions: MessageReactions?
        package var restrictionReason: [RestrictionReason]?
        package var ttlPeriod: Int32?
        package var quickReplyShortcutID: Int32?
        package var effect: Int64?
        package var reportDeliveryUntilDate: Int32?
        package var paidMessageStars: Int64?
        package var scheduleRepeatPeriod: Int32?
        package var summaryFromLanguage: String?

        package static var id: UInt32 { 0x7600b9d3 }

        package init(
            out: Bool = false,
            mentioned: Bool = false,
            mediaUnread: Bool = false,
            silent: Bool = false,
            post: Bool = false,
            fromScheduled: Bool = false,
            legacy: Bool = false,
            editHide: Bool = false,
            pinned: Bool = false,
            noforwards: Bool = false,
            invertMedia: Bool = false,
            offline: Bool = false,
            videoProcessingPending: Bool = false,
            paidSuggestedPostStars: Bool = false,
            paidSuggestedPostTon: Bool = false,
            id: Int32,
            fromID: Peer? = nil,
            fromBoostsApplied: Int32? = nil,
            fromRank: String? = nil,
            peerID: Peer,
            savedPeerID: Peer? = nil,
            fwdFrom: MessageFwdHeader? = nil,
            viaBotID: Int64? = nil,
            viaBusinessBotID: Int64? = nil,
            guestchatViaFrom: Peer? = nil,
            replyTo: MessageReplyHeader? = nil,
            date: Int32,
            message: String,
            media: MessageMedia? = nil,
            replyMarkup: ReplyMarkup? = nil,
            entities: [MessageEntity]? = nil,
            views: Int32? = nil,
            forwards: Int32? = nil,
            replies: MessageReplies? = nil,
            editDate: Int32? = nil,
            postAuthor: String? = nil,
            groupedID: Int64? = nil,
            reactions: MessageReactions? = nil,
            restrictionReason: [RestrictionReason]? = nil,
            ttlPeriod: Int32? = nil,
            quickReplyShortcutID: Int32? = nil,
            effect: Int64? = nil,
            reportDeliveryUntilDate: Int32? = nil,
            paidMessageStars: Int64? = nil,
            scheduleRepeatPeriod: Int32? = nil,
            summaryFromLanguage: String? = nil
        ) {
            self.out = out
            self.mentioned = mentioned
            self.mediaUnread = mediaUnread
            self.silent = silent
            self.post = post
            self.fromScheduled = fromScheduled
            self.legacy = legacy
            self.editHide = editHide
            self.pinned = pinned
            self.noforwards = noforwards
            self.invertMedia = invertMedia
            self.offline = offline
            self.videoProcessingPending = videoProcessingPending
            self.paidSuggestedPostStars = paidSuggestedPostStars
            self.paidSuggestedPostTon = paidSuggestedPostTon
            self.id = id
            self.fromID = fromID
            self.fromBoostsApplied = fromBoostsApplied
            self.fromRank = fromRank
            self.peerID = peerID
            self.savedPeerID = savedPeerID
            self.fwdFrom = fwdFrom
            self.viaBotID = viaBotID
            self.viaBusinessBotID = viaBusinessBotID
            self.guestchatViaFrom = guestchatViaFrom
            self.replyTo = replyTo
            self.date = date
            self.message = message
            self.media = media
            self.replyMarkup = replyMarkup
            self.entities = entities
            self.views = views
            self.forwards = forwards
            self.replies = replies
            self.editDate = editDate
            self.postAuthor = postAuthor
            self.groupedID = groupedID
            self.reactions = reactions
            self.restrictionReason = restrictionReason
            self.ttlPeriod = ttlPeriod
            self.quickReplyShortcutID = quickReplyShortcutID
            self.effect = effect
            self.reportDeliveryUntilDate = reportDeliveryUntilDate
            self.paidMessageStars = paidMessageStars
            self.scheduleRepeatPeriod = scheduleRepeatPeriod
            self.summaryFromLanguage = summaryFromLanguage
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            out = flags & 0x2 != 0
            mentioned = flags & 0x10 != 0
            mediaUnread = flags & 0x20 != 0
            silent = flags & 0x2000 != 0
            post = flags & 0x4000 != 0
            fromScheduled = flags & 0x40000 != 0
            legacy = flags & 0x80000 != 0
            editHide = flags & 0x200000 != 0
            pinned = flags & 0x1000000 != 0
            noforwards = flags & 0x4000000 != 0
            invertMedia = flags & 0x8000000 != 0
            let flags2 = try UInt32(reading: &reader)
            offline = flags2 & 0x2 != 0
            videoProcessingPending = flags2 & 0x10 != 0
            paidSuggestedPostStars = flags2 & 0x100 != 0
            paidSuggestedPostTon = flags2 & 0x200 != 0
            id = try Int32(reading: &reader)
            fromID = flags & 0x100 != 0 ? try Peer(reading: &reader) : nil
            fromBoostsApplied = flags & 0x20000000 != 0 ? try Int32(reading: &reader) : nil
            fromRank = flags2 & 0x1000 != 0 ? try String(reading: &reader) : nil
            peerID = try Peer(reading: &reader)
            savedPeerID = flags & 0x10000000 != 0 ? try Peer(reading: &reader) : nil
            fwdFrom = flags & 0x4 != 0 ? try MessageFwdHeader(reading: &reader) : nil
            viaBotID = flags & 0x800 != 0 ? try Int64(reading: &reader) : nil
            viaBusinessBotID = flags2 & 0x1 != 0 ? try Int64(reading: &reader) : nil
            guestchatViaFrom = flags2 & 0x80000 != 0 ? try Peer(reading: &reader) : nil
            replyTo = flags & 0x8 != 0 ? try MessageReplyHeader(reading: &reader) : nil
            date = try Int32(reading: &reader)
            message = try String(reading: &reader)
            media = flags & 0x200 != 0 ? try MessageMedia(reading: &reader) : nil
            replyMarkup = flags & 0x40 != 0 ? try ReplyMarkup(reading: &reader) : nil
            entities = flags & 0x80 != 0 ? try [MessageEntity](reading: &reader) : nil
            views = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            forwards = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            replies = flags & 0x800000 != 0 ? try MessageReplies(reading: &reader) : nil
            editDate = flags & 0x8000 != 0 ? try Int32(reading: &reader) : nil
            postAuthor = flags & 0x10000 != 0 ? try String(reading: &reader) : nil
            groupedID = flags & 0x20000 != 0 ? try Int64(reading: &reader) : nil
            reactions = flags & 0x100000 != 0 ? try MessageReactions(reading: &reader) : nil
            restrictionReason = flags & 0x400000 != 0 ? try [RestrictionReason](reading: &reader) : nil
            ttlPeriod = flags & 0x2000000 != 0 ? try Int32(reading: &reader) : nil
            quickReplyShortcutID = flags & 0x40000000 != 0 ? try Int32(reading: &reader) : nil
            effect = flags2 & 0x4 != 0 ? try Int64(reading: &reader) : nil
            if flags2 & 0x8 != 0 { try reader.refuse() }
            reportDeliveryUntilDate = flags2 & 0x20 != 0 ? try Int32(reading: &reader) : nil
            paidMessageStars = flags2 & 0x40 != 0 ? try Int64(reading: &reader) : nil
            if flags2 & 0x80 != 0 { try reader.refuse() }
            scheduleRepeatPeriod = flags2 & 0x400 != 0 ? try Int32(reading: &reader) : nil
            summaryFromLanguage = flags2 & 0x800 != 0 ? try String(reading: &reader) : nil
            if flags2 & 0x2000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if out { flags |= 0x2 }
            if mentioned { flags |= 0x10 }
            if mediaUnread { flags |= 0x20 }
            if silent { flags |= 0x2000 }
            if post { flags |= 0x4000 }
            if fromScheduled { flags |= 0x40000 }
            if legacy { flags |= 0x80000 }
            if editHide { flags |= 0x200000 }
            if pinned { flags |= 0x1000000 }
            if noforwards { flags |= 0x4000000 }
            if invertMedia { flags |= 0x8000000 }
            if fromID != nil { flags |= 0x100 }
            if fromBoostsApplied != nil { flags |= 0x20000000 }
            if savedPeerID != nil { flags |= 0x10000000 }
            if fwdFrom != nil { flags |= 0x4 }
            if viaBotID != nil { flags |= 0x800 }
            if replyTo != nil { flags |= 0x8 }
            if media != nil { flags |= 0x200 }
            if replyMarkup != nil { flags |= 0x40 }
            if entities != nil { flags |= 0x80 }
            if views != nil, forwards != nil { flags |= 0x400 }
            if replies != nil { flags |= 0x800000 }
            if editDate != nil { flags |= 0x8000 }
            if postAuthor != nil { flags |= 0x10000 }
            if groupedID != nil { flags |= 0x20000 }
            if reactions != nil { flags |= 0x100000 }
            if restrictionReason != nil { flags |= 0x400000 }
            if ttlPeriod != nil { flags |= 0x2000000 }
            if quickReplyShortcutID != nil { flags |= 0x40000000 }
            flags.write(to: &writer)
            var flags2: UInt32 = 0
            if offline { flags2 |= 0x2 }
            if videoProcessingPending { flags2 |= 0x10 }
            if paidSuggestedPostStars { flags2 |= 0x100 }
            if paidSuggestedPostTon { flags2 |= 0x200 }
            if fromRank != nil { flags2 |= 0x1000 }
            if viaBusinessBotID != nil { flags2 |= 0x1 }
            if guestchatViaFrom != nil { flags2 |= 0x80000 }
            if effect != nil { flags2 |= 0x4 }
            if reportDeliveryUntilDate != nil { flags2 |= 0x20 }
            if paidMessageStars != nil { flags2 |= 0x40 }
            if scheduleRepeatPeriod != nil { flags2 |= 0x400 }
            if summaryFromLanguage != nil { flags2 |= 0x800 }
            flags2.write(to: &writer)
            id.write(to: &writer)
            fromID?.write(to: &writer)
            fromBoostsApplied?.write(to: &writer)
            fromRank?.write(to: &writer)
            peerID.write(to: &writer)
            savedPeerID?.write(to: &writer)
            fwdFrom?.write(to: &writer)
            viaBotID?.write(to: &writer)
            viaBusinessBotID?.write(to: &writer)
            guestchatViaFrom?.write(to: &writer)
            replyTo?.write(to: &writer)
            date.write(to: &writer)
            message.write(to: &writer)
            media?.write(to: &writer)
            replyMarkup?.write(to: &writer)
            entities?.write(to: &writer)
            if flags & 0x400 != 0 { views?.write(to: &writer) }
            if flags & 0x400 != 0 { forwards?.write(to: &writer) }
            replies?.write(to: &writer)
            editDate?.write(to: &writer)
            postAuthor?.write(to: &writer)
            groupedID?.write(to: &writer)
            reactions?.write(to: &writer)
            restrictionReason?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
            quickReplyShortcutID?.write(to: &writer)
            effect?.write(to: &writer)
            reportDeliveryUntilDate?.write(to: &writer)
            paidMessageStars?.write(to: &writer)
            scheduleRepeatPeriod?.write(to: &writer)
            summaryFromLanguage?.write(to: &writer)
        }
    }

    /// `messageFwdHeader#4e4df4bb`, a `MessageFwdHeader`.
    package struct MessageFwdHeader: TLConstructor {
        package var imported: Bool
        package var savedOut: Bool
        package var fromID: Peer?
        package var fromName: String?
        package var date: Int32
        package var channelPost: Int32?
        package var postAuthor: String?
        package var savedFromPeer: Peer?
        package var savedFromMsgID: Int32?
        package var savedFromID: Peer?
        package var savedFromName: String?
        package var savedDate: Int32?
        package var psaType: String?

        package static var id: UInt32 { 0x4e4df4bb }

        package init(
            imported: Bool = false,
            savedOut: Bool = false,
            fromID: Peer? = nil,
            fromName: String? = nil,
            date: Int32,
            channelPost: Int32? = nil,
            postAuthor: String? = nil,
            savedFromPeer: Peer? = nil,
            savedFromMsgID: Int32? = nil,
            savedFromID: Peer? = nil,
            savedFromName: String? = nil,
            savedDate: Int32? = nil,
            psaType: String? = nil
        ) {
            self.imported = imported
            self.savedOut = savedOut
            self.fromID = fromID
            self.fromName = fromName
            self.date = date
            self.channelPost = channelPost
            self.postAuthor = postAuthor
            self.savedFromPeer = savedFromPeer
            self.savedFromMsgID = savedFromMsgID
            self.savedFromID = savedFromID
            self.savedFromName = savedFromName
            self.savedDate = savedDate
            self.psaType = psaType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            imported = flags & 0x80 != 0
            savedOut = flags & 0x800 != 0
            fromID = flags & 0x1 != 0 ? try Peer(reading: &reader) : nil
            fromName = flags & 0x20 != 0 ? try String(reading: &reader) : nil
            date = try Int32(reading: &reader)
            channelPost = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            postAuthor = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            savedFromPeer = flags & 0x10 != 0 ? try Peer(reading: &reader) : nil
            savedFromMsgID = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            savedFromID = flags & 0x100 != 0 ? try Peer(reading: &reader) : nil
            savedFromName = flags & 0x200 != 0 ? try String(reading: &reader) : nil
            savedDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            psaType = flags & 0x40 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if imported { flags |= 0x80 }
            if savedOut { flags |= 0x800 }
            if fromID != nil { flags |= 0x1 }
            if fromName != nil { flags |= 0x20 }
            if channelPost != nil { flags |= 0x4 }
            if postAuthor != nil { flags |= 0x8 }
            if savedFromPeer != nil, savedFromMsgID != nil { flags |= 0x10 }
            if savedFromID != nil { flags |= 0x100 }
            if savedFromName != nil { flags |= 0x200 }
            if savedDate != nil { flags |= 0x400 }
            if psaType != nil { flags |= 0x40 }
            flags.write(to: &writer)
            fromID?.write(to: &writer)
            fromName?.write(to: &writer)
            date.write(to: &writer)
            channelPost?.write(to: &writer)
            postAuthor?.write(to: &writer)
            if flags & 0x10 != 0 { savedFromPeer?.write(to: &writer) }
            if flags & 0x10 != 0 { savedFromMsgID?.write(to: &writer) }
            savedFromID?.write(to: &writer)
            savedFromName?.write(to: &writer)
            savedDate?.write(to: &writer)
            psaType?.write(to: &writer)
        }
    }
}
