/// Auth keys that were used lately, a bounded number of them.
///
/// Two generations: a use makes a record young; once half the maximum is young it grows old, and what was old before is
/// forgotten.
struct AuthKeyCache: Sendable {
    private var young: [AuthKeyID: AuthKeyRecord] = [:]
    private var old: [AuthKeyID: AuthKeyRecord] = [:]
    /// Counts changes: what was read before one may be stale after it.
    private(set) var version: UInt64 = 0
    private let countMax: Int

    init(countMax: Int) {
        self.countMax = countMax
    }

    mutating func find(_ id: AuthKeyID) -> AuthKeyRecord? {
        if let record = young[id] { return record }
        guard let record = old.removeValue(forKey: id) else { return nil }
        insert(record)
        return record
    }

    /// Keeps a record that was read when the cache was of this version.
    mutating func keep(_ record: AuthKeyRecord, readAt version: UInt64) {
        if version == self.version { insert(record) }
    }

    /// A record changed on disk; `nil` for one that is gone.
    mutating func change(_ id: AuthKeyID, to record: AuthKeyRecord?) {
        version &+= 1
        old[id] = nil
        young[id] = nil
        if let record { insert(record) }
    }

    /// Nobody knows what is on disk.
    mutating func forgetAll() {
        version &+= 1
        young = [:]
        old = [:]
    }

    private mutating func insert(_ record: AuthKeyRecord) {
        if young.count >= countMax / 2 {
            old = young
            young = [:]
        }
        young[record.id] = record
    }
}
