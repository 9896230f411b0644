package import PlatformCore
package import Tenants

/// The codes that people were sent to log in by, and how often they were sent one.
///
/// A value without a clock or randomness. Codes are kept hashed, for a time, and in a bounded number: nothing of it
/// outlives the process, and whoever waits for a code then asks for another.
package struct LoginCodes: Sendable {
    package static let digitCount = 5
    /// How long a code is good.
    package static let lifeSeconds: Int64 = 300
    /// Wrong codes after which none is right any more.
    package static let attemptCountMax = 5
    /// Codes that are good at a time, of all apps.
    package static let countMax = 100_000
    /// Phone numbers and addresses that are counted at a time.
    package static let countedMax = 200_000
    package static let perPhone = [RateLimit(5, perMilliseconds: 600_000)].compactMap(\.self)
    package static let perAddress = [RateLimit(100, perMilliseconds: 600_000)].compactMap(\.self)

    /// A phone number of an app.
    package struct Owner: Hashable, Sendable {
        package let tenant: TenantNumber
        package let phone: PhoneNumber

        package init(tenant: TenantNumber, phone: PhoneNumber) {
            self.tenant = tenant
            self.phone = phone
        }
    }

    /// What becomes of a code that somebody gives.
    package enum Verdict: Hashable, Sendable {
        case right
        case wrong
        /// It was never sent, is too old, or was guessed at too often.
        case expired
    }

    /// A code that was sent.
    private struct Sent: Sendable {
        let ticket: String
        let hash: [UInt8]
        let expiresAt: Timestamp
        var attemptsLeft: Int
        /// The code was given once; what is left is signing up.
        var isProven = false
    }

    private enum Counted: Hashable {
        case phone(Owner)
        case address(String)
    }

    private var sent: [Owner: Sent] = [:]
    private var rates: [Counted: RateBuckets] = [:]
    private let hash: @Sendable (String) -> [UInt8]

    /// Codes are kept as what `hash` makes of them.
    package init(hash: @escaping @Sendable (String) -> [UInt8]) {
        self.hash = hash
    }
}

extension LoginCodes {
    /// Counts a code that is to be sent; says after how many seconds it may be asked for again if it may not now.
    package mutating func admit(_ owner: Owner, from address: String, now: Timestamp) -> Int? {
        makeRoom(now: now)
        guard rates.count < Self.countedMax, sent.count < Self.countMax || sent[owner] != nil else { return 60 }
        for (counted, limits) in [(Counted.phone(owner), Self.perPhone), (.address(address), Self.perAddress)] {
            let admission = rates[counted, default: RateBuckets()].take(of: limits, now: now)
            if case .retry(let milliseconds) = admission { return Int((milliseconds + 999) / 1_000) }
        }
        return nil
    }

    /// Keeps a code in the place of the one before; whoever gives it names the ticket.
    package mutating func keep(_ code: String, ticket: String, for owner: Owner, now: Timestamp) {
        sent[owner] = Sent(
            ticket: ticket,
            hash: hash(ticket + code),
            expiresAt: now.advanced(byMilliseconds: Self.lifeSeconds * 1_000),
            attemptsLeft: Self.attemptCountMax
        )
    }

    /// Whether a code was sent under this ticket that is good still.
    package func isGood(ticket: String, of owner: Owner, now: Timestamp) -> Bool {
        guard let held = sent[owner], held.ticket == ticket else { return false }
        return held.expiresAt > now && held.attemptsLeft > 0
    }

    /// Judges a code.
    ///
    /// One that was right cannot be given again.
    package mutating func judge(_ code: String, ticket: String, of owner: Owner, now: Timestamp) -> Verdict {
        guard isGood(ticket: ticket, of: owner, now: now), var held = sent[owner], !held.isProven else {
            return .expired
        }
        guard held.hash == hash(ticket + code) else {
            held.attemptsLeft -= 1
            sent[owner] = held
            return held.attemptsLeft > 0 ? .wrong : .expired
        }
        held.isProven = true
        sent[owner] = held
        return .right
    }

    /// Whether the code of a ticket was given, so that somebody new may sign up.
    package func isProven(ticket: String, of owner: Owner, now: Timestamp) -> Bool {
        isGood(ticket: ticket, of: owner, now: now) && sent[owner]?.isProven == true
    }

    package mutating func forget(ticket: String, of owner: Owner) {
        if sent[owner]?.ticket == ticket { sent[owner] = nil }
    }

    private mutating func makeRoom(now: Timestamp) {
        if sent.count >= Self.countMax { sent = sent.filter { $0.value.expiresAt > now } }
        guard rates.count >= Self.countedMax else { return }
        rates = rates.filter { counted, buckets in
            var buckets = buckets
            let limits = if case .phone = counted { Self.perPhone } else { Self.perAddress }
            return !buckets.isFull(limits, now: now)
        }
    }
}
