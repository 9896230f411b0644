/// Which layout of keys and records a store holds, written in the store itself.
///
/// Each kind of store (a tenant's, the registry) has a name and counts its versions. The marker travels
/// with checkpoints and backups, so that a restored store is recognised too.
package struct StoreFormat: Hashable, Sendable {
    /// Where the marker lies; no other record's key starts with this byte.
    package static let key: [UInt8] = [0x00]

    /// What kind of store it is.
    package let name: String
    /// The version this release writes; it reads this one and those before.
    package let version: UInt32

    package init(name: String, version: UInt32) {
        precondition(!name.isEmpty, "a format has a name")
        self.name = name
        self.version = version
    }

    /// Answers the version a store was written in, after marking it if it is empty.
    ///
    /// Throws `.newerFormat` for a version this release does not know and `.corrupt` for a store that is of
    /// another kind or has records but no marker. When it throws it has written nothing.
    package func claim(_ store: any KeyValueStore) throws(StoreError) -> UInt32 {
        guard let bytes = try store.value(for: Self.key) else {
            try mark(store)
            return version
        }
        guard let found = Self(decoding: bytes) else {
            throw StoreError(.corrupt, "the format marker holds \(bytes.count) bytes that are none")
        }
        guard found.name == name else {
            throw StoreError(.corrupt, "this store holds “\(found.name)”, not “\(name)”")
        }
        return try check(found.version)
    }

    /// Passes on a version that this release reads.
    func check(_ found: UInt32) throws(StoreError) -> UInt32 {
        if found <= version { return found }
        throw StoreError(
            .newerFormat,
            "“\(name)” was written in format \(found) by a newer release; this one reads up to \(version). "
                + "Nothing was changed; start the newer release again."
        )
    }

    /// Marks a store that an earlier release wrote as being of this version now.
    package func write(into batch: inout WriteBatch) {
        batch.put(Self.key, encoded)
    }

    private func mark(_ store: any KeyValueStore) throws(StoreError) {
        var hasRecords = false
        try store.snapshot().scan(.everything, .forward) { (_, _) throws(StoreError) in
            hasRecords = true
            return .stop
        }
        if hasRecords { throw StoreError(.corrupt, "this store has records but no format marker") }
        var batch = WriteBatch()
        write(into: &batch)
        try store.write(batch, durability: .synced)
    }

    /// Four bytes of version, big-endian, then the name.
    private var encoded: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: version >> $0) } + Array(name.utf8)
    }

    private init?(decoding bytes: [UInt8]) {
        guard bytes.count > 4, let name = String(validating: bytes[4...], as: UTF8.self) else { return nil }
        self.name = name
        version = bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
