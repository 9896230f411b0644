package import PlatformCore

/// What one commit changed, under its last change number: recovery, sync and change capture read it.
package struct CommitRecord: Hashable, Sendable {
    /// The new places of one log.
    package struct Advance<Log: Hashable & Sendable>: Hashable, Sendable {
        package var log: Log
        package var first: Place
        package var last: Place

        package init(log: Log, first: Place, last: Place) {
            precondition(first <= last, "a log advances upwards")
            self.log = log
            self.first = first
            self.last = last
        }
    }

    /// An item of a shelf that was put there or removed; without an item the whole shelf was emptied.
    package struct ShelfChange: Hashable, Sendable {
        package var shelf: ShelfName
        package var item: [UInt8]?

        package init(_ shelf: ShelfName, _ item: [UInt8]?) {
            self.shelf = shelf
            self.item = item
        }
    }

    /// The commit's first change; its last names the record.
    package var firstLSN: LSN
    package var time: Timestamp
    package var conversations: [Advance<ConversationNumber>]
    package var mailboxes: [Advance<AccountNumber>]
    /// Conversations of which something changed that has no place in their log.
    package var touched: [ConversationNumber]
    /// New places of the tenant's own log.
    package var broadcasts: [Place] = []
    /// Where the commit changed one of them.
    package var counts: TenantCounts?
    package var shelves: [ShelfChange]
    /// What happened to chatrooms, in order: who comes and goes there is in no other record.
    package var chatrooms: [ChatroomEvent]
    /// What neither logs nor shelves tell.
    package var facts: [CommitFact] = []
    /// What was said in chatrooms, where the app server is told of it.
    package var said: [ChatroomUtterance] = []

    package init(
        firstLSN: LSN,
        time: Timestamp,
        conversations: [Advance<ConversationNumber>] = [],
        mailboxes: [Advance<AccountNumber>] = [],
        touched: [ConversationNumber] = [],
        counts: TenantCounts? = nil,
        shelves: [ShelfChange] = [],
        chatrooms: [ChatroomEvent] = []
    ) {
        self.firstLSN = firstLSN
        self.time = time
        self.conversations = conversations
        self.mailboxes = mailboxes
        self.touched = touched
        self.counts = counts
        self.shelves = shelves
        self.chatrooms = chatrooms
    }
}

extension CommitRecord: StoredRecord {
    enum Field {
        static let firstLSN: UInt32 = 1
        static let time: UInt32 = 2
        /// Three numbers each: the log, its first new place, how many more.
        static let conversations: UInt32 = 3
        static let mailboxes: UInt32 = 4
        static let touched: UInt32 = 5
        static let broadcasts: UInt32 = 10
        static let groupCount: UInt32 = 6
        static let shelf: UInt32 = 7
        static let goneUserCount: UInt32 = 8
        static let chatroom: UInt32 = 60
        static let facts: UInt32 = 70
        static let said: UInt32 = 71
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 32 + 8 * (conversations.count + mailboxes.count))
        writer.put(Field.firstLSN, firstLSN.rawValue)
        writer.put(Field.time, time)
        writer.putPacked(Field.conversations, rows(conversations, \.rawValue))
        writer.putPacked(Field.mailboxes, rows(mailboxes, \.rawValue))
        writer.putPacked(Field.touched, touched.map(\.rawValue))
        writer.putPacked(Field.broadcasts, broadcasts.map(\.rawValue))
        if let counts {
            writer.put(Field.groupCount, counts.groups)
            writer.putUnlessZero(Field.goneUserCount, counts.goneUsers)
        }
        for change in shelves { writer.putRecord(Field.shelf) { change.put(into: &$0) } }
        for event in chatrooms { writer.putRecord(Field.chatroom) { event.put(into: &$0) } }
        for said in said { writer.putRecord(Field.said) { said.put(into: &$0, from: firstLSN) } }
        if !facts.isEmpty { writer.putPacked(Field.facts, CommitFact.rows(facts, from: firstLSN)) }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        self.init(firstLSN: .zero, time: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.firstLSN: firstLSN = try field.lsn()
            case Field.time: time = try field.timestamp()
            case Field.conversations:
                conversations = try advances(field, in: bytes, ConversationNumber.init(rawValue:))
            case Field.broadcasts:
                broadcasts = try field.packedUInt32(in: bytes).map { Place(rawValue: $0) }
            case Field.mailboxes: mailboxes = try advances(field, in: bytes, AccountNumber.init(rawValue:))
            case Field.touched:
                touched = try field.packedUInt32(in: bytes).map { ConversationNumber(rawValue: $0) }
            case Field.groupCount: counts = TenantCounts(groups: try field.uint32())
            case Field.goneUserCount: counts?.goneUsers = try field.uint32()
            case Field.shelf:
                if let change = try ShelfChange(try field.record(), in: bytes) { shelves.append(change) }
            case Field.chatroom:
                if let event = try ChatroomEvent(try field.record(), in: bytes) { chatrooms.append(event) }
            case Field.said: said.append(try ChatroomUtterance(try field.record(), in: bytes, from: firstLSN))
            case Field.facts: facts = try CommitFact.facts(in: field, bytes, from: firstLSN)
            default: break
            }
        }
    }
}

extension CommitRecord.ShelfChange {
    private enum Field {
        static let kind: UInt32 = 1
        static let owner: UInt32 = 2
        static let item: UInt32 = 3
    }

    fileprivate func put(into writer: inout RecordWriter) {
        writer.put(Field.kind, UInt32(shelf.kind.rawValue))
        writer.put(Field.owner, shelf.owner)
        if let item { writer.put(Field.item, item) }
    }

    /// `nil` for a kind that a newer release knows.
    fileprivate init?(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var (kind, owner) = (UInt8.zero, UInt32.zero)
        var item: [UInt8]?
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = try field.uint8()
            case Field.owner: owner = try field.uint32()
            case Field.item: item = try field.bytes(in: bytes)
            default: break
            }
        }
        guard let kind = ShelfKind(rawValue: kind) else { return nil }
        self.init(ShelfName(kind: kind, owner: owner), item)
    }
}

private func rows<Log>(_ advances: [CommitRecord.Advance<Log>], _ number: (Log) -> UInt32) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(3 * advances.count)
    for advance in advances {
        numbers.append(number(advance.log))
        numbers.append(advance.first.rawValue)
        numbers.append(advance.last.rawValue - advance.first.rawValue)
    }
    return numbers
}

private func advances<Log>(
    _ field: RecordField,
    in bytes: RawSpan,
    _ log: (UInt32) -> Log
) throws(RecordDamage) -> [CommitRecord.Advance<Log>] {
    let numbers = try field.packedUInt32(in: bytes)
    guard numbers.count.isMultiple(of: 3) else { throw field.damage("part of a log's new places") }
    var advances: [CommitRecord.Advance<Log>] = []
    advances.reserveCapacity(numbers.count / 3)
    for start in stride(from: 0, to: numbers.count, by: 3) {
        let (last, overflows) = numbers[start + 1].addingReportingOverflow(numbers[start + 2])
        guard !overflows, last <= Place.last.rawValue else { throw field.damage("a place past the last") }
        advances.append(
            .init(log: log(numbers[start]), first: Place(rawValue: numbers[start + 1]), last: Place(rawValue: last))
        )
    }
    return advances
}
