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
    package let text: String

    package init?(_ text: String) {
        guard text.utf8.count == 32, Hex.bytes(text) != nil else { return nil }
        self.text = text.lowercased()
    }

    package init(using generator: inout some RandomNumberGenerator) {
        text = Hex.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    package var description: String { text }
}
