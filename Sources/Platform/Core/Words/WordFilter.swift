/// What the words of an app do to what is said in it.
///
/// A message that holds a word without a replacement is refused; in others every word is replaced, from the left,
/// the longest first. A value: changing the words means making another.
package struct WordFilter: Sendable {
    /// What becomes of a message.
    package enum Verdict: Hashable, Sendable {
        case said
        case refused
        case replaced(MessageBody)
    }

    private let refused: WordMatcher
    private let replaced: WordMatcher
    private let replacements: [[UInt8]]

    package init(_ words: some Sequence<SensitiveWord>) {
        var refused: [[UInt8]] = []
        var replaced: [[UInt8]] = []
        var replacements: [[UInt8]] = []
        for word in words {
            if let replacement = word.replacement {
                replaced.append(Array(word.text.utf8))
                replacements.append(Array(replacement.utf8))
            } else {
                refused.append(Array(word.text.utf8))
            }
        }
        self.refused = WordMatcher(refused)
        self.replaced = WordMatcher(replaced)
        self.replacements = replacements
    }

    /// Whether nothing can happen to any message.
    package var isEmpty: Bool { refused.isEmpty && replaced.isEmpty }

    /// Judges what people read of a message.
    package func judge(_ body: MessageBody) -> Verdict {
        if isEmpty { return .said }
        var content: [UInt8] = []
        var copied = 0
        for text in ReadableText.texts(of: body) {
            let (letters, part) =
                text.form == .escaped ? (text.decoded(in: body.content), nil) : (body.content, text.range)
            let whole = part ?? 0..<letters.count
            if case .some = refused.firstMatch(in: letters, whole) { return .refused }
            guard let changed = replacing(in: letters, whole) else { continue }
            content += body.content[copied..<text.range.lowerBound]
            content += text.encoded(changed)
            copied = text.range.upperBound
        }
        guard copied > 0 else { return .said }
        content += body.content[copied...]
        return .replaced(MessageBody(objectName: body.objectName, content: content))
    }

    /// A text with its words replaced; `nil` where there are none.
    private func replacing(in text: [UInt8], _ part: Range<Int>) -> [UInt8]? {
        var changed: [UInt8]?
        var position = part.lowerBound
        while let match = replaced.firstMatch(in: text, position..<part.upperBound) {
            changed = (changed ?? []) + text[position..<match.range.lowerBound] + replacements[match.word]
            position = match.range.upperBound
        }
        return changed.map { $0 + text[position..<part.upperBound] }
    }
}
