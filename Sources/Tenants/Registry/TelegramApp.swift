package import PlatformCore

/// Names a tenant towards Telegram clients, who send it when they connect.
package struct APIID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// The one a tenant gets: as unique as its number, and never given again.
    package init?(of tenant: TenantNumber) {
        let (sum, isTooLarge) = Int32(truncatingIfNeeded: tenant.rawValue)
            .addingReportingOverflow(Self.beforeFirst)
        guard tenant.rawValue <= UInt32(Int32.max), !isTooLarge else { return nil }
        rawValue = sum
    }

    package var description: String { String(rawValue) }

    /// Leaves the short numbers that well-known clients carry to no tenant.
    private static let beforeFirst: Int32 = 10_000_000
}

/// Goes with an `APIID`: 32 lower-case hexadecimal digits.
package struct APIHash: Hashable, Sendable, CustomStringConvertible {
    // Digits would be kept apart from the tenant, and take three times as much.
    private let high: UInt64
    private let low: UInt64

    package init?(_ text: String) {
        guard text.utf8.count == 32, Hex.bytes(text) != nil, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    package init(using generator: inout some RandomNumberGenerator) {
        high = generator.next()
        low = generator.next()
    }

    package var text: String { Self.digits(of: high) + Self.digits(of: low) }

    package var description: String { text }

    private static func digits(of half: UInt64) -> String {
        let digits = String(half, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
