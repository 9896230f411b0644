internal import PlatformCore

/// Fields read as what they mean.
extension RecordField {
    func place() throws(RecordDamage) -> Place {
        let value = try uint32()
        guard value <= Place.last.rawValue else { throw damage("a place \(value)") }
        return Place(rawValue: value)
    }

    func lsn() throws(RecordDamage) -> LSN {
        LSN(rawValue: try uint64())
    }

    /// Times are written as plain numbers: none lies before 1970 but by a broken clock, and then it is long.
    func timestamp() throws(RecordDamage) -> Timestamp {
        Timestamp(rawValue: Int64(bitPattern: try uint64()))
    }

    /// A time of an entry, which a message UID must be able to carry.
    func entryTime() throws(RecordDamage) -> Timestamp {
        let time = try timestamp()
        guard (MessageUID.epoch...MessageUID.horizon).contains(time) else { throw damage("a time \(time.rawValue)") }
        return time
    }

    func account() throws(RecordDamage) -> AccountNumber {
        AccountNumber(rawValue: try uint32())
    }

    func conversation() throws(RecordDamage) -> ConversationNumber {
        ConversationNumber(rawValue: try uint32())
    }

    func accounts(in bytes: RawSpan) throws(RecordDamage) -> [AccountNumber] {
        try packedUInt32(in: bytes).map { AccountNumber(rawValue: $0) }
    }

    func notificationLevel() throws(RecordDamage) -> NotificationLevel {
        let number = try int64()
        guard let level = Int8(exactly: number).flatMap(NotificationLevel.init(rawValue:)) else {
            throw damage("an unknown notification level \(number)")
        }
        return level
    }

    /// A counter within a millisecond, as a message UID can carry it.
    func messageCounter() throws(RecordDamage) -> UInt8 {
        let value = try uint8()
        guard value <= MessageUID.counterMax else { throw damage("a counter \(value)") }
        return value
    }

    func textID<ID: TextID>(in bytes: RawSpan) throws(RecordDamage) -> ID {
        let text = try text(in: bytes)
        guard let id = ID(text) else { throw damage("an identifier with other bytes than identifiers have") }
        return id
    }
}

extension RecordWriter {
    mutating func put(_ field: UInt32, _ time: Timestamp) {
        putUnlessZero(field, UInt64(bitPattern: time.rawValue))
    }
}
