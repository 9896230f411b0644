internal import PlatformCore
internal import Tenants

/// Logins that clients carry from one key to another, which they do where they believe in several data centres.
///
/// A value without a clock or randomness; kept hashed, for a minute, and used once.
struct ExportedLogins {
    static let lifeSeconds: Int64 = 60
    /// Of one user at a time; of more the oldest goes.
    static let perUserCountMax = 8
    static let countMax = 50_000

    private struct Kept {
        let hash: [UInt8]
        /// The key whose login it is; once that ends, so does this.
        let key: AuthKeyID
        let endsAt: Timestamp
    }

    private var kept: [AccountName: [Kept]] = [:]
    private var count = 0

    /// Keeps what is carried; `false` where there is too much.
    mutating func keep(_ hash: [UInt8], of owner: AccountName, with key: AuthKeyID, now: Timestamp) -> Bool {
        if count >= Self.countMax { makeRoom(now: now) }
        guard count < Self.countMax else { return false }
        var all = kept[owner] ?? []
        count -= all.count
        all.removeAll { $0.endsAt <= now }
        if all.count >= Self.perUserCountMax { all.removeFirst() }
        all.append(Kept(hash: hash, key: key, endsAt: now.advanced(byMilliseconds: Self.lifeSeconds * 1_000)))
        count += all.count
        kept[owner] = all
        return true
    }

    /// The key whose login is carried, once.
    mutating func take(_ hash: [UInt8], of owner: AccountName, now: Timestamp) -> AuthKeyID? {
        guard var all = kept[owner], let index = all.firstIndex(where: { $0.hash == hash }) else { return nil }
        let found = all.remove(at: index)
        count -= 1
        kept[owner] = all.isEmpty ? nil : all
        return found.endsAt > now ? found.key : nil
    }

    private mutating func makeRoom(now: Timestamp) {
        kept = kept.compactMapValues { all in
            let left = all.filter { $0.endsAt > now }
            return left.isEmpty ? nil : left
        }
        count = kept.values.reduce(0) { $0 + $1.count }
    }
}
