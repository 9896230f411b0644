/// A value with a stored form: a record under a key that names it.
///
/// What the key says is not said again in the record. Fields are only ever added: a reader skips
/// what it does not know, and an absent field is the type's zero. What is generic over records can be
/// inlined, so that other modules pay no witness calls per record.
package protocol StoredRecord: Sendable {
    /// The record's bytes.
    var record: [UInt8] { get }

    /// Reads the fields in place; callers use `init(record:at:)`, whose error names the key.
    init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage)
}

extension StoredRecord {
    /// Reads a record that a scan lends; damage is `StoreError.corrupt` and names the key.
    @inlinable
    package init(record bytes: RawSpan, at key: TenantKey) throws(StoreError) {
        do throws(RecordDamage) {
            try self.init(fields: bytes, at: key)
        } catch {
            throw StoreError(.corrupt, "the record of \(key): \(error.what)")
        }
    }

    /// Reads a record; damage is `StoreError.corrupt` and names the key.
    @inlinable
    package init(record bytes: [UInt8], at key: TenantKey) throws(StoreError) {
        self = try bytes.lend { (span) throws(StoreError) in try Self(record: span, at: key) }
    }
}

extension StoreSnapshot {
    /// The record of a key, read as what it is.
    @inlinable
    package func read<Value: StoredRecord>(_: Value.Type, at key: TenantKey) throws(StoreError) -> Value? {
        guard let bytes = try value(for: key.bytes) else { return nil }
        return try Value(record: bytes, at: key)
    }

    /// Visits the records of a range, read as what they are, until the body says stop.
    @inlinable
    package func scan<Value: StoredRecord>(
        _: Value.Type,
        in range: KeyRange,
        _ direction: ScanDirection = .forward,
        _ body: (TenantKey, Value) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        try scan(range, direction) { (bytes, value) throws(StoreError) in
            let key = try TenantKey(bytes)
            return try body(key, Value(record: value, at: key))
        }
    }
}

extension WriteBatch {
    /// Writes a value's record under its key.
    @inlinable
    package mutating func put(_ value: some StoredRecord, at key: TenantKey) {
        put(key.bytes, value.record)
    }

    /// Writes a key whose being there says everything.
    package mutating func put(_ key: TenantKey) {
        put(key.bytes, [])
    }

    package mutating func delete(_ key: TenantKey) {
        delete(key.bytes)
    }
}
