/// Takes the product of two primes apart, as the server asks of whoever wants a key.
enum Factoring {
    /// Both factors, the smaller one first; `nil` for a number that is not a product of two below 2³².
    ///
    /// Pollard's rho; some ten thousand steps, a millisecond.
    static func factors(of product: UInt64) -> (p: UInt32, q: UInt32)? {
        for constant in 1..<UInt64(32) {
            guard let divisor = divisor(of: product, constant), divisor > 1, divisor < product else { continue }
            let (small, large) = (min(divisor, product / divisor), max(divisor, product / divisor))
            guard let p = UInt32(exactly: small), let q = UInt32(exactly: large) else { return nil }
            return (p, q)
        }
        return nil
    }

    private static let stepCountMax = 1 << 20

    private static func divisor(of product: UInt64, _ constant: UInt64) -> UInt64? {
        guard product > 3 else { return nil }
        var (slow, fast) = (UInt64(2), UInt64(2))
        func step(_ value: UInt64) -> UInt64 {
            let square = value.multipliedFullWidth(by: value)
            let rest = product.dividingFullWidth((square.high % product, square.low)).remainder
            return UInt64(truncatingIfNeeded: (UInt128(rest) + UInt128(constant)) % UInt128(product))
        }
        for _ in 0..<stepCountMax {
            slow = step(slow)
            fast = step(step(fast))
            let common = greatestCommonDivisor(slow > fast ? slow - fast : fast - slow, product)
            if common != 1 { return common }
        }
        return nil
    }

    private static func greatestCommonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var (one, other) = (one, other)
        while other > 0 { (one, other) = (other, one % other) }
        return one
    }
}
