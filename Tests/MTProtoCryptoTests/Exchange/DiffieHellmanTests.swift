@testable import MTProtoCrypto
import Testing

struct `Diffie and Hellman's exchange` {
    @Test func `agrees with another implementation`() throws {
        let vector = try Vectors.load().exchange
        let pair = DiffieHellman.pair(secret: SecretBytes(copying: [UInt8](hex: vector.secret)))
        #expect(pair.publicValue == [UInt8](hex: vector.publicValue))
        let shared = DiffieHellman.sharedSecret(pair, other: [UInt8](hex: vector.other))
        #expect(shared?.copied() == [UInt8](hex: vector.authKey))
    }

    @Test func `gives both sides one secret`() {
        let (one, other) = (DiffieHellman.makePair(), DiffieHellman.makePair())
        let secret = DiffieHellman.sharedSecret(one, other: other.publicValue)?.copied()
        #expect(secret == DiffieHellman.sharedSecret(other, other: one.publicValue)?.copied())
        #expect(secret?.count == 256)
    }

    @Test func `refuses values that would give the secret away`() {
        let pair = DiffieHellman.makePair()
        let one = [UInt8](repeating: 0, count: 255) + [1]
        let prime = DiffieHellman.prime
        let belowPrime = Array(prime[..<255]) + [prime[255] - 1]
        // 2¹⁹⁸⁴ has its bit in the 248th byte from behind.
        let margin = [1] + [UInt8](repeating: 0, count: 248)
        let belowMargin = [UInt8](repeating: 0xff, count: 248)
        for bad in [
            [], [0], [1], [2], one, prime, belowPrime, belowMargin, [1] + prime, [UInt8](repeating: 255, count: 256),
        ] {
            #expect(DiffieHellman.sharedSecret(pair, other: bad) == nil)
        }
        #expect(DiffieHellman.isAcceptable(margin))
    }

    @Test func `accepts nothing nearer to the prime than to zero`() {
        // prime − 2¹⁹⁸⁴: one less in the eighth byte.
        var last = DiffieHellman.prime
        last[7] -= 1
        #expect(DiffieHellman.isAcceptable(last))
        last[255] += 1
        #expect(!DiffieHellman.isAcceptable(last))
    }
}
