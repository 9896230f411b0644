// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.forwardMessages#13704a7c`, answered by `Updates`.
    package struct MessagesForwardMessages: TLFunction {
        package typealias Answer = Updates

        package var silent: Bool
        package var background: Bool
        package var withMyScore: Bool
        package var dropAuthor: Bool
        package var dropMediaCaptions: Bool
        package var noforwards: Bool
        package var allowPaidFloodskip: Bool
        package var fromEphemeral: Bool
        package var fromPeer: InputPeer
        package var id: [Int32]
        package var randomID: [Int64]
        package var toPeer: InputPeer
        package var topMsgID: Int32?
        package var replyTo: InputReplyTo?
        package var scheduleDate: Int32?
        package var scheduleRepeatPeriod: Int32?
        package var sendAs: InputPeer?
        package var quickReplyShortcut: InputQuickReplyShortcut?
        package var effect: Int64?
        package var videoTimestamp: Int32?
        package var allowPaidStars: Int64?

        package static var id: UInt32 { 0x13704a7c }

        package init(
            silent: Bool = false,
            background: Bool = false,
            withMyScore: Bool = false,
            dropAuthor: Bool = false,
            dropMediaCaptions: Bool = false,
            noforwards: Bool = false,
            allowPaidFloodskip: Bool = false,
            fromEphemeral: Bool = false,
            fromPeer: InputPeer,
            id: [Int32],
            randomID: [Int64],
            toPeer: InputPeer,
            topMsgID: Int32? = nil,
            replyTo: InputReplyTo? = nil,
            scheduleDate: Int32? = nil,
            scheduleRepeatPeriod: Int32? = nil,
            sendAs: InputPeer? = nil,
            quickReplyShortcut: InputQuickReplyShortcut? = nil,
            effect: Int64? = nil,
            videoTimestamp: Int32? = nil,
            allowPaidStars: Int64? = nil
        ) {
            self.silent = silent
            self.background = background
            self.withMyScore = withMyScore
            self.dropAuthor = dropAuthor
            self.dropMediaCaptions = dropMediaCaptions
            self.noforwards = noforwards
            self.allowPaidFloodskip = allowPaidFloodskip
            self.fromEphemeral = fromEphemeral
            self.fromPeer = fromPeer
            self.id = id
            self.randomID = randomID
            self.toPeer = toPeer
            self.topMsgID = topMsgID
            self.replyTo = replyTo
            self.scheduleDate = scheduleDate
            self.scheduleRepeatPeriod = scheduleRepeatPeriod
            self.sendAs = sendAs
            self.quickReplyShortcut = quickReplyShortcut
            self.effect = effect
            self.videoTimestamp = videoTimestamp
            self.allowPaidStars = allowPaidStars
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            silent = flags & 0x20 != 0
            background = flags & 0x40 != 0
            withMyScore = flags & 0x100 != 0
            dropAuthor = flags & 0x800 != 0
            dropMediaCaptions = flags & 0x1000 != 0
            noforwards = flags & 0x4000 != 0
            allowPaidFloodskip = flags & 0x80000 != 0
            fromEphemeral = flags & 0x2000000 != 0
            fromPeer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
            randomID = try [Int64](reading: &reader)
            toPeer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x200 != 0 ? try Int32(reading: &reader) : nil
            replyTo = flags & 0x400000 != 0 ? try InputReplyTo(reading: &reader) : nil
            scheduleDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            scheduleRepeatPeriod = flags & 0x1000000 != 0 ? try Int32(reading: &reader) : nil
            sendAs = flags & 0x2000 != 0 ? try InputPeer(reading: &reader) : nil
            quickReplyShortcut = flags & 0x20000 != 0 ? try InputQuickReplyShortcut(reading: &reader) : nil
            effect = flags & 0x40000 != 0 ? try Int64(reading: &reader) : nil
            videoTimestamp = flags & 0x100000 != 0 ? try Int32(reading: &reader) : nil
            allowPaidStars = flags & 0x200000 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x800000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if silent { flags |= 0x20 }
            if background { flags |= 0x40 }
            if withMyScore { flags |= 0x100 }
            if dropAuthor { flags |= 0x800 }
            if dropMediaCaptions { flags |= 0x1000 }
            if noforwards { flags |= 0x4000 }
            if allowPaidFloodskip { flags |= 0x80000 }
            if fromEphemeral { flags |= 0x2000000 }
            if topMsgID != nil { flags |= 0x200 }
            if replyTo != nil { flags |= 0x400000 }
            if scheduleDate != nil { flags |= 0x400 }
            if scheduleRepeatPeriod != nil { flags |= 0x1000000 }
            if sendAs != nil { flags |= 0x2000 }
            if quickReplyShortcut != nil { flags |= 0x20000 }
            if effect != nil { flags |= 0x40000 }
            if videoTimestamp != nil { flags |= 0x100000 }
            if allowPaidStars != nil { flags |= 0x200000 }
            flags.write(to: &writer)
            fromPeer.write(to: &writer)
            id.write(to: &writer)
            randomID.write(to: &writer)
            toPeer.write(to: &writer)
            topMsgID?.write(to: &writer)
            replyTo?.write(to: &writer)
            scheduleDate?.write(to: &writer)
            scheduleRepeatPeriod?.write(to: &writer)
            sendAs?.write(to: &writer)
            quickReplyShortcut?.write(to: &writer)
            effect?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
            allowPaidStars?.write(to: &writer)
        }
    }
}
