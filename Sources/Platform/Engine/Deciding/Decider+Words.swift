internal import PlatformCore
internal import PlatformStore

/// Words that must not be said.
extension Decider {
    /// A send as the app's words leave it; what a client says is always held against them.
    func heedingWords(_ send: Send, _ actor: Actor) throws(Refusal) -> Send {
        guard isChecked(actor, send.isWordChecked), let body = try judged(send.body) else { return send }
        var said = send
        said.givenFingerprint = send.fingerprint
        said.body = body
        said.flags.insert(.wordsReplaced)
        return said
    }

    /// What else is said, as the app's words leave it.
    func heedingWords(_ body: MessageBody, _ actor: Actor, isAsked: Bool) throws(Refusal) -> MessageBody {
        guard isChecked(actor, isAsked) else { return body }
        return try judged(body) ?? body
    }

    /// Changes the words, from the next message on.
    func changeWords(_ change: WordChange, _ reply: ReplyAddress) throws(Refusal) {
        let known = try knownWords().items
        let put = change.putting.filter { known[$0.key] != $0 }
        let removed = Set(change.removing.map(SensitiveWord.key)).filter { known[$0] != nil }
        if put.isEmpty && removed.isEmpty { return pending.answer(reply, .success(.count(known.count))) }
        var items = known
        for key in removed { items[key] = nil }
        for word in put { items[word.key] = word }
        if !put.isEmpty {
            try checkStorage()
            // What is there may stay and be changed, though the quota has become smaller.
            guard items.count <= max(known.count, min(change.countMax, Limits.sensitiveWordCountMax)) else {
                throw .refused(ClientError(.tooManyWords, "the app may have \(change.countMax) sensitive words"))
            }
        }
        _ = nextLSN()
        for key in removed { pending.removeWord(key) }
        for word in put { pending.put(word) }
        words = KnownWords(items: items)
        pending.answer(reply, .success(.count(items.count)))
    }

    private func isChecked(_ actor: Actor, _ isAsked: Bool) -> Bool {
        if case .user = actor { true } else { isAsked }
    }

    /// The body with its words replaced; `nil` where there is nothing to replace.
    private func judged(_ body: MessageBody) throws(Refusal) -> MessageBody? {
        switch try knownWords().filter.judge(body) {
        case .said: return nil
        case .refused: throw .refused(ClientError(.wordRefused, "a word in the message must not be said"))
        case .replaced(let said):
            try check(said)
            return said
        }
    }

    private func knownWords() throws(Refusal) -> KnownWords {
        guard let words else { throw .cold([.words]) }
        return words
    }
}

/// The app's words, made ready to be looked for when a message first needs it.
final class KnownWords {
    let items: [[UInt8]: SensitiveWord]
    private(set) lazy var filter = WordFilter(items.values)

    init(items: [[UInt8]: SensitiveWord]) {
        self.items = items
    }

    convenience init(_ words: [SensitiveWord]) {
        self.init(items: Dictionary(words.map { ($0.key, $0) }) { $1 })
    }
}
