internal import DequeModule
internal import MTProtoCrypto
internal import PlatformCore
internal import Tenants

/// What clients were given to prove second passwords against, and how often they failed.
///
/// A value without a clock or randomness. All of it is bounded, and nothing outlives the process: a client whose
/// challenge is gone asks for another.
struct PasswordChallenges {
    /// How long a client has for its proof; it may be a person who types.
    static let lifeSeconds: Int64 = 600
    /// Challenges of one user that are good at a time; clients ask twice for one proof.
    static let perUserCountMax = 8
    /// Challenges that are good at a time, of all apps.
    static let countMax = 50_000
    /// Users that are counted at a time.
    static let countedMax = 100_000
    /// Challenges cost milliseconds of a processor.
    static let asked = [RateLimit(60, perMilliseconds: 600_000)].compactMap(\.self)
    /// Proofs of one user that fail.
    static let failed = [RateLimit(10, perMilliseconds: 600_000)].compactMap(\.self)

    /// A challenge, and the password that it is about.
    struct Kept {
        let id: Int64
        let challenge: SRP.Challenge
        let password: UserPassword
        let expiresAt: Timestamp
    }

    private struct Held {
        var kept: [Kept] = []
        var asked = RateBuckets()
        var failed = RateBuckets()
    }

    private var held: [AccountName: Held] = [:]
    /// Whose challenges end when, in the order in which they do.
    private var order: Deque<(owner: AccountName, at: Timestamp)> = []
}

/// A user of an app, by number.
struct AccountName: Hashable, Sendable {
    let tenant: TenantNumber
    let account: AccountNumber
}

extension PasswordChallenges {
    /// Counts a challenge that is to be made; says after how many seconds it may be asked for if it may not now.
    mutating func admit(_ owner: AccountName, now: Timestamp) -> Int? {
        makeRoom(now: now)
        guard order.count < Self.countMax, held.count < Self.countedMax || held[owner] != nil else { return 60 }
        return Self.wait(held[owner, default: Held()].asked.take(of: Self.asked, now: now))
    }

    /// Keeps a challenge; of many the oldest goes.
    mutating func keep(
        _ challenge: SRP.Challenge,
        _ id: Int64,
        about password: UserPassword,
        of owner: AccountName,
        now: Timestamp
    ) {
        let kept = Kept(
            id: id,
            challenge: challenge,
            password: password,
            expiresAt: now.advanced(byMilliseconds: Self.lifeSeconds * 1_000)
        )
        var all = held[owner, default: Held()].kept
        all.removeAll { $0.expiresAt <= now }
        if all.count >= Self.perUserCountMax { all.removeFirst() }
        all.append(kept)
        held[owner, default: Held()].kept = all
        order.append((owner, kept.expiresAt))
    }

    /// The challenge with an id; it may be answered more than once, as clients do that change a password.
    func find(_ id: Int64, of owner: AccountName, now: Timestamp) -> Kept? {
        held[owner]?.kept.first { $0.id == id && $0.expiresAt > now }
    }

    /// Counts a proof before it is looked at; says after how many seconds it may come if it may not now.
    mutating func admitProof(_ owner: AccountName, now: Timestamp) -> Int? {
        Self.wait(held[owner, default: Held()].failed.take(of: Self.failed, now: now))
    }

    /// A proof was right: what failed before it is not held against its user.
    mutating func succeeded(_ owner: AccountName) {
        held[owner]?.failed = RateBuckets()
    }

    private static func wait(_ admission: Admission) -> Int? {
        guard case .retry(let milliseconds) = admission else { return nil }
        return Int((milliseconds + 999) / 1_000)
    }

    private mutating func makeRoom(now: Timestamp) {
        while let first = order.first, first.at <= now {
            order.removeFirst()
            held[first.owner]?.kept.removeAll { $0.expiresAt <= now }
        }
        guard held.count >= Self.countedMax else { return }
        held = held.filter { _, held in
            var held = held
            let isIdle = held.asked.isFull(Self.asked, now: now) && held.failed.isFull(Self.failed, now: now)
            return !held.kept.isEmpty || !isIdle
        }
    }
}
