internal import PlatformCore
internal import PlatformStore

/// Pinning messages: a change like others, and a key by which what is pinned is found.
extension Decider {
    func pin(_ pin: Pin, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        let subject = try subject(pin.message, in: pin.target, by: pin.by, actor)
        let message = subject.message
        guard message.flags.contains(.pinned) != pin.isPinned else {
            // It is as it is wanted: the answer names no place.
            let nothing = Changed(seq: .zero, place: .zero, lsn: message.lsn)
            return pending.answer(reply, .success(.changed(nothing)))
        }
        guard message.body != nil, message.flags.contains(.inHistory) else {
            throw .refused(ClientError(.changeRefused, "what was taken back or is not kept cannot be pinned"))
        }
        if pin.isPinned { try checkStorage() }
        if case .user = actor, let group = subject.conversation.group,
            !group.role(of: subject.changer.account).isMember || group.group.isDismissed
        {
            throw .refused(ClientError(.notInGroup, "the user is not in the group"))
        }
        try checkMayChange(subject, .pin, actor)
        pending.setPinned(pin.isPinned, message.seq, in: subject.conversation.number)
        change(subject, .pin, actor, reply) { message, _ in
            if pin.isPinned { message.flags.insert(.pinned) } else { message.flags.remove(.pinned) }
        }
    }
}
