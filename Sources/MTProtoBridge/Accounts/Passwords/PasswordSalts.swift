internal import Crypto
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore

/// The salts that clients are offered for a new password.
///
/// They follow from whose password it is and which one there is, so that nothing of an offer is kept: each user has other
/// ones, and other ones after each change, and after a restart.
struct PasswordSalts: Sendable {
    static let salt1Bytes = 8
    static let salt2Bytes = 16
    /// What a client adds to the first one of its own.
    static let addedBytes = 16...UserPassword.saltBytesMax - salt1Bytes

    private let key = SymmetricKey(size: .bits256)

    /// The way of making a verifier that a client is offered.
    func offer(to owner: AccountName, after password: UserPassword?) -> TL.PasswordKdfAlgo {
        let (salt1, salt2) = salts(of: owner, after: password)
        return .modPow(salt1: salt1, salt2: salt2)
    }

    /// Whether a client took the way that it was offered, and added something of its own.
    func isTaken(_ said: TL.PasswordModPow, by owner: AccountName, after password: UserPassword?) -> Bool {
        let (salt1, salt2) = salts(of: owner, after: password)
        let (said1, said2) = (Array(said.salt1.readableBytesView), Array(said.salt2.readableBytesView))
        return said1.starts(with: salt1) && Self.addedBytes.contains(said1.count - salt1.count) && said2 == salt2
            && said.g == DiffieHellman.generator && Array(said.p.readableBytesView) == DiffieHellman.prime
    }

    private func salts(of owner: AccountName, after password: UserPassword?) -> (salt1: [UInt8], salt2: [UInt8]) {
        var mac = HMAC<SHA256>(key: key)
        for number in [owner.tenant.rawValue, owner.account.rawValue] {
            mac.update(data: (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
        }
        if let password { mac.update(data: password.verifier) }
        let bytes = Array(mac.finalize())
        return (Array(bytes.prefix(Self.salt1Bytes)), Array(bytes.suffix(Self.salt2Bytes)))
    }
}

extension TL {
    /// The one way of making a verifier from a password that there is.
    typealias PasswordModPow = PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
}

extension TL.PasswordKdfAlgo {
    static func modPow(salt1: [UInt8], salt2: [UInt8]) -> TL.PasswordKdfAlgo {
        .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
            TL.PasswordModPow(
                salt1: ByteBuffer(bytes: salt1),
                salt2: ByteBuffer(bytes: salt2),
                g: DiffieHellman.generator,
                p: ByteBuffer(bytes: DiffieHellman.prime)
            )
        )
    }
}
