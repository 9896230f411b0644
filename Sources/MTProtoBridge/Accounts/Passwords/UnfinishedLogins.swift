internal import PlatformCore
internal import Tenants

/// Keys whose users proved everything but their second password.
///
/// A value without a clock. Nothing of it outlives the process, as with codes: after a restart one starts over.
struct UnfinishedLogins {
    /// How long somebody has to remember a password.
    static let lifeSeconds: Int64 = 3_600
    static let countMax = 100_000

    private struct Kept {
        let owner: AccountName
        let expiresAt: Timestamp
    }

    private var kept: [AuthKeyID: Kept] = [:]

    /// Keeps whose password a key has to prove; `false` where there are too many.
    mutating func keep(_ owner: AccountName, of key: AuthKeyID, now: Timestamp) -> Bool {
        if kept.count >= Self.countMax { kept = kept.filter { $0.value.expiresAt > now } }
        guard kept.count < Self.countMax || kept[key] != nil else { return false }
        kept[key] = Kept(owner: owner, expiresAt: now.advanced(byMilliseconds: Self.lifeSeconds * 1_000))
        return true
    }

    func find(_ key: AuthKeyID, now: Timestamp) -> AccountName? {
        guard let found = kept[key], found.expiresAt > now else { return nil }
        return found.owner
    }

    mutating func forget(_ key: AuthKeyID) {
        kept[key] = nil
    }
}
