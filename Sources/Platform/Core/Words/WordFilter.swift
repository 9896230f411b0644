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

    /// Those that refuse a message are its forbidden ones.
    private let matcher: WordMatcher
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
        matcher = WordMatcher(replaced, forbidden: refused)
        self.replacements = replacements
    }

    /// Whether nothing can happen to any message.
    package var isEmpty: Bool { matcher.isEmpty }

    /// Judges what people read of a message.
    package func judge(_ body: MessageBody) -> Verdict {
        if isEmpty { return .said }
        var content: [UInt8] = []
        var copied = 0
        for text in ReadableText.texts(of: body) {
            let (letters, part) =
                text.form == .escaped ? (text.decoded(in: body.content), nil) : (body.content, text.range)
            let whole = part ?? 0..<letters.count
            switch matcher.holding(of: letters, whole) {
            case .nothing: continue
            case .forbidden: return .refused
            case .words: break
            }
            content += body.content[copied..<text.range.lowerBound]
            content += text.encoded(replacing(in: letters, whole))
            copied = text.range.upperBound
        }
        guard copied > 0 else { return .said }
        content += body.content[copied...]
        return .replaced(MessageBody(objectName: body.objectName, content: content))
    }

    /// A text with its words replaced.
    private func replacing(in text: [UInt8], _ part: Range<Int>) -> [UInt8] {
        var changed: [UInt8] = []
        var position = part.lowerBound
        while let match = matcher.firstMatch(in: text, position..<part.upperBound) {
            changed += text[position..<match.range.lowerBound] + replacements[match.word]
            position = match.range.upperBound
        }
        return changed + text[position..<part.upperBound]
    }
}
