internal import PlatformCore
internal import PlatformStore

/// The database of auth keys: records by id, and who is found by what else.
struct AuthKeyFiles: Sendable {
    /// The layout of keys and records this release writes, and the newest it reads.
    static let format = StoreFormat(name: "echoim-authkeys", version: 1)
    private static let pageCount = 256

    let store: any KeyValueStore
    let box: SecretBox

    /// Opens the database, making one where there is none; seals keys that lie open when there is a master key.
    init(_ folder: any StoreFolder, masterKey: String?, newSalt: [UInt8]) throws(TenantError) {
        do {
            store = try folder.open()
            _ = try Self.format.claim(store)
            let stored = try store.value(for: AuthKeyIndex.header)
            var header =
                try stored.map { bytes throws(StoreError) in try RegistryHeader(decoding: bytes) }
                ?? RegistryHeader(salt: newSalt)
            box = try header.box(masterKey: masterKey)
            let mustSeal = box.isSealing && !header.isSealed
            if mustSeal {
                try header.seal(with: box)
                try sealAll()
            }
            guard mustSeal || stored == nil else { return }
            // Last, so that sealing which was cut short is begun again.
            var batch = WriteBatch()
            batch.put(AuthKeyIndex.header, header.encoded())
            try store.write(batch, durability: .synced)
        } catch {
            throw TenantError(of: error)
        }
    }

    func record(_ id: AuthKeyID) throws(TenantError) -> AuthKeyRecord? {
        do {
            guard let stored = try store.value(for: AuthKeyIndex.record(id)) else { return nil }
            return try AuthKeyRecord(id, decoding: stored, opening: box)
        } catch {
            throw TenantError(of: error)
        }
    }

    /// The keys that a range of an index names, up to a limit.
    func keys(in range: KeyRange, limit: Int) throws(TenantError) -> [AuthKeyID] {
        do {
            return try store.snapshot().records(in: range, limit: limit).compactMap { AuthKeyIndex.id(endOf: $0.key) }
        } catch {
            throw TenantError(of: error)
        }
    }

    private func sealAll() throws {
        var rest = AuthKeyIndex.records
        let snapshot = store.snapshot()
        while true {
            let page = try snapshot.records(in: rest, limit: Self.pageCount)
            var batch = WriteBatch()
            for stored in page {
                guard let id = AuthKeyIndex.id(endOf: stored.key) else { continue }
                let record = try AuthKeyRecord(id, decoding: stored.value, opening: box)
                batch.put(stored.key, try record.encoded(sealing: box))
            }
            if !batch.isEmpty { try store.write(batch, durability: .synced) }
            guard page.count == Self.pageCount, let last = page.last else { return }
            rest = KeyRange(from: last.key + [0], to: rest.to)
        }
    }
}

extension WriteBatch {
    /// Writes a record in the place of what was there before, and leads to it.
    mutating func put(_ record: AuthKeyRecord, after before: AuthKeyRecord?, sealing box: SecretBox) throws(TenantError)
    {
        for key in AuthKeyIndex.entries(of: before).subtracting(AuthKeyIndex.entries(of: record)) { delete(key) }
        for key in AuthKeyIndex.entries(of: record).subtracting(AuthKeyIndex.entries(of: before)) { put(key, []) }
        put(AuthKeyIndex.record(record.id), try record.encoded(sealing: box))
    }

    mutating func remove(_ record: AuthKeyRecord) {
        for key in AuthKeyIndex.entries(of: record) { delete(key) }
        delete(AuthKeyIndex.record(record.id))
    }
}

/// Where things lie in the database of auth keys; the one place that builds its keys.
enum AuthKeyIndex {
    private static let recordPrefix: UInt8 = 0x02
    private static let loginPrefix: UInt8 = 0x03
    private static let boundPrefix: UInt8 = 0x04
    private static let endPrefix: UInt8 = 0x05

    /// The key 0x00 is the format marker's.
    static let header: [UInt8] = [0x01]
    static let records = KeyRange(prefix: [recordPrefix])

    static func record(_ id: AuthKeyID) -> [UInt8] { [recordPrefix] + bytes(id.rawValue) }

    /// The keys that a tenant's users are logged in with.
    static func logins(of tenant: TenantNumber) -> KeyRange {
        KeyRange(prefix: [loginPrefix] + bytes(tenant.rawValue))
    }

    static func logins(of account: AccountNumber, in tenant: TenantNumber) -> KeyRange {
        KeyRange(prefix: [loginPrefix] + bytes(tenant.rawValue) + bytes(account.rawValue))
    }

    /// The temporary keys that stand for a permanent one.
    static func bound(to id: AuthKeyID) -> KeyRange { KeyRange(prefix: [boundPrefix] + bytes(id.rawValue)) }

    /// The keys that have ended by a time.
    static func ended(by time: Int32) -> KeyRange {
        KeyRange(from: [endPrefix], to: [endPrefix] + bytes(UInt32(clamping: Int64(time) + 1)))
    }

    /// All that leads to a record, by which it is found otherwise than by its id.
    static func entries(of record: AuthKeyRecord?) -> Set<[UInt8]> {
        guard let record else { return [] }
        let id = bytes(record.id.rawValue)
        var entries: Set<[UInt8]> = []
        if let login = record.login {
            entries.insert([loginPrefix] + bytes(login.tenant.rawValue) + bytes(login.account.rawValue) + id)
        }
        if let permanent = record.boundTo { entries.insert([boundPrefix] + bytes(permanent.rawValue) + id) }
        if let end = record.endsAt { entries.insert([endPrefix] + bytes(UInt32(clamping: end)) + id) }
        return entries
    }

    /// The id that every key but the header's ends with.
    static func id(endOf key: [UInt8]) -> AuthKeyID? {
        guard key.count > 8 else { return nil }
        return AuthKeyID(rawValue: key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    private static func bytes(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
        stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
