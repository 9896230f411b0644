/// The number that tells a run's messages apart, as it stands in their content.
package enum Tag {
    /// Content of a text message that carries the tag.
    package static func content(_ tag: UInt64, padding: Int = 0) -> String {
        "{\"content\":\"\(text(tag, padding: padding))\"}"
    }

    /// The same for a message that is edited.
    static func edited(_ tag: UInt64) -> String { content(tag) + " " }

    /// Whether a content is what a message was edited to.
    static func isEdited(_ content: String) -> Bool { content.utf8.last == UInt8(ascii: " ") }

    /// The text itself.
    static func text(_ tag: UInt64, padding: Int = 0) -> String {
        "#\(tag)#\(String(repeating: ".", count: padding))"
    }

    /// The tag of a content or text; `nil` where there is none.
    package static func read(_ content: String) -> UInt64? {
        let parts = content.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        return UInt64(String(decoding: parts[1], as: UTF8.self))
    }
}
