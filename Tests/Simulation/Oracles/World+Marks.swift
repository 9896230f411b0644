internal import PlatformGateway

/// What a link answers about signs and pins, against the model.
extension World {
    /// Messages of a conversation that are asked for the signs they were given.
    private static let askedCountMax = 4

    func checkMarks(_ question: Question) {
        checkPinned(question)
        let (conversation, user) = (question.conversation, question.user)
        let signed = (0..<conversation.head).map { $0 + 1 }.filter { conversation.message($0)?.signs.isEmpty == false }
        for seq in signed.suffix(Self.askedCountMax) where conversation.sees(seq, user) { checkSigns(seq, question) }
    }

    private func checkPinned(_ question: Question) {
        var found: [UInt32] = []
        while violation == nil {
            let answer = answer(question.device) { frame in
                frame.pinned.conversation = question.wire
                frame.pinned.before = found.last ?? 0
                frame.pinned.limit = 3
            }
            guard case .history(let page)? = answer else { return }
            for message in page.messages {
                checkMessage(message, question)
                found.append(message.seq)
            }
            if !page.hasMore_p || page.messages.isEmpty { break }
        }
        let (conversation, user) = (question.conversation, question.user)
        let told = (0..<conversation.head).reversed().map { $0 + 1 }.filter { seq in
            conversation.message(seq)?.isPinned == true && conversation.sees(seq, user)
        }
        if violation == nil, found != told {
            violated(5, "\(question.device.name): \(found) are pinned in \(question.name), not \(told)")
        }
    }

    private func checkSigns(_ seq: UInt32, _ question: Question) {
        let answer = answer(question.device) { frame in
            frame.reactions.conversation = question.wire
            frame.reactions.seq = seq
        }
        guard violation == nil, case .reactions(let list)? = answer else { return }
        let found = list.reactions.map { HeldCarried.Sign(user: $0.user, emoji: $0.reaction) }
        let told = Array((question.conversation.message(seq)?.signs ?? []).reversed())
        if found != told || list.total != UInt32(told.count) {
            violated(5, "\(question.device.name): \(question.name) \(seq) was given \(found), not \(told)")
        }
    }
}
