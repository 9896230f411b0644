package import PlatformCore

extension GroupMember: StoredRecord {
    private enum Field {
        static let role: UInt32 = 1
        static let joinedAt: UInt32 = 2
        static let counted: UInt32 = 3
        static let mentionAll: UInt32 = 4
        /// Where the one interval of who was never away begins; nearly all have no other.
        static let seesAfter: UInt32 = 5
        /// All intervals of who came back.
        static let intervals: UInt32 = 6
        static let clearedThrough: UInt32 = 7
        static let mutedUntil: UInt32 = 8
        static let speaksAlways: UInt32 = 9
        static let nickname: UInt32 = 90
        static let extra: UInt32 = 91
        static let standing: UInt32 = 80
        static let userGroups: UInt32 = 81
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 24)
        writer.putUnlessZero(Field.role, UInt32(role.rawValue))
        writer.put(Field.joinedAt, joinedAt)
        writer.putUnlessZero(Field.counted, totals.counted)
        writer.putUnlessZero(Field.mentionAll, totals.mentionAll)
        if sight.intervals.count == 1, let only = sight.intervals.first, only.through == nil {
            writer.putUnlessZero(Field.seesAfter, only.after.rawValue)
        } else if sight.intervals.isEmpty {
            // Said outright: left out, it would be read as the whole log.
            writer.put(Field.intervals, [UInt8]())
        } else {
            writer.putPacked(Field.intervals, sight.intervals.stored)
        }
        writer.putUnlessZero(Field.clearedThrough, sight.clearedThrough.rawValue)
        writer.put(Field.mutedUntil, mutedUntil)
        writer.putUnlessZero(Field.speaksAlways, UInt32(speaksAlways ? 1 : 0))
        if let note {
            writer.putUnlessEmpty(Field.nickname, note.nickname)
            writer.putUnlessEmpty(Field.extra, note.extra)
        }
        writer.putUnlessZero(Field.standing, UInt32(standing.rawValue))
        writer.putUnlessZero(Field.userGroups, userGroups.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(role: .outsider, joinedAt: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.role:
                let number = try field.uint8()
                guard let role = GroupRole(rawValue: number) else { throw field.damage("an unknown role \(number)") }
                self.role = role
            case Field.joinedAt: joinedAt = try field.timestamp()
            case Field.counted: totals.counted = try field.uint32()
            case Field.mentionAll: totals.mentionAll = try field.uint32()
            case Field.seesAfter: sight.intervals = [VisibleInterval(after: try field.place())]
            case Field.intervals: sight.intervals = try field.intervals(in: bytes)
            case Field.clearedThrough: sight.clearedThrough = try field.place()
            case Field.mutedUntil: mutedUntil = try field.timestamp()
            case Field.speaksAlways: speaksAlways = try field.bool()
            case Field.nickname: note = .note(nickname: try field.text(in: bytes), extra: note?.extra ?? "")
            case Field.extra: note = .note(nickname: note?.nickname ?? "", extra: try field.text(in: bytes))
            case Field.standing: standing = ChannelStanding(rawValue: try field.uint8())
            case Field.userGroups: userGroups = UserGroupSet(rawValue: try field.uint64())
            default: break
            }
        }
    }
}
