internal import COpenSSL

/// Comparisons whose time does not say how much was equal.
package enum ConstantTime {
    package static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        areEqual(one.span, other.span)
    }

    static func areEqual(_ one: SecretBytes, _ other: [UInt8]) -> Bool {
        one.withSpan { areEqual($0, other.span) }
    }

    static func areEqual(_ one: SecretBytes, _ other: SecretBytes) -> Bool {
        one.withSpan { one in other.withSpan { areEqual(one, $0) } }
    }

    private static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        guard one.count == other.count, !one.isEmpty else { return one.count == other.count }
        return unsafe one.withUnsafeBytes { one in
            unsafe other.withUnsafeBytes { other in
                guard let first = one.baseAddress, let second = other.baseAddress else { return false }
                return unsafe CRYPTO_memcmp(first, second, one.count) == 0
            }
        }
    }
}
