internal import PlatformCore
internal import PlatformStore

/// The registry's own database: reads it whole when it is opened, writes one batch per change.
///
/// Not shared: the registry keeps it behind the lock that orders changes.
struct RegistryFiles: Sendable {
    /// The layout of keys and records this release writes, and the newest it reads.
    static let format = StoreFormat(name: "registry", version: 1)

    let store: any KeyValueStore
    private(set) var header: RegistryHeader
    private let box: SecretBox
    private var nextAudit: UInt64

    /// Opens a registry, making one with `newSalt` where there is none; seals secrets that lie open
    /// when there is a master key.
    static func open(
        _ folder: any StoreFolder,
        masterKey: String?,
        newSalt: [UInt8]
    ) throws(TenantError) -> (files: RegistryFiles, table: TenantTable) {
        do {
            let store = try folder.open()
            _ = try format.claim(store)
            let stored = try store.value(for: RegistryKeys.header)
            var header =
                try stored.map { bytes throws(StoreError) in try RegistryHeader(decoding: bytes) }
                ?? RegistryHeader(salt: newSalt)
            let box = try header.box(masterKey: masterKey)
            let table = try RegistryLoading(store: store, box: box).table()
            let mustSeal = box.isSealing && !header.isSealed
            if mustSeal { try header.seal(with: box) }
            if mustSeal || stored == nil {
                try Self.rewrite(header, mustSeal ? Array(table.byNumber.values) : [], box, to: store)
            }
            let last = try store.snapshot().lastRecord(in: RegistryKeys.audit)
            let lastNumber = last.flatMap { RegistryKeys.auditNumber(in: $0.key) } ?? 0
            return (RegistryFiles(store: store, header: header, box: box, nextAudit: lastNumber + 1), table)
        } catch {
            throw TenantError(of: error)
        }
    }

    private static func rewrite(
        _ header: RegistryHeader,
        _ tenants: [Tenant],
        _ box: SecretBox,
        to store: any KeyValueStore
    ) throws {
        var batch = WriteBatch()
        batch.put(RegistryKeys.header, header.encoded())
        for tenant in tenants {
            batch.put(RegistryKeys.tenant(tenant.number), try tenant.record.encoded(sealing: box))
        }
        try store.write(batch, durability: .synced)
    }
}

extension RegistryFiles {
    /// One change of the registry before it is written.
    struct Change {
        fileprivate var batch = WriteBatch()
        fileprivate var givesNumber = false
        var act: AuditEntry.Act?

        mutating func put(_ key: [UInt8], _ value: [UInt8]) { batch.put(key, value) }
        mutating func delete(_ key: [UInt8]) { batch.delete(key) }
    }

    /// The number the next tenant gets.
    var nextNumber: TenantNumber { TenantNumber(rawValue: header.nextNumber) }

    /// Adds a tenant's record to a change; a new one's number is given out with it.
    func add(_ record: TenantRecord, to change: inout Change) throws(TenantError) {
        change.put(RegistryKeys.tenant(record.number), try record.encoded(sealing: box))
        if record.number == nextNumber { change.givesNumber = true }
    }

    /// Writes a change and what the audit log says of it, together and synced.
    ///
    /// After a failure nobody knows what is on disk: the registry must be opened again.
    mutating func commit(_ change: Change, now: Timestamp) throws(StoreError) {
        var header = header
        var batch = change.batch
        if change.givesNumber {
            header.nextNumber += 1
            batch.put(RegistryKeys.header, header.encoded())
        }
        if let act = change.act {
            batch.put(RegistryKeys.audit(nextAudit), AuditEntry(act, number: nextAudit, time: now).encoded())
        }
        try store.write(batch, durability: .synced)
        self.header = header
        if change.act != nil { nextAudit += 1 }
    }
}

/// Reads everything a registry keeps in memory.
private struct RegistryLoading {
    let store: any KeyValueStore
    let box: SecretBox

    func table() throws -> TenantTable {
        let snapshot = store.snapshot()
        var table = TenantTable()
        try forEachRecord(in: RegistryKeys.tenants, of: snapshot) { record in
            table.put(Tenant(try TenantRecord(decoding: record.value, opening: box)))
        }
        try forEachRecord(in: RegistryKeys.timers, of: snapshot) { record in
            guard let tenant = RegistryKeys.tenantNumber(in: record.key) else { return }
            var reader = RecordReader(record.value, of: "a timer of tenant \(tenant.rawValue)")
            while let field = try reader.nextField() {
                if field == TimerField.time {
                    table.setTimer(of: tenant, to: Timestamp(rawValue: try reader.int64()))
                }
            }
        }
        try forEachRecord(in: RegistryKeys.bots, of: snapshot) { record in
            if let tenant = RegistryKeys.tenantNumber(in: record.key) { table.setHasBots(tenant, true) }
        }
        for record in try snapshot.records(in: RegistryKeys.operators, limit: .max) {
            table.put(try OperatorKey(decoding: record.value))
        }
        if let stored = try store.value(for: RegistryKeys.serverFeatures) {
            table.serverFeatures = try FeatureRules(from: RecordReader(stored, of: "the server's features"))
        }
        return table
    }

    /// Copies a few records at a time: what many tenants' take at once would stay with the process.
    private func forEachRecord(
        in range: KeyRange,
        of snapshot: any StoreSnapshot,
        _ body: (StoreRecord) throws -> Void
    ) throws {
        var rest = range
        while true {
            let page = try snapshot.records(in: rest, limit: Self.pageCount)
            for record in page { try body(record) }
            guard page.count == Self.pageCount, let last = page.last else { return }
            rest = KeyRange(from: last.key + [0], to: range.to)
        }
    }

    private static let pageCount = 128
}

/// The fields of a timer's record.
enum TimerField {
    static let time: UInt32 = 1
}
