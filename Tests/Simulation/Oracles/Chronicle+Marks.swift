internal import PlatformCore
internal import PlatformEngine

/// Signs given to messages, and what is pinned.
extension Chronicle {
    func react(_ reaction: ReactionChange, _ key: String, _ by: String, _ asked: Asked, _ changed: Changed) {
        guard let (seq, message) = marked(reaction.message, in: key, "given signs", by) else { return }
        if let peer = peer(of: by, in: key), blacklist.contains([peer, by]) {
            return violation(5, "\(by) gives \(key) \(seq) signs, and \(peer) does not hear from them")
        }
        let had = message.signs.filter { $0.user == by }.map(\.emoji)
        if Set(had) == Set(reaction.emojis) { return requireNoPlace(changed, "\(by) had given \(key) \(seq) these") }
        change(reaction.message, key, by, asked, changed) { message, seq in
            message.become(at: seq) { version in
                version.signs.removeAll { $0.user == by && !reaction.emojis.contains($0.emoji) }
                let new = reaction.emojis.filter { !had.contains($0) }
                version.signs += new.map { HeldCarried.Sign(user: by, emoji: $0) }
            }
        }
    }

    func pin(_ pin: Pin, _ key: String, _ by: String, _ asked: Asked, _ changed: Changed) {
        // That nothing is to be done is told to whoever sees the message.
        if case .seq(let seq) = pin.message, conversations[key]?.message(seq.rawValue)?.isPinned == pin.isPinned {
            return requireNoPlace(changed, "\(key) \(seq) was pinned, or not, as it is wanted")
        }
        guard let (seq, message) = marked(pin.message, in: key, "pinned", asked.user) else { return }
        if !message.flags.contains(.inHistory) {
            return violation(5, "\(key) \(seq) is pinned, and is not kept in history")
        }
        if asked.user != nil, key.hasPrefix("g:"), rights(of: key).value.role(of: by) < .manager {
            return violation(5, "\(by) pins \(key) \(seq) as its \(rights(of: key).value.role(of: by))")
        }
        change(pin.message, key, by, asked, changed) { message, seq in
            message.become(at: seq) { $0.isPinned = pin.isPinned }
        }
    }

    /// A message that was marked: whoever did sees it, and is there.
    private func marked(
        _ reference: MessageRef,
        in key: String,
        _ how: String,
        _ user: String?
    ) -> (UInt32, ToldMessage)? {
        guard case .seq(let seq) = reference, let conversation = conversations[key],
            let message = conversation.message(seq.rawValue)
        else {
            violation(3, "\(key): a message was \(how) that is not there")
            return nil
        }
        // The app changes what was said in a group that it dismissed, too.
        let isThere = user.map { user in
            conversation.sees(seq.rawValue, user) && conversation.sides[user]?.isOpen == true
                && !conversation.isDismissed
        }
        if isThere == false || message.isRecalled {
            violation(5, "\(key) \(seq) was \(how) by \(user ?? "the app"), who cannot")
            return nil
        }
        return (seq.rawValue, message)
    }

    private func peer(of user: String, in key: String) -> String? {
        guard let conversation = conversations[key], conversation.kind == .private else { return nil }
        return conversation.ends.first { $0 != user }
    }
}
