internal import PlatformCore
internal import PlatformStore

/// What a command must satisfy whoever sends it.
extension Decider {
    func check(_ body: MessageBody) throws(Refusal) {
        let nameBytes = body.objectName.utf8.count
        guard nameBytes > 0 else {
            throw .refused(ClientError(.invalidArgument, "objectName is empty; name the type of the message"))
        }
        guard nameBytes <= Limits.objectNameBytesMax else {
            throw .refused(
                ClientError(.messageTooLarge, "objectName is longer than \(Limits.objectNameBytesMax) bytes")
            )
        }
        guard body.content.count <= Limits.contentBytesMax else {
            throw .refused(ClientError(.messageTooLarge, "content is longer than \(Limits.contentBytesMax) bytes"))
        }
    }

    func check(_ send: Send) throws(Refusal) {
        try check(send.body)
        guard send.mentions.count <= Limits.mentionCountMax else {
            throw .refused(ClientError(.invalidArgument, "more than \(Limits.mentionCountMax) users are mentioned"))
        }
        if case .directed(let users, _) = send.reach {
            guard users.count <= Limits.directedUserCountMax else {
                throw .refused(
                    ClientError(
                        .invalidArgument,
                        "a directed message names more than \(Limits.directedUserCountMax) users"
                    )
                )
            }
            guard [.group, .ultragroup].contains(send.target.kind) else {
                throw .refused(ClientError(.invalidArgument, "only a group message can be directed"))
            }
        }
        if let push = send.push,
            max(push.content.utf8.count, push.data.utf8.count, push.ext.utf8.count)
                > Limits.pushHintBytesMax
        {
            throw .refused(
                ClientError(.messageTooLarge, "a push field is longer than \(Limits.pushHintBytesMax) bytes")
            )
        }
        if !send.expansion.isEmpty {
            guard send.flags.contains(.expandable) else {
                throw .refused(ClientError(.invalidArgument, "only an expandable message has an expansion"))
            }
            if let problem = Expansion.problem(with: send.expansion) {
                throw .refused(ClientError(.invalidArgument, problem))
            }
        }
        if case .key(let key) = send.identity, key.utf8.count > Limits.idempotencyKeyBytesMax || key.isEmpty {
            throw .refused(
                ClientError(.invalidArgument, "a send id has 1 to \(Limits.idempotencyKeyBytesMax) bytes")
            )
        }
    }

    func check(_ registration: Registration) throws(Refusal) {
        try checkName(registration.name ?? "")
        guard (registration.portraitURI ?? "").utf8.count <= Limits.portraitURIBytesMax else {
            throw .refused(
                ClientError(.invalidArgument, "portraitUri is longer than \(Limits.portraitURIBytesMax) bytes")
            )
        }
    }

    func checkName(_ name: String) throws(Refusal) {
        guard name.utf8.count <= Limits.nameBytesMax else {
            throw .refused(ClientError(.invalidArgument, "the name is longer than \(Limits.nameBytesMax) bytes"))
        }
    }

    /// Refuses what makes the store grow while the disk is nearly full.
    func checkStorage() throws(Refusal) {
        guard !isStorageFull else {
            throw .refused(
                ClientError(.storageFull, "the server's disk is nearly full; nothing new is taken", retryAfter: 5_000)
            )
        }
    }

    /// Refuses more users than the tenant may have; `people` are all whom one command may make.
    func checkUserQuota(for people: [Person]) throws(Refusal) {
        guard let limit = policy.userCountMax else { return }
        var new: Set<UserID> = []
        for case .new(let id) in people { new.insert(id) }
        guard !new.isEmpty, UInt64(userCount) + UInt64(new.count) > UInt64(limit) else { return }
        throw .refused(.userQuotaUsedUp(limit))
    }

    /// Refuses one more group than the tenant may have.
    func checkGroupQuota() throws(Refusal) {
        guard let limit = policy.groupCountMax, counts.groups >= limit else { return }
        throw .refused(ClientError(.quotaExceeded, "the app's quota of \(limit) groups is used up"))
    }

    /// Refuses to go past the last place or the last time that an entry can have.
    func checkRoom(in head: LogHead) throws(Refusal) {
        guard head.seq < Place.last else {
            throw .refused(ClientError(.quotaExceeded, "the conversation holds as many entries as one can"))
        }
        guard head.time < MessageUID.horizon else {
            throw .refused(ClientError(.internalError, "the server's clock is past what message UIDs can carry"))
        }
    }

    func checkRoom(in mailbox: AccountState) throws(Refusal) {
        guard mailbox.mailboxHead < Place.last.previous else {
            throw .refused(ClientError(.quotaExceeded, "the mailbox holds as many entries as one can"))
        }
    }

    /// Refuses what one user may not say to another.
    func checkMaySend(
        from sender: Person,
        to receiver: Person,
        _ kind: ConversationKind,
        _ actor: Actor
    ) throws(Refusal) {
        try checkIsHere(sender)
        try checkIsHere(receiver)
        // App servers say what they like.
        guard case .user = actor, kind == .private, let from = sender.known, let to = receiver.known, from !== to else {
            return
        }
        guard !from.user.isMutedInPrivate else {
            throw .refused(ClientError(.mutedInPrivate, "the account may not say anything to users at the moment"))
        }
        guard policy.heedsAllowLists else { return }
        guard try shelf(AllowedSender.self, of: to)[AllowedSender(from.user.id).key] != nil else {
            throw .refused(
                ClientError(.notAllowedByReceiver, "\(to.user.id) hears from those alone whom they allow")
            )
        }
    }

    /// Refuses somebody whose account was ended.
    func checkIsHere(_ person: Person) throws(Refusal) {
        guard case .known(let state) = person, state.user.isGone else { return }
        throw .refused(ClientError(.unknownUser, "the account of \(state.user.id) was ended"))
    }
}

extension ClientError {
    static func userQuotaUsedUp(_ limit: UInt32) -> ClientError {
        ClientError(.quotaExceeded, "the app's quota of \(limit) users is used up")
    }
}
