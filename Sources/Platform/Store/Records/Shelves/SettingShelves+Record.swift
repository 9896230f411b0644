package import PlatformCore

// How users have set up their clients.

extension QuietPeriod: StoredShelfItem {
    private enum Field {
        static let start: UInt32 = 2
        static let minutes: UInt32 = 3
        static let level: UInt32 = 4
    }

    package func put(into writer: inout RecordWriter) {
        writer.putUnlessZero(Field.start, start)
        writer.putUnlessZero(Field.minutes, minutes)
        writer.putSigned(Field.level, Int64(level.rawValue))
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var (start, minutes) = (UInt32.zero, UInt32.zero)
        var level = NotificationLevel.unset
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.start:
                start = try field.uint32()
                guard start < Self.secondsPerDay else { throw field.damage("a second \(start) of a day") }
            case Field.minutes:
                minutes = try field.uint32()
                guard minutes < Self.secondsPerDay / 60 else { throw field.damage("\(minutes) minutes of a day") }
            case Field.level: level = try field.notificationLevel()
            default: break
            }
        }
        self.init(start: start, minutes: minutes, level: level)
    }
}

extension TypeNotification: StoredShelfItem {
    private enum Field {
        static let level: UInt32 = 2
    }

    package func put(into writer: inout RecordWriter) { writer.putSigned(Field.level, Int64(level.rawValue)) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        guard key.count == 1, let kind = ConversationKind(rawValue: key[0]) else {
            throw RecordDamage("a setting of no kind of conversation")
        }
        var level = NotificationLevel.unset
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.level { level = try field.notificationLevel() }
        }
        self.init(level, for: kind)
    }
}

extension ConversationTag: StoredShelfItem {
    private enum Field {
        static let name: UInt32 = 2
        static let createdAt: UInt32 = 3
    }

    package func put(into writer: inout RecordWriter) {
        writer.putUnlessEmpty(Field.name, name)
        writer.put(Field.createdAt, createdAt)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        let id = try key.itemText()
        var name = ""
        var createdAt = Timestamp.zero
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.name: name = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            default: break
            }
        }
        self.init(id: id, name: name, createdAt: createdAt)
    }
}
