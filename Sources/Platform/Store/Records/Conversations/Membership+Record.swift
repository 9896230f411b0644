package import PlatformCore

extension Membership: StoredRecord {
    private enum Field {
        static let lsn: UInt32 = 1
        static let kind: UInt32 = 2
        /// Pairs of the place before and the last place; an open interval ends in zero.
        static let intervals: UInt32 = 3
        static let readSeq: UInt32 = 4
        static let readCounts: UInt32 = 5
        static let countsAtEnd: UInt32 = 6
        static let clearedThrough: UInt32 = 7
        static let pinnedAt: UInt32 = 8
        static let notification: UInt32 = 9
        static let draft: UInt32 = 10
        static let hiddenThrough: UInt32 = 11
        static let tag: UInt32 = 12
        static let root: UInt32 = 80
        static let mutedUntil: UInt32 = 110
        static let draftedAt: UInt32 = 111
        static let isMarkedUnread: UInt32 = 112
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.lsn, lsn.rawValue)
        writer.put(Field.kind, UInt32(kind.rawValue))
        writer.putPacked(Field.intervals, sight.intervals.stored)
        writer.putUnlessZero(Field.readSeq, readMark.seq.rawValue)
        writer.putPacked(Field.readCounts, readMark.counts == .zero ? [] : readMark.counts.numbers)
        if let countsAtEnd { writer.putPacked(Field.countsAtEnd, countsAtEnd.numbers) }
        writer.putUnlessZero(Field.clearedThrough, sight.clearedThrough.rawValue)
        if let pinnedAt = settings.pinnedAt { writer.put(Field.pinnedAt, UInt64(bitPattern: pinnedAt.rawValue)) }
        if settings.notification != .unset {
            writer.putSigned(Field.notification, Int64(settings.notification.rawValue))
        }
        writer.putUnlessEmpty(Field.draft, settings.draft)
        writer.putUnlessZero(Field.hiddenThrough, settings.hiddenThrough.rawValue)
        if let root { writer.put(Field.root, root.rawValue) }
        for tag in settings.tags { writer.put(Field.tag, tag) }
        writer.putUnlessZero(Field.mutedUntil, UInt64(bitPattern: settings.mutedUntil.rawValue))
        writer.putUnlessZero(Field.draftedAt, UInt64(bitPattern: settings.draftedAt.rawValue))
        if settings.isMarkedUnread { writer.put(Field.isMarkedUnread, true) }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        let (kind, root) = try Self.place(of: bytes)
        self.init(kind: kind, root: root, sight: Sight(intervals: []), readMark: .zero, lsn: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.lsn: lsn = try field.lsn()
            case Field.intervals: sight.intervals = try field.intervals(in: bytes)
            case Field.readSeq: readMark.seq = try field.place()
            case Field.readCounts: readMark.counts = try ViewerCounts(field, in: bytes)
            case Field.countsAtEnd: countsAtEnd = try ViewerCounts(field, in: bytes)
            case Field.clearedThrough: sight.clearedThrough = try field.place()
            case Field.pinnedAt: settings.pinnedAt = try field.timestamp()
            case Field.notification: settings.notification = try field.notificationLevel()
            case Field.draft: settings.draft = try field.text(in: bytes)
            case Field.hiddenThrough: settings.hiddenThrough = try field.place()
            case Field.tag: settings.tags.append(try field.text(in: bytes))
            case Field.mutedUntil: settings.mutedUntil = try field.timestamp()
            case Field.draftedAt: settings.draftedAt = try field.timestamp()
            case Field.isMarkedUnread: settings.isMarkedUnread = try field.bool()
            default: break
            }
        }
    }

    /// What never changes is read first, as a membership cannot be without a kind.
    private static func place(
        of bytes: RawSpan
    ) throws(RecordDamage) -> (kind: ConversationKind, root: ConversationNumber?) {
        var kind: ConversationKind?
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind:
                let number = try field.uint8()
                guard let known = ConversationKind(rawValue: number) else {
                    throw field.damage("an unknown kind of conversation \(number)")
                }
                kind = known
                // Nothing else has more to say of it than an ultra group's channel.
                if known != .ultragroup { return (known, nil) }
            case Field.root:
                if let kind { return (kind, try field.conversation()) }
            default: break
            }
        }
        guard let kind else { throw RecordDamage("a membership in a conversation of no kind") }
        return (kind, nil)
    }
}

extension ViewerCounts {
    fileprivate var numbers: [UInt32] { [counted, mentionAll, own.counted, own.mentionAll] }

    /// Reads four numbers; a newer release may add more behind them.
    fileprivate init(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) {
        let numbers = try field.packedUInt32(in: bytes)
        guard numbers.count >= 4 else { throw field.damage("\(numbers.count) counts where four belong") }
        self.init(
            counted: numbers[0],
            mentionAll: numbers[1],
            own: SenderTotals(counted: numbers[2], mentionAll: numbers[3])
        )
    }
}
