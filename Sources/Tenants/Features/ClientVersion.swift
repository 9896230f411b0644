/// The version of a client as it says it: up to four numbers with dots, such as `5.12.0`.
package struct ClientVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let parts: [UInt32]

    /// Reads the leading numbers; what follows a `-` or `+` (a pre-release, a build) is not looked at.
    package init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        let release = text.prefix { $0 != "-" && $0 != "+" }
        let words = release.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = words.compactMap { UInt32($0) }
        guard (1...4).contains(words.count), numbers.count == words.count else { return nil }
        parts = numbers
    }

    package var description: String { parts.map(String.init).joined(separator: ".") }

    /// Missing numbers count as zero: 5.1 is 5.1.0.
    package static func < (left: Self, right: Self) -> Bool {
        left.padded.lexicographicallyPrecedes(right.padded)
    }

    package static func == (left: Self, right: Self) -> Bool { left.padded == right.padded }

    package func hash(into hasher: inout Hasher) { hasher.combine(padded) }

    private var padded: [UInt32] { parts + repeatElement(0, count: 4 - parts.count) }
}
