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

    /// The commit's first change; its last names the record.
    package var firstLSN: LSN
    package var time: Timestamp
    package var conversations: [Advance<ConversationNumber>]
    package var mailboxes: [Advance<AccountNumber>]
    /// Conversations of which something changed that has no place in their log.
    package var touched: [ConversationNumber]
    /// How many groups there are, where the commit made or dismissed one.
    package var groupCount: UInt32?

    package init(
        firstLSN: LSN,
        time: Timestamp,
        conversations: [Advance<ConversationNumber>] = [],
        mailboxes: [Advance<AccountNumber>] = [],
        touched: [ConversationNumber] = [],
        groupCount: UInt32? = nil
    ) {
        self.firstLSN = firstLSN
        self.time = time
        self.conversations = conversations
        self.mailboxes = mailboxes
        self.touched = touched
        self.groupCount = groupCount
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
        static let groupCount: UInt32 = 6
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 32 + 8 * (conversations.count + mailboxes.count))
        writer.put(Field.firstLSN, firstLSN.rawValue)
        writer.put(Field.time, time)
        writer.putPacked(Field.conversations, rows(conversations, \.rawValue))
        writer.putPacked(Field.mailboxes, rows(mailboxes, \.rawValue))
        writer.putPacked(Field.touched, touched.map(\.rawValue))
        if let groupCount { writer.put(Field.groupCount, groupCount) }
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
            case Field.mailboxes: mailboxes = try advances(field, in: bytes, AccountNumber.init(rawValue:))
            case Field.touched:
                touched = try field.packedUInt32(in: bytes).map { ConversationNumber(rawValue: $0) }
            case Field.groupCount: groupCount = try field.uint32()
            default: break
            }
        }
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
