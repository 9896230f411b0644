internal import MTProtoCrypto
internal import MTProtoTL

/// Which salts a key's packets may carry: one for each hour of the clock, and the one of the key's exchange.
///
/// A packet that was overheard can be sent again by anybody, so a salt is good only for as long as the ids of all
/// messages that came under it are remembered: salts are derived from a nonce of their own, which is forgotten with
/// the ids.
struct SaltSchedule: Sendable {
    static let hourSeconds: Int64 = 3_600
    /// How long a salt is taken after its hour.
    static let graceSeconds: Int64 = 1_800
    /// How long before its hour a salt is taken from a client whose clock is ahead.
    static let earlySeconds: Int64 = 60
    static let futureCountMax = 64

    private let key: AuthKey
    private var nonce: UInt64
    /// The salt of the exchange, and until when it is taken.
    private var first: (salt: Int64, until: Int64)?
    private var hour: Int64 = .min
    /// Of the hour before, the hour, and the hour behind it.
    private var near: (before: Int64, now: Int64, behind: Int64) = (0, 0, 0)

    init(_ stored: StoredAuthKey, admitsFirst: Bool, using random: inout some RandomNumberGenerator) {
        key = stored.key
        nonce = random.next()
        if admitsFirst { first = (stored.firstSalt, Int64(stored.createdAt) + Self.hourSeconds) }
    }

    /// Ids of messages were forgotten that could come again: no packet sealed until now is taken any more.
    mutating func renew(using random: inout some RandomNumberGenerator) {
        nonce = random.next()
        first = nil
        hour = .min
    }

    /// What the client is told to use.
    mutating func current(now: WallTime) -> Int64 {
        turn(to: now)
        return near.now
    }

    mutating func admits(_ salt: Int64, now: WallTime) -> Bool {
        turn(to: now)
        if salt == near.now { return true }
        if let first, salt == first.salt, now.seconds < first.until { return true }
        let passed = now.seconds - hour * Self.hourSeconds
        if salt == near.before { return passed < Self.graceSeconds }
        return salt == near.behind && passed >= Self.hourSeconds - Self.earlySeconds
    }

    /// The salts of this hour and those behind it.
    func future(count: Int32, now: WallTime) -> [TL.FutureSalt] {
        let hour = now.seconds / Self.hourSeconds
        return (0..<Int64(min(max(count, 1), Int32(Self.futureCountMax)))).map { offset in
            let since = (hour + offset) * Self.hourSeconds
            return TL.FutureSalt(
                validSince: Int32(truncatingIfNeeded: since),
                validUntil: Int32(truncatingIfNeeded: since + Self.hourSeconds + Self.graceSeconds),
                salt: salt(of: hour + offset)
            )
        }
    }

    private mutating func turn(to now: WallTime) {
        let current = now.seconds / Self.hourSeconds
        guard current != hour else { return }
        hour = current
        near = (salt(of: current - 1), salt(of: current), salt(of: current + 1))
    }

    private func salt(of hour: Int64) -> Int64 {
        let numbers = [nonce, UInt64(bitPattern: hour)]
        let code = key.authenticationCode(
            of: Array("salt".utf8)
                + numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        )
        return code.prefix(8).reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
}

extension AuthKey {
    /// HMAC-SHA256 (RFC 2104) with the key.
    fileprivate func authenticationCode(of message: [UInt8]) -> [UInt8] {
        let blockBytes = 64
        let key = withSpan { bytes in Hash.sha256(bytes.indices.map { bytes[$0] }) }
        func pad(_ byte: UInt8) -> [UInt8] {
            (0..<blockBytes).map { $0 < key.count ? key[$0] ^ byte : byte }
        }
        let inner = Hash.sha256(pad(0x36) + message)
        return Hash.sha256(pad(0x5C) + inner)
    }
}
