internal import DequeModule
internal import PlatformCore
internal import Tenants

/// The tokens that clients show as QR codes, for somebody who is logged in elsewhere to let them in.
///
/// A value without a clock or randomness. Tokens are kept hashed and looked up by their hash, so that the time it takes
/// says nothing of them; one for each key, for a short time.
struct LoginTokens {
    /// How long a token is shown before its client asks for another.
    static let lifeSeconds: Int64 = 30
    /// How long a client that somebody let in has to come for its login.
    static let acceptedSeconds: Int64 = 120
    /// How long it is known of a token that it was one.
    static let knownSeconds: Int64 = 300
    static let countMax = 20_000
    static let countedMax = 100_000
    /// People who are not let in by a token, as its client says.
    static let exceptCountMax = 64
    /// Clients ask every half minute.
    static let perAddress = [RateLimit(600, perMilliseconds: 600_000)].compactMap(\.self)

    /// What a client's token leads to.
    struct Shown {
        let key: AuthKeyID
        let tenant: TenantNumber
        let hash: [UInt8]
        let except: [Int64]
        let caller: Caller
        var endsAt = Timestamp.zero
        var acceptedBy: AccountNumber?
    }

    /// What becomes of somebody's letting a client in.
    enum Verdict {
        case accepted(Shown)
        case invalid
        case expired
        case already
        case excepted
    }

    private var shown: [AuthKeyID: Shown] = [:]
    private var keys: [[UInt8]: AuthKeyID] = [:]
    /// Tokens as they came, to be forgotten in that order.
    private var order: Deque<(hash: [UInt8], until: Timestamp)> = []
    private var rates: [String: RateBuckets] = [:]
}

extension LoginTokens {
    /// Counts a token that is to be made; says after how many seconds it may be asked for if it may not now.
    mutating func admit(from address: String, now: Timestamp) -> Int? {
        makeRoom(now: now)
        guard order.count < Self.countMax, rates.count < Self.countedMax || rates[address] != nil else { return 30 }
        let admission = rates[address, default: RateBuckets()].take(of: Self.perAddress, now: now)
        guard case .retry(let milliseconds) = admission else { return nil }
        return Int((milliseconds + 999) / 1_000)
    }

    /// Keeps a token in the place of the one before of its key.
    mutating func keep(_ token: Shown, now: Timestamp) {
        forget(token.key)
        var token = token
        token.endsAt = now.advanced(byMilliseconds: Self.lifeSeconds * 1_000)
        shown[token.key] = token
        keys[token.hash] = token.key
        order.append((token.hash, now.advanced(byMilliseconds: Self.knownSeconds * 1_000)))
    }

    /// Somebody of the app lets a client in.
    mutating func accept(_ hash: [UInt8], by account: AccountNumber, of tenant: TenantNumber, now: Timestamp) -> Verdict
    {
        guard let key = keys[hash], var token = shown[key], token.tenant == tenant else { return .invalid }
        if token.acceptedBy != nil { return .already }
        guard token.endsAt > now else { return .expired }
        if token.except.contains(Int64(account.rawValue)) { return .excepted }
        token.acceptedBy = account
        token.endsAt = now.advanced(byMilliseconds: Self.acceptedSeconds * 1_000)
        shown[key] = token
        return .accepted(token)
    }

    /// Who let a key's client in; said once.
    mutating func take(of key: AuthKeyID, now: Timestamp) -> AccountName? {
        guard let token = shown[key], let account = token.acceptedBy else { return nil }
        forget(key)
        return token.endsAt > now ? AccountName(tenant: token.tenant, account: account) : nil
    }

    /// Whether a token is the one that a key's client shows.
    func isShown(_ hash: [UInt8], by key: AuthKeyID) -> Bool {
        keys[hash] == key
    }

    private mutating func forget(_ key: AuthKeyID) {
        guard let token = shown.removeValue(forKey: key) else { return }
        keys[token.hash] = nil
    }

    private mutating func makeRoom(now: Timestamp) {
        while let first = order.first, first.until <= now {
            order.removeFirst()
            if let key = keys[first.hash] { forget(key) }
        }
        guard rates.count >= Self.countedMax else { return }
        rates = rates.filter { _, buckets in
            var buckets = buckets
            return !buckets.isFull(Self.perAddress, now: now)
        }
    }
}
