/// Names an app towards its developers: 6–32 letters and digits.
package struct AppKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    package static let lengths = 6...32

    package let text: String

    /// Accepts well-formed text and nothing else, so a key can never be a path or a header.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard Self.lengths.contains(bytes.count), bytes.allSatisfy(isLetterOrDigit) else { return nil }
        self.text = text
    }

    /// A new key of the usual length.
    package init(using generator: inout some RandomNumberGenerator) {
        text = randomLettersAndDigits(13, using: &generator)
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Proves that a caller acts for an app; it is never printed.
package struct AppSecret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package static let lengths = 6...128

    package let text: String

    /// Accepts visible ASCII without blanks, so that an app can bring the secret it has.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard Self.lengths.contains(bytes.count), bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        self.text = text
    }

    /// A new secret of 190 random bits.
    package init(using generator: inout some RandomNumberGenerator) {
        text = randomLettersAndDigits(32, using: &generator)
    }

    package var description: String { "(App Secret)" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Text of random letters and digits: about 5.95 bits each.
func randomLettersAndDigits(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    let bytes = (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] }
    return String(decoding: bytes, as: UTF8.self)
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
}
