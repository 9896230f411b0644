package import PlatformCore

/// Names an object within its tenant: 128 random bits, so that whoever knows the name was told it.
package struct ObjectName: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// One that nobody has and nobody can guess.
    package static func random() -> ObjectName {
        var generator = SystemRandomNumberGenerator()
        return ObjectName(high: generator.next(), low: generator.next())
    }

    /// Reads 32 hexadecimal digits in small letters; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 32, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
            let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    package var text: String { Self.digits(high) + Self.digits(low) }

    private static func digits(_ half: UInt64) -> String {
        let digits = String(half, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    package static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

/// Whose object it is, and which.
package struct ObjectKey: Hashable, Sendable {
    package let tenant: TenantNumber
    package let name: ObjectName

    package init(_ tenant: TenantNumber, _ name: ObjectName) {
        self.tenant = tenant
        self.name = name
    }
}
