internal import PlatformCore
internal import PlatformEngine

/// What Telegram clients know of messages: the place in their user's own log, and the text alone.
extension Chronicle {
    /// A text as Telegram clients have it said.
    static func spoken(_ text: String) -> String { "{\"content\":\"\(text)\"}" }

    /// What Telegram clients show of a message's content.
    static func shown(_ content: String) -> String {
        guard content.hasPrefix("{\"content\":\""), content.hasSuffix("\"}") else { return content }
        return String(content.dropFirst(12).dropLast(2))
    }

    /// A Telegram client was told that its text is a message of its user's own log.
    func acknowledged(_ text: String, at number: Int32, by session: String) {
        guard let said = said[Self.spoken(text)] else {
            return violation(1, "\(session) was told that \(text) is said, and it is not")
        }
        if said.isWhole, said.sent.place.rawValue != UInt32(number) {
            violation(2, "\(session) was told that \(text) stands at \(number); it is at \(said.sent.place.rawValue)")
        }
    }

    /// What a user's own log shows at each of its places, the first one first.
    func shownPlaces(of user: String) -> [(name: String, text: String)?] {
        var keys: [String: String] = [:]
        for key in self.keys(of: user) { keys[name(key, for: user)] = key }
        return (mailboxes[user] ?? []).map { mail in
            guard case .entry(let name, let seq, .message) = mail,
                let conversation = keys[name].flatMap({ conversations[$0] }),
                conversation.sees(seq, user), let message = conversation.message(seq), let text = message.text,
                message.flags.contains(.inHistory)
            else { return nil }
            return (name, Self.shown(text))
        }
    }
}

extension Chronicle.Asked {
    /// Whether it is a user's call and no link's request.
    var isCall: Bool {
        if case .user = command.actor, case .closure = command.reply { true } else { false }
    }

    /// Whether a user's change found nothing to change: where some users call and others ask over links, answers come by
    /// two ways, so that it cannot be told what stood before it.
    func tellsNothing(_ answer: Answer) -> Bool {
        guard case .user = command.actor, case .changed(let changed) = answer else { return false }
        switch command.action {
        // Read marks of groups take no place.
        case .markRead(.group, _): return false
        case .markRead, .clearHistory, .deleteMessages: return changed.place == .zero
        default: return false
        }
    }
}
