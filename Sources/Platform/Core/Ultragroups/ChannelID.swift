/// Names a channel within its ultra group: 1–20 bytes of `[A-Za-z0-9+=_-]`.
package struct ChannelID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package static let bytesMax = 20
    /// The channel that every ultra group is made with: everybody in the group is in it, and it goes with the group.
    package static let main = ChannelID(unchecked: "RCDefault")

    /// The identifier exactly as the tenant wrote it.
    package let text: String

    /// Takes text that was already checked.
    package init(unchecked text: String) {
        self.text = text
    }

    /// Accepts well-formed text and nothing else.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard (1...Self.bytesMax).contains(bytes.count), bytes.allSatisfy(isTextIDByte) else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
