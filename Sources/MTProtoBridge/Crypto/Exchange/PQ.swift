/// Two primes whose product a client has to take apart before the server works for it.
///
/// Both are at least 2³⁰, so that each takes four bytes, and below 2³¹. Nothing about them is secret.
package struct PQ: Hashable, Sendable {
    package let p: UInt32
    package let q: UInt32

    /// Two primes, the smaller one first; nil where they are not in order.
    package init?(p: UInt32, q: UInt32) {
        guard p < q else { return nil }
        self.p = p
        self.q = q
    }

    /// Finds a new pair; takes some ten microseconds.
    package init(using generator: inout some RandomNumberGenerator) {
        let one = Self.prime(using: &generator)
        var other = Self.prime(using: &generator)
        while other == one { other = Self.prime(using: &generator) }
        p = min(one, other)
        q = max(one, other)
    }

    /// The product as eight big-endian bytes.
    package var product: [UInt8] {
        let product = UInt64(p) * UInt64(q)
        return (0..<8).map { UInt8(truncatingIfNeeded: product >> UInt64(56 - 8 * $0)) }
    }

    /// Whether a client found both: big-endian bytes, leading zeros or not.
    package func isSolved(p: [UInt8], q: [UInt8]) -> Bool {
        Self.number(p) == UInt64(self.p) && Self.number(q) == UInt64(self.q)
    }

    private static func number(_ bytes: [UInt8]) -> UInt64? {
        guard bytes.count <= 8 else { return nil }
        return bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func prime(using generator: inout some RandomNumberGenerator) -> UInt32 {
        while true {
            let candidate = UInt32(truncatingIfNeeded: generator.next() >> 34) | 1 << 30 | 1
            if isPrime(candidate) { return candidate }
        }
    }

    /// Miller and Rabin's test; with these bases it is never wrong below 3,215,031,751.
    static func isPrime(_ candidate: UInt32) -> Bool {
        for small in [3, 5, 7, 11, 13, 17, 19, 23] as [UInt32] where candidate.isMultiple(of: small) {
            return candidate == small
        }
        guard candidate > 2, !candidate.isMultiple(of: 2) else { return candidate == 2 }
        let modulus = UInt64(candidate)
        let twos = (candidate - 1).trailingZeroBitCount
        return ([2, 3, 5, 7] as [UInt64]).allSatisfy { base in
            var power = self.power(base, (modulus - 1) >> twos, modulo: modulus)
            if power == 1 || power == modulus - 1 { return true }
            for _ in 1..<max(twos, 1) {
                power = power * power % modulus
                if power == modulus - 1 { return true }
            }
            return false
        }
    }

    private static func power(_ base: UInt64, _ exponent: UInt64, modulo modulus: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), base % modulus, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % modulus }
            base = base * base % modulus
            exponent >>= 1
        }
        return result
    }
}
