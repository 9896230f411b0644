internal import PlatformCore
internal import PlatformStore

/// Answering messages with signs.
extension Decider {
    func react(_ change: ReactionChange, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        guard change.target.kind != .system else {
            throw .refused(ClientError(.systemConversation, "nobody can answer a system sender"))
        }
        try check(change.emojis)
        let subject = try subject(change.message, in: change.target, by: change.by, actor)
        guard subject.message.body != nil else {
            throw .refused(ClientError(.unknownMessage, "the message was recalled"))
        }
        try checkMayReact(to: subject, actor)
        let old = subject.message.reactions
        let account = subject.changer.account
        if Set(old.emojis(of: account)) == Set(change.emojis) {
            let nothing = Changed(seq: .zero, place: .zero, lsn: subject.message.lsn)
            return pending.answer(reply, .success(.changed(nothing)))
        }
        let new = old.changed(by: account, to: change.emojis, at: now)
        if !change.emojis.isEmpty {
            try checkStorage()
            if let problem = new.problem { throw .refused(ClientError(.tooManyReactions, problem)) }
        }
        let reactors = try names(of: new.recent.map(\.by))
        self.change(subject.recentlyReactedTo(by: reactors), .reaction, actor, reply) { message, _ in
            message.reactions = new
        }
    }

    private func check(_ emojis: [String]) throws(Refusal) {
        guard emojis.count <= Limits.reactionsOfUserCountMax else {
            throw .refused(
                ClientError(.tooManyReactions, "a user gives at most \(Limits.reactionsOfUserCountMax) reactions")
            )
        }
        guard Set(emojis).count == emojis.count, emojis.allSatisfy(Reactions.isEmoji) else {
            throw .refused(ClientError(.invalidArgument, "reactions are different emojis"))
        }
    }

    /// Who is no longer there sees what was said, but answers it no more; nor does one whom the peer blocks.
    private func checkMayReact(to subject: Subject, _ actor: Actor) throws(Refusal) {
        guard case .user = actor else { return }
        let (conversation, changer) = (subject.conversation, subject.changer)
        if let peer = subject.peer, peer.blacklist.contains(changer.account) {
            throw .refused(ClientError(.blockedByReceiver, "the peer has blocked the user"))
        }
        let membership = changer.memberships[conversation.number] ?? inheritedMembership(in: conversation)
        guard membership?.isOpen == true, conversation.group?.group.isDismissed != true else {
            throw .refused(ClientError(.notInGroup, "the user is no longer in the conversation"))
        }
    }
}
