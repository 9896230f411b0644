internal import PlatformCore
internal import PlatformEngine

/// The words of an app that says one thing in two ways: one word must not be said, the other is said otherwise.
enum ToldWord: String, CaseIterable {
    case refused = "vile"
    case replaced = "rude"

    static let replacement = "r**e"

    var item: SensitiveWord {
        switch self {
        case .refused: SensitiveWord(rawValue)
        case .replaced: SensitiveWord(rawValue, replacement: Self.replacement)
        }
    }

    /// A text as it is said while the word that is replaced is in force.
    static func replaced(in text: String) -> String {
        text.replacing(replaced.rawValue, with: replacement)
    }
}

/// Words that must not be said.
extension Chronicle {
    func fold(_ change: WordChange, _ count: Int) {
        let putting = change.putting.compactMap { ToldWord(rawValue: $0.text) }
        let removing = change.removing.compactMap { ToldWord(rawValue: $0) }
        words.value.subtract(removing)
        words.value.formUnion(putting)
        if count != words.value.count {
            violation(1, "the app has \(count) words, and was told that these are in force: \(words.value)")
        }
    }

    /// A send that took effect: held against the words that were in force, where that is known.
    func requireHeeded(_ send: Send, _ text: String, _ sent: Sent, _ asked: Asked) {
        guard words.holds(since: asked.words) else { return }
        let inForce = asked.user != nil || send.isWordChecked ? words.value : []
        if inForce.contains(.refused), text.contains(ToldWord.refused.rawValue) {
            violation(1, "\(text) was said, though it holds a word that must not be")
        }
        let isReplaced = inForce.contains(.replaced) && text.contains(ToldWord.replaced.rawValue)
        if sent.isReplaced != isReplaced {
            violation(1, "\(text) was said \(sent.isReplaced ? "otherwise" : "as it is") with the words \(inForce)")
        }
    }

    /// A send that was refused for a word.
    func requireRefusable(_ send: Send, _ asked: Asked) {
        let text = String(decoding: send.body.content, as: UTF8.self)
        let isInForce = words.value.contains(.refused) || !words.holds(since: asked.words)
        if !isInForce || !text.contains(ToldWord.refused.rawValue) {
            violation(1, "\(text) was refused for a word, with the words \(words.value)")
        }
    }
}
