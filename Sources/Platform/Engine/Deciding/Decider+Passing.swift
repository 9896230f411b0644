internal import PlatformCore

/// What is told to who listens now and kept nowhere.
extension Decider {
    func typing(
        _ target: ConversationTarget,
        _ contentType: String,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        guard contentType.utf8.count <= Limits.objectNameBytesMax else {
            throw .refused(
                ClientError(.invalidArgument, "the type is longer than \(Limits.objectNameBytesMax) bytes")
            )
        }
        let user = try user(of: actor)
        if let receiver = try receiver(of: target, from: user, actor, heedsBlacklist: true) {
            let content = PassingSignal.Content.typing(objectName: contentType)
            signal(content, from: user, to: receiver, except: actor.link)
        }
        pending.answer(reply, .success(.done))
    }

    func status(_ status: StatusMessage, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        try check(status.body)
        let sender = try find(status.from, for: actor)
        let body = try heedingWords(status.body, actor, isAsked: status.isWordChecked)
        if sender.known == nil {
            try checkStorage()
            try checkUserQuota(for: [sender])
        }
        // Nobody new can be there to be told.
        let from = settle(sender)
        let receiver = try receiver(of: status.target, from: from, actor, heedsBlacklist: status.heedsBlacklist)
        let content = PassingSignal.Content.status(body, sentTime: now)
        if let receiver {
            signal(content, from: from, to: receiver, includesSender: status.includesSender, except: actor.link)
        }
        if status.includesSender, status.target.kind == .private, status.target.id != from.user.id.text {
            let own = PassingSignal.Receiver.user(from.account, status.target)
            signal(content, from: from, to: own, includesSender: true, except: actor.link)
        }
        pending.answer(reply, .success(.done))
    }

    /// Tells those whose messages have reached a device of a user for the first time.
    func tellDelivered(to user: AccountState, through place: Place) {
        for last in user.arrivals?.take(through: place) ?? [] {
            let sender = PassingSignal.Receiver.user(last.sender, .private(user.user.id))
            signal(.delivered(upTo: last.seq), from: user, to: sender)
        }
    }

    private func signal(
        _ content: PassingSignal.Content,
        from: AccountState,
        to receiver: PassingSignal.Receiver,
        includesSender: Bool = false,
        except link: LinkAddress? = nil
    ) {
        let signal = PassingSignal(
            from: from.account,
            fromID: from.user.id,
            to: receiver,
            content: content,
            includesSender: includesSender,
            except: link
        )
        pending.add(.passing(signal))
    }

    /// Whom a signal is told to; nobody where the receiver does not want to hear from the user.
    private func receiver(
        of target: ConversationTarget,
        from user: AccountState,
        _ actor: Actor,
        heedsBlacklist: Bool
    ) throws(Refusal) -> PassingSignal.Receiver? {
        switch target {
        case .private(let id):
            let found = try find(.id(id))
            try checkMaySend(from: .known(user), to: found, .private, actor)
            guard let peer = found.known else {
                // An app server may tell who is not there yet; there is nobody to hear it.
                if case .server = actor { return nil }
                throw .refused(ClientError(.unknownUser, "there is no user \(id)"))
            }
            let isRefused = heedsBlacklist && peer.blacklist.contains(user.account)
            return isRefused ? nil : .user(peer.account, .private(user.user.id))
        case .group(let id):
            let (conversation, state) = try group(id)
            if case .user = actor { try checkMaySpeak(user, in: state) }
            return .group(conversation.number, id)
        case .channel(let group, let channel):
            let room = try room(channel, of: group)
            if case .user = actor { try checkMaySpeak(user, in: room) }
            return .channel(room.audience(), group)
        case .system:
            throw .refused(ClientError(.systemConversation, "nobody can answer a system sender"))
        }
    }
}
