internal import PlatformCore
internal import PlatformStore

/// Adding to messages after they were said.
extension Decider {
    func expand(_ change: ExpansionChange, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        guard change.target.kind != .system else {
            throw .refused(ClientError(.systemConversation, "what a system sender says has no key-values"))
        }
        guard change.setting.count + change.removing.count <= Limits.expansionCountMax else {
            throw .refused(
                ClientError(.expansionTooLarge, "at most \(Limits.expansionCountMax) keys are changed at once")
            )
        }
        if let problem = Expansion.problem(with: change.setting) {
            throw .refused(ClientError(.invalidArgument, problem))
        }
        let subject = try subject(change.message, in: change.target, by: change.by, actor)
        let old = subject.message.expansion
        guard subject.message.flags.contains(.expandable), subject.message.body != nil else {
            throw .refused(ClientError(.notExpandable, "the message takes no key-values"))
        }
        try checkMayChange(subject, .expansion, actor)
        let new = old.changed(setting: change.setting, removing: Set(change.removing), at: now)
        if new == old {
            let nothing = Changed(seq: .zero, place: .zero, lsn: subject.message.lsn)
            return pending.answer(reply, .success(.changed(nothing)))
        }
        if !change.setting.isEmpty {
            try checkStorage()
            guard !new.isTooLarge else {
                throw .refused(
                    ClientError(
                        .expansionTooLarge,
                        "a message has at most \(Limits.expansionKeyCountMax) keys of \(Limits.expansionBytesMax) bytes"
                    )
                )
            }
        }
        self.change(subject, .expansion, actor, reply) { message, _ in message.expansion = new }
    }
}
