/// The server's half of SRP-6a as Telegram's clients speak it: a password is proved without being shown.
///
/// A challenge costs one power and a check two, of more than a millisecond each: they belong on a thread that may be
/// kept.
package enum SRP {
    /// The server's part of one proof, kept until the client answers.
    package struct Challenge: Sendable {
        let exponent: BigNumber
        /// srp_B, 256 bytes.
        package let publicValue: [UInt8]
    }

    /// Draws a secret and makes the public value of it: B = k·v + g^b.
    package static func challenge(for verifier: PasswordVerifier) -> Challenge {
        while true {
            let challenge = challenge(for: verifier, secret: SecureRandom.secret(DiffieHellman.byteCount))
            // Clients refuse what lies near the ends.
            if DiffieHellman.isAcceptable(challenge.publicValue) { return challenge }
        }
    }

    static func challenge(for verifier: PasswordVerifier, secret: SecretBytes) -> Challenge {
        let exponent = BigNumber(bigEndian: secret)
        let verifier = BigNumber(bigEndian: verifier.value)
        let masked = BigNumber.product(multiplier, verifier, modulo: modulus)
        let power = BigNumber.power(DiffieHellman.base, exponent, modulo: modulus)
        let value = BigNumber.sum(masked, power, modulo: modulus)
        return Challenge(exponent: exponent, publicValue: value.bytes(count: DiffieHellman.byteCount).copied())
    }

    /// Whether a client's public value A and proof M1 show that it knows the password.
    package static func isProof(
        _ proof: [UInt8],
        publicValue: [UInt8],
        of verifier: PasswordVerifier,
        to challenge: Challenge
    ) -> Bool {
        let clients = BigNumber(bigEndian: publicValue)
        guard isResidue(clients) else { return false }
        let padded = clients.bytes(count: DiffieHellman.byteCount)
        let hash = Digest.hash(.sha256) { digest in
            digest.add(padded)
            digest.add(challenge.publicValue)
        }
        let scrambler = BigNumber(bigEndian: hash)
        guard !scrambler.isZero else { return false }
        let known = BigNumber(bigEndian: verifier.value)
        let masked = BigNumber.power(known, scrambler, modulo: modulus)
        let base = BigNumber.product(clients, masked, modulo: modulus)
        let secret = BigNumber.power(base, challenge.exponent, modulo: modulus).bytes(count: DiffieHellman.byteCount)
        let expected = Digest.hash(.sha256) { digest in
            digest.add(groupHash)
            digest.add(Hash.sha256(verifier.salt1))
            digest.add(Hash.sha256(verifier.salt2))
            digest.add(padded)
            digest.add(challenge.publicValue)
            digest.add(Digest.hash(.sha256) { $0.add(secret) })
        }
        return ConstantTime.areEqual(expected, proof)
    }

    /// More than zero and less than the prime.
    static func isResidue(_ value: BigNumber) -> Bool {
        !value.isZero && value < modulus
    }

    private static var modulus: BigNumber { DiffieHellman.modulus }
    private static let base = BigNumber(UInt(DiffieHellman.generator)).bytes(count: DiffieHellman.byteCount)

    /// k: the hash of prime and generator.
    private static let multiplier = BigNumber(
        bigEndian: Digest.hash(.sha256) { digest in
            digest.add(DiffieHellman.prime)
            digest.add(base)
        }
    )

    /// The hash of the prime with the hash of the generator added to it.
    private static let groupHash: [UInt8] = {
        let prime = Hash.sha256(DiffieHellman.prime)
        let generator = Digest.hash(.sha256) { $0.add(base) }.copied()
        return zip(prime, generator).map { $0 ^ $1 }
    }()
}
