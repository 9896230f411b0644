/// A word that an app does not want said, or not as it is.
package struct SensitiveWord: Hashable, Sendable {
    package let text: String
    /// What is said in its stead; `nil` refuses the message that holds the word.
    package let replacement: String?

    package init(_ text: String, replacement: String? = nil) {
        self.text = text
        self.replacement = replacement
    }

    /// Words that differ in the case of ASCII letters are one.
    package var key: [UInt8] { Self.key(of: text) }

    package static func key(of text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Whether the word is one that can be looked for: punctuation and blanks alone stand in every message.
    package static func isWord(_ text: String) -> Bool {
        text.unicodeScalars.contains { !isPunctuation($0) }
    }

    /// ASCII's symbols count as punctuation too; the pictures among Unicode's symbols do not.
    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) }
        return switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .format, .surrogate, .privateUse, .unassigned:
            true
        default: false
        }
    }
}
