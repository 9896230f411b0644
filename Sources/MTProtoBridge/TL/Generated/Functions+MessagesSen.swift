// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.sendMedia#0330e77f`, answered by `Updates`.
    package struct MessagesSendMedia: TLFunction {
        package typealias Answer = Updates

        package var silent: Bool
        package var background: Bool
        package var clearDraft: Bool
        package var noforwards: Bool
        package var updateStickersetsOrder: Bool
        package var invertMedia: Bool
        package var allowPaidFloodskip: Bool
        package var peer: InputPeer
        package var replyTo: InputReplyTo?
        package var media: InputMedia
        package var message: String
        package var randomID: Int64
        package var replyMarkup: ReplyMarkup?
        package var entities: [MessageEntity]?
        package var scheduleDate: Int32?
        package var scheduleRepeatPeriod: Int32?
        package var sendAs: InputPeer?
        package var quickReplyShortcut: InputQuickReplyShortcut?
        package var effect: Int64?
        package var allowPaidStars: Int64?

        package static var id: UInt32 { 0x0330e77f }

        package init(
            silent: Bool = false,
            background: Bool = false,
            clearDraft: Bool = false,
            noforwards: Bool = false,
            updateStickersetsOrder: Bool = false,
            invertMedia: Bool = false,
            allowPaidFloodskip: Bool = false,
            peer: InputPeer,
            replyTo: InputReplyTo? = nil,
            media: InputMedia,
            message: String,
            randomID: Int64,
            replyMarkup: ReplyMarkup? = nil,
            entities: [MessageEntity]? = nil,
            scheduleDate: Int32? = nil,
            scheduleRepeatPeriod: Int32? = nil,
            sendAs: InputPeer? = nil,
            quickReplyShortcut: InputQuickReplyShortcut? = nil,
            effect: Int64? = nil,
            allowPaidStars: Int64? = nil
        ) {
            self.silent = silent
            self.background = background
            self.clearDraft = clearDraft
            self.noforwards = noforwards
            self.updateStickersetsOrder = updateStickersetsOrder
            self.invertMedia = invertMedia
            self.allowPaidFloodskip = allowPaidFloodskip
            self.peer = peer
            self.replyTo = replyTo
            self.media = media
            self.message = message
            self.randomID = randomID
            self.replyMarkup = replyMarkup
            self.entities = entities
            self.scheduleDate = scheduleDate
            self.scheduleRepeatPeriod = scheduleRepeatPeriod
            self.sendAs = sendAs
            self.quickReplyShortcut = quickReplyShortcut
            self.effect = effect
            self.allowPaidStars = allowPaidStars
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            silent = flags & 0x20 != 0
            background = flags & 0x40 != 0
            clearDraft = flags & 0x80 != 0
            noforwards = flags & 0x4000 != 0
            updateStickersetsOrder = flags & 0x8000 != 0
            invertMedia = flags & 0x10000 != 0
            allowPaidFloodskip = flags & 0x80000 != 0
            peer = try InputPeer(reading: &reader)
            replyTo = flags & 0x1 != 0 ? try InputReplyTo(reading: &reader) : nil
            media = try InputMedia(reading: &reader)
            message = try String(reading: &reader)
            randomID = try Int64(reading: &reader)
            replyMarkup = flags & 0x4 != 0 ? try ReplyMarkup(reading: &reader) : nil
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            scheduleDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            scheduleRepeatPeriod = flags & 0x1000000 != 0 ? try Int32(reading: &reader) : nil
            sendAs = flags & 0x2000 != 0 ? try InputPeer(reading: &reader) : nil
            quickReplyShortcut = flags & 0x20000 != 0 ? try InputQuickReplyShortcut(reading: &reader) : nil
            effect = flags & 0x40000 != 0 ? try Int64(reading: &reader) : nil
            allowPaidStars = flags & 0x200000 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x400000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if silent { flags |= 0x20 }
            if background { flags |= 0x40 }
            if clearDraft { flags |= 0x80 }
            if noforwards { flags |= 0x4000 }
            if updateStickersetsOrder { flags |= 0x8000 }
            if invertMedia { flags |= 0x10000 }
            if allowPaidFloodskip { flags |= 0x80000 }
            if replyTo != nil { flags |= 0x1 }
            if replyMarkup != nil { flags |= 0x4 }
            if entities != nil { flags |= 0x8 }
            if scheduleDate != nil { flags |= 0x400 }
            if scheduleRepeatPeriod != nil { flags |= 0x1000000 }
            if sendAs != nil { flags |= 0x2000 }
            if quickReplyShortcut != nil { flags |= 0x20000 }
            if effect != nil { flags |= 0x40000 }
            if allowPaidStars != nil { flags |= 0x200000 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            replyTo?.write(to: &writer)
            media.write(to: &writer)
            message.write(to: &writer)
            randomID.write(to: &writer)
            replyMarkup?.write(to: &writer)
            entities?.write(to: &writer)
            scheduleDate?.write(to: &writer)
            scheduleRepeatPeriod?.write(to: &writer)
            sendAs?.write(to: &writer)
            quickReplyShortcut?.write(to: &writer)
            effect?.write(to: &writer)
            allowPaidStars?.write(to: &writer)
        }
    }

    /// `messages.sendMessage#fef48f62`, answered by `Updates`.
    package struct MessagesSendMessage: TLFunction {
        package typealias Answer = Updates

        package var noWebpage: Bool
        package var silent: Bool
        package var background: Bool
        package var clearDraft: Bool
        package var noforwards: Bool
        package var updateStickersetsOrder: Bool
        package var invertMedia: Bool
        package var allowPaidFloodskip: Bool
        package var peer: InputPeer
        package var replyTo: InputReplyTo?
        package var message: String
        package var randomID: Int64
        package var replyMarkup: ReplyMarkup?
        package var entities: [MessageEntity]?
        package var scheduleDate: Int32?
        package var scheduleRepeatPeriod: Int32?
        package var sendAs: InputPeer?
        package var quickReplyShortcut: InputQuickReplyShortcut?
        package var effect: Int64?
        package var allowPaidStars: Int64?

        package static var id: UInt32 { 0xfef48f62 }

        package init(
            noWebpage: Bool = false,
            silent: Bool = false,
            background: Bool = false,
            clearDraft: Bool = false,
            noforwards: Bool = false,
            updateStickersetsOrder: Bool = false,
            invertMedia: Bool = false,
            allowPaidFloodskip: Bool = false,
            peer: InputPeer,
            replyTo: InputReplyTo? = nil,
            message: String,
            randomID: Int64,
            replyMarkup: ReplyMarkup? = nil,
            entities: [MessageEntity]? = nil,
            scheduleDate: Int32? = nil,
            scheduleRepeatPeriod: Int32? = nil,
            sendAs: InputPeer? = nil,
            quickReplyShortcut: InputQuickReplyShortcut? = nil,
            effect: Int64? = nil,
            allowPaidStars: Int64? = nil
        ) {
            self.noWebpage = noWebpage
            self.silent = silent
            self.background = background
            self.clearDraft = clearDraft
            self.noforwards = noforwards
            self.updateStickersetsOrder = updateStickersetsOrder
            self.invertMedia = invertMedia
            self.allowPaidFloodskip = allowPaidFloodskip
            self.peer = peer
            self.replyTo = replyTo
            self.message = message
            self.randomID = randomID
            self.replyMarkup = replyMarkup
            self.entities = entities
            self.scheduleDate = scheduleDate
            self.scheduleRepeatPeriod = scheduleRepeatPeriod
            self.sendAs = sendAs
            self.quickReplyShortcut = quickReplyShortcut
            self.effect = effect
            self.allowPaidStars = allowPaidStars
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noWebpage = flags & 0x2 != 0
            silent = flags & 0x20 != 0
            background = flags & 0x40 != 0
            clearDraft = flags & 0x80 != 0
            noforwards = flags & 0x4000 != 0
            updateStickersetsOrder = flags & 0x8000 != 0
            invertMedia = flags & 0x10000 != 0
            allowPaidFloodskip = flags & 0x80000 != 0
            peer = try InputPeer(reading: &reader)
            replyTo = flags & 0x1 != 0 ? try InputReplyTo(reading: &reader) : nil
            message = try String(reading: &reader)
            randomID = try Int64(reading: &reader)
            replyMarkup = flags & 0x4 != 0 ? try ReplyMarkup(reading: &reader) : nil
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            scheduleDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            scheduleRepeatPeriod = flags & 0x1000000 != 0 ? try Int32(reading: &reader) : nil
            sendAs = flags & 0x2000 != 0 ? try InputPeer(reading: &reader) : nil
            quickReplyShortcut = flags & 0x20000 != 0 ? try InputQuickReplyShortcut(reading: &reader) : nil
            effect = flags & 0x40000 != 0 ? try Int64(reading: &reader) : nil
            allowPaidStars = flags & 0x200000 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x400000 != 0 { try reader.refuse() }
            if flags & 0x800000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noWebpage { flags |= 0x2 }
            if silent { flags |= 0x20 }
            if background { flags |= 0x40 }
            if clearDraft { flags |= 0x80 }
            if noforwards { flags |= 0x4000 }
            if updateStickersetsOrder { flags |= 0x8000 }
            if invertMedia { flags |= 0x10000 }
            if allowPaidFloodskip { flags |= 0x80000 }
            if replyTo != nil { flags |= 0x1 }
            if replyMarkup != nil { flags |= 0x4 }
            if entities != nil { flags |= 0x8 }
            if scheduleDate != nil { flags |= 0x400 }
            if scheduleRepeatPeriod != nil { flags |= 0x1000000 }
            if sendAs != nil { flags |= 0x2000 }
            if quickReplyShortcut != nil { flags |= 0x20000 }
            if effect != nil { flags |= 0x40000 }
            if allowPaidStars != nil { flags |= 0x200000 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            replyTo?.write(to: &writer)
            message.write(to: &writer)
            randomID.write(to: &writer)
            replyMarkup?.write(to: &writer)
            entities?.write(to: &writer)
            scheduleDate?.write(to: &writer)
            scheduleRepeatPeriod?.write(to: &writer)
            sendAs?.write(to: &writer)
            quickReplyShortcut?.write(to: &writer)
            effect?.write(to: &writer)
            allowPaidStars?.write(to: &writer)
        }
    }

    /// `messages.sendMultiMedia#1bf89d74`, answered by `Updates`.
    package struct MessagesSendMultiMedia: TLFunction {
        package typealias Answer = Updates

        package var silent: Bool
        package var background: Bool
        package var clearDraft: Bool
        package var noforwards: Bool
        package var updateStickersetsOrder: Bool
        package var invertMedia: Bool
        package var allowPaidFloodskip: Bool
        package var peer: InputPeer
        package var replyTo: InputReplyTo?
        package var multiMedia: [InputSingleMedia]
        package var scheduleDate: Int32?
        package var sendAs: InputPeer?
        package var quickReplyShortcut: InputQuickReplyShortcut?
        package var effect: Int64?
        package var allowPaidStars: Int64?

        package static var id: UInt32 { 0x1bf89d74 }

        package init(
            silent: Bool = false,
            background: Bool = false,
            clearDraft: Bool = false,
            noforwards: Bool = false,
            updateStickersetsOrder: Bool = false,
            invertMedia: Bool = false,
            allowPaidFloodskip: Bool = false,
            peer: InputPeer,
            replyTo: InputReplyTo? = nil,
            multiMedia: [InputSingleMedia],
            scheduleDate: Int32? = nil,
            sendAs: InputPeer? = nil,
            quickReplyShortcut: InputQuickReplyShortcut? = nil,
            effect: Int64? = nil,
            allowPaidStars: Int64? = nil
        ) {
            self.silent = silent
            self.background = background
            self.clearDraft = clearDraft
            self.noforwards = noforwards
            self.updateStickersetsOrder = updateStickersetsOrder
            self.invertMedia = invertMedia
            self.allowPaidFloodskip = allowPaidFloodskip
            self.peer = peer
            self.replyTo = replyTo
            self.multiMedia = multiMedia
            self.scheduleDate = scheduleDate
            self.sendAs = sendAs
            self.quickReplyShortcut = quickReplyShortcut
            self.effect = effect
            self.allowPaidStars = allowPaidStars
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            silent = flags & 0x20 != 0
            background = flags & 0x40 != 0
            clearDraft = flags & 0x80 != 0
            noforwards = flags & 0x4000 != 0
            updateStickersetsOrder = flags & 0x8000 != 0
            invertMedia = flags & 0x10000 != 0
            allowPaidFloodskip = flags & 0x80000 != 0
            peer = try InputPeer(reading: &reader)
            replyTo = flags & 0x1 != 0 ? try InputReplyTo(reading: &reader) : nil
            multiMedia = try [InputSingleMedia](reading: &reader)
            scheduleDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            sendAs = flags & 0x2000 != 0 ? try InputPeer(reading: &reader) : nil
            quickReplyShortcut = flags & 0x20000 != 0 ? try InputQuickReplyShortcut(reading: &reader) : nil
            effect = flags & 0x40000 != 0 ? try Int64(reading: &reader) : nil
            allowPaidStars = flags & 0x200000 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if silent { flags |= 0x20 }
            if background { flags |= 0x40 }
            if clearDraft { flags |= 0x80 }
            if noforwards { flags |= 0x4000 }
            if updateStickersetsOrder { flags |= 0x8000 }
            if invertMedia { flags |= 0x10000 }
            if allowPaidFloodskip { flags |= 0x80000 }
            if replyTo != nil { flags |= 0x1 }
            if scheduleDate != nil { flags |= 0x400 }
            if sendAs != nil { flags |= 0x2000 }
            if quickReplyShortcut != nil { flags |= 0x20000 }
            if effect != nil { flags |= 0x40000 }
            if allowPaidStars != nil { flags |= 0x200000 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            replyTo?.write(to: &writer)
            multiMedia.write(to: &writer)
            scheduleDate?.write(to: &writer)
            sendAs?.write(to: &writer)
            quickReplyShortcut?.write(to: &writer)
            effect?.write(to: &writer)
            allowPaidStars?.write(to: &writer)
        }
    }

    /// `messages.sendReaction#d30d78d4`, answered by `Updates`.
    package struct MessagesSendReaction: TLFunction {
        package typealias Answer = Updates

        package var big: Bool
        package var addToRecent: Bool
        package var peer: InputPeer
        package var msgID: Int32
        package var reaction: [Reaction]?

        package static var id: UInt32 { 0xd30d78d4 }

        package init(
            big: Bool = false,
            addToRecent: Bool = false,
            peer: InputPeer,
            msgID: Int32,
            reaction: [Reaction]? = nil
        ) {
            self.big = big
            self.addToRecent = addToRecent
            self.peer = peer
            self.msgID = msgID
            self.reaction = reaction
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            big = flags & 0x2 != 0
            addToRecent = flags & 0x4 != 0
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            reaction = flags & 0x1 != 0 ? try [Reaction](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if big { flags |= 0x2 }
            if addToRecent { flags |= 0x4 }
            if reaction != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            msgID.write(to: &writer)
            reaction?.write(to: &writer)
        }
    }
}
