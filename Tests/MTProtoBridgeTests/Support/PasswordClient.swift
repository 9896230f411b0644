import MTProtoTL
import NIOCore
import PlatformCore
import TestSupport
import Testing

@testable import MTProtoBridge
@testable import MTProtoCrypto

/// A client's half of second passwords; exponents stand for passwords, as the rounds between are the client's own.
struct PasswordClient {
    private let exponent: BigNumber

    /// Two clients with one word know the same password.
    init(_ word: String) {
        exponent = BigNumber(bigEndian: Hash.sha256(Array(word.utf8)))
    }

    /// What is sent to have this password from here on.
    func settings(for asked: TL.AccountPassword, hint: String? = nil) throws -> TL.AccountPasswordInputSettings {
        guard case .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(var way) = asked.newAlgo else {
            throw UnexpectedAnswer()
        }
        way.salt1.writeBytes(SecureRandom.bytes(32))
        return TL.AccountPasswordInputSettings(
            newAlgo: .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(way),
            newPasswordHash: ByteBuffer(bytes: Self.power(DiffieHellman.base, exponent).bytes(count: 256).copied()),
            hint: hint ?? ""
        )
    }

    /// What takes a password away.
    static var nothing: TL.AccountPasswordInputSettings {
        TL.AccountPasswordInputSettings(newAlgo: .passwordKdfAlgoUnknown, newPasswordHash: ByteBuffer(), hint: "")
    }

    /// The proof that this is the password that was asked about.
    func proof(for asked: TL.AccountPassword) throws -> TL.InputCheckPasswordSRP {
        guard case .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(let way) = asked.currentAlgo,
            let served = asked.srpB, let id = asked.srpID
        else { throw UnexpectedAnswer() }
        let prime = DiffieHellman.modulus
        let (mine, theirs) = (BigNumber(bigEndian: SecureRandom.bytes(256)), Array(served.readableBytesView))
        let value = Self.power(DiffieHellman.base, mine).bytes(count: 256).copied()
        let generator = BigNumber(3).bytes(count: 256).copied()
        let multiplier = BigNumber(bigEndian: Hash.sha256(DiffieHellman.prime + generator))
        let masked = BigNumber.product(multiplier, Self.power(DiffieHellman.base, exponent), modulo: prime)
        let base = BigNumber.sum(
            BigNumber(bigEndian: theirs),
            BigNumber.difference(prime, masked),
            modulo: prime
        )
        // Exponents count modulo the prime less one.
        let order = BigNumber.difference(prime, BigNumber(1))
        let scrambler = BigNumber(bigEndian: Hash.sha256(value + theirs))
        let sum = BigNumber.sum(mine, BigNumber.product(scrambler, exponent, modulo: order), modulo: order)
        let secret = Self.power(base, sum).bytes(count: 256).copied()
        let group = zip(Hash.sha256(DiffieHellman.prime), Hash.sha256(generator)).map { $0 ^ $1 }
        let salts =
            Hash.sha256(Array(way.salt1.readableBytesView)) + Hash.sha256(Array(way.salt2.readableBytesView))
        let proof = Hash.sha256(group + salts + value + theirs + Hash.sha256(secret))
        return .inputCheckPasswordSRP(
            TL.InputCheckPasswordSRPFields(srpID: id, a: ByteBuffer(bytes: value), m1: ByteBuffer(bytes: proof))
        )
    }

    private static func power(_ base: BigNumber, _ exponent: BigNumber) -> BigNumber {
        .power(base, exponent, modulo: DiffieHellman.modulus)
    }
}

extension AccountClient {
    func asked() async throws -> TL.AccountPassword {
        try await call(TL.AccountGetPassword())
    }

    /// Has a password from here on; proves the one before where there is one.
    @discardableResult
    func setPassword(_ word: String, before: String? = nil, hint: String = "") async throws -> Bool {
        let asked = try await asked()
        let proof = try before.map { try PasswordClient($0).proof(for: asked) } ?? .inputCheckPasswordEmpty
        let settings = try PasswordClient(word).settings(for: asked, hint: hint)
        return try await call(TL.AccountUpdatePasswordSettings(password: proof, newSettings: settings))
    }

    func checkPassword(_ word: String) async throws -> TL.AuthAuthorization {
        try await call(TL.AuthCheckPassword(password: PasswordClient(word).proof(for: asked())))
    }
}
