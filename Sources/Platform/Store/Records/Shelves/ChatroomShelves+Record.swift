package import PlatformCore

// What apps set up about chatrooms.

extension Chatroom: StoredShelfItem {
    private enum Field {
        static let id: UInt32 = 2
        static let name: UInt32 = 3
        static let createdAt: UInt32 = 4
        static let isFixed: UInt32 = 5
        static let minutes: UInt32 = 6
        static let lifeSetAt: UInt32 = 7
        static let isMuted: UInt32 = 8
        static let isStopped: UInt32 = 9
        static let keptAliveSince: UInt32 = 10
        /// Said again, as an item does not see whose shelf it stands on.
        static let number: UInt32 = 11
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.id, id.text)
        writer.putUnlessEmpty(Field.name, name)
        writer.put(Field.createdAt, createdAt)
        if life.isFixed { writer.put(Field.isFixed, true) }
        writer.put(Field.minutes, life.minutes)
        writer.put(Field.lifeSetAt, lifeSetAt)
        if isMuted { writer.put(Field.isMuted, true) }
        if isStopped { writer.put(Field.isStopped, true) }
        if let keptAliveSince { writer.put(Field.keptAliveSince, UInt64(bitPattern: keptAliveSince.rawValue)) }
        writer.put(Field.number, number.rawValue)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var id: ChatroomID?
        var number = ChatroomNumber(rawValue: 0)
        var (name, isFixed, minutes) = ("", false, UInt32.zero)
        var (createdAt, lifeSetAt) = (Timestamp.zero, Timestamp.zero)
        var (isMuted, isStopped, keptAliveSince) = (false, false, Timestamp?.none)
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.id: id = try field.textID(in: bytes)
            case Field.name: name = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.isFixed: isFixed = try field.bool()
            case Field.minutes: minutes = try field.uint32()
            case Field.lifeSetAt: lifeSetAt = try field.timestamp()
            case Field.isMuted: isMuted = try field.bool()
            case Field.isStopped: isStopped = try field.bool()
            case Field.keptAliveSince: keptAliveSince = try field.timestamp()
            case Field.number: number = ChatroomNumber(rawValue: try field.uint32())
            default: break
            }
        }
        guard let id else { throw RecordDamage("a chatroom without an id") }
        guard number <= .last else { throw RecordDamage("a chatroom of number \(number.rawValue)") }
        let life = isFixed ? ChatroomLife.fixed(minutes: minutes) : .whileUsed(minutes: minutes)
        self.init(number: number, id: id, name: name, createdAt: createdAt, life: life)
        self.lifeSetAt = lifeSetAt
        self.isMuted = isMuted
        self.isStopped = isStopped
        self.keptAliveSince = keptAliveSince
    }
}

extension ChatroomPerson: StoredShelfItem {
    private enum Field {
        static let mutedUntil: UInt32 = 2
        static let blockedUntil: UInt32 = 3
        static let speaksAlways: UInt32 = 4
        static let isProtected: UInt32 = 5
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.mutedUntil, mutedUntil)
        writer.put(Field.blockedUntil, blockedUntil)
        if speaksAlways { writer.put(Field.speaksAlways, true) }
        if isProtected { writer.put(Field.isProtected, true) }
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try key.itemID())
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.mutedUntil: mutedUntil = try field.timestamp()
            case Field.blockedUntil: blockedUntil = try field.timestamp()
            case Field.speaksAlways: speaksAlways = try field.bool()
            case Field.isProtected: isProtected = try field.bool()
            default: break
            }
        }
    }
}

extension ChatroomAttribute: StoredShelfItem {
    private enum Field {
        static let value: UInt32 = 2
        static let owner: UInt32 = 3
        static let leavesWithOwner: UInt32 = 4
        static let setAt: UInt32 = 5
    }

    package func put(into writer: inout RecordWriter) {
        writer.putUnlessEmpty(Field.value, value)
        writer.put(Field.owner, owner.text)
        if leavesWithOwner { writer.put(Field.leavesWithOwner, true) }
        writer.put(Field.setAt, setAt)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        let name = try key.itemText()
        var (value, owner, leavesWithOwner) = ("", UserID?.none, false)
        var setAt = Timestamp.zero
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.value: value = try field.text(in: bytes)
            case Field.owner: owner = try field.textID(in: bytes)
            case Field.leavesWithOwner: leavesWithOwner = try field.bool()
            case Field.setAt: setAt = try field.timestamp()
            default: break
            }
        }
        guard let owner else { throw RecordDamage("an attribute that nobody set") }
        self.init(name: name, value: value, owner: owner, leavesWithOwner: leavesWithOwner, setAt: setAt)
    }
}

extension MutedInChatrooms: StoredShelfItem {
    private enum Field {
        static let until: UInt32 = 2
    }

    package func put(into writer: inout RecordWriter) { writer.put(Field.until, until) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var until = Timestamp.zero
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.until { until = try field.timestamp() }
        }
        self.init(try key.itemID(), until: until)
    }
}

extension ChatroomMessageType: StoredShelfItem {
    private enum Field {
        static let isKept: UInt32 = 2
        static let isLow: UInt32 = 3
    }

    package func put(into writer: inout RecordWriter) {
        if isKept { writer.put(Field.isKept, true) }
        if isLow { writer.put(Field.isLow, true) }
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try key.itemText())
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.isKept: isKept = try field.bool()
            case Field.isLow: isLow = try field.bool()
            default: break
            }
        }
    }
}

extension ChatroomTotals: StoredShelfItem {
    private enum Field {
        static let lastNumber: UInt32 = 2
    }

    package func put(into writer: inout RecordWriter) { writer.putUnlessZero(Field.lastNumber, lastNumber.rawValue) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        var number = UInt32.zero
        var fields = fields
        while let field = try fields.next(in: bytes) {
            if field.number == Field.lastNumber { number = try field.uint32() }
        }
        self.init(lastNumber: ChatroomNumber(rawValue: number))
    }
}
