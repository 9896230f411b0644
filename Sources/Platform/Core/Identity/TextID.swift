/// An identifier that the tenant chose: 1–64 bytes of `[A-Za-z0-9+=_-]`.
///
/// Users, groups and devices are named this way on every door, so the rule stands here once.
package protocol TextID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier exactly as the tenant wrote it.
    var text: String { get }

    /// Takes text that was already checked, such as the key of a stored record.
    init(unchecked text: String)
}

/// The longest identifier in bytes.
package let textIDBytesMax = 64

extension TextID {
    /// Accepts well-formed text and nothing else.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard (1...textIDBytesMax).contains(bytes.count), bytes.allSatisfy(isTextIDByte) else { return nil }
        self.init(unchecked: text)
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

func isTextIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
}

/// A user of a tenant, in the tenant's own words.
package struct UserID: TextID {
    package let text: String

    package init(unchecked text: String) {
        self.text = text
    }
}

/// A group of a tenant, in the tenant's own words.
package struct GroupID: TextID {
    package let text: String

    package init(unchecked text: String) {
        self.text = text
    }
}

/// One installation of a client, in the client's own words.
package struct DeviceID: TextID {
    package let text: String

    package init(unchecked text: String) {
        self.text = text
    }
}
