package import PlatformCore

// Friends, and who wants to be one.

extension Friend: StoredShelfItem {
    private enum Field {
        static let since: UInt32 = 2
        static let remark: UInt32 = 3
        static let extraName: UInt32 = 4
        static let extraValue: UInt32 = 5
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.since, since)
        writer.putUnlessEmpty(Field.remark, remark)
        writer.put(Field.extraName, Field.extraValue, extra)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var since = Timestamp.zero
        var remark = ""
        var extra = ProfileFieldsReader()
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.since: since = try field.timestamp()
            case Field.remark: remark = try field.text(in: bytes)
            case Field.extraName: try extra.takeName(field, in: bytes)
            case Field.extraValue: try extra.takeValue(field, in: bytes)
            default: break
            }
        }
        self.init(try key.itemID(), since: since, remark: remark, extra: extra.fields)
    }
}

extension FriendApplication: StoredShelfItem {
    private enum Field {
        static let text: UInt32 = 2
        static let time: UInt32 = 3
        static let isMutual: UInt32 = 4
    }

    package func put(into writer: inout RecordWriter) {
        writer.putUnlessEmpty(Field.text, text)
        writer.put(Field.time, time)
        writer.putUnlessZero(Field.isMutual, UInt32(isMutual ? 1 : 0))
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        guard let direction = key.first.flatMap(Direction.init(rawValue:)) else {
            throw RecordDamage("an application that went no way")
        }
        var text = ""
        var time = Timestamp.zero
        var isMutual = false
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.text: text = try field.text(in: bytes)
            case Field.time: time = try field.timestamp()
            case Field.isMutual: isMutual = try field.bool()
            default: break
            }
        }
        self.init(direction, try Array(key.dropFirst()).itemID(), text: text, time: time, isMutual: isMutual)
    }
}

extension FriendPolicy: StoredShelfItem {
    private enum Field {
        static let rule: UInt32 = 2
    }

    package func put(into writer: inout RecordWriter) { writer.put(Field.rule, UInt32(rule.rawValue)) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var rule: Rule?
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.rule { rule = Rule(rawValue: try field.uint8()) }
        }
        guard let rule else { throw RecordDamage("a policy without a rule") }
        self.init(rule)
    }
}
