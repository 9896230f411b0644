package import PlatformCore
internal import PlatformStore

extension Action {
    /// Ends a user's account: links, tokens and devices end, groups are left, what was noted is forgotten.
    ///
    /// What was said stays with those who heard it.
    package static func endAccount(of user: UserID, _ reason: GoneUser.Reason) -> Action {
        .deciding(EndAccount(user: user, reason: reason))
    }

    /// Opens a deactivated account again; what it had is gone.
    package static func reopenAccount(of user: UserID) -> Action {
        .deciding(ReopenAccount(user: user))
    }
}

private struct EndAccount: Deciding {
    let user: UserID
    let reason: GoneUser.Reason

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        let state = try context.user(.id(user))
        let shelf = try context.shelf(GoneUser.self, of: state)
        let phone = try decider.item(UserPhone.self, of: state)?.number
        let conversations = try decider.conversations(state.memberships.keys.sorted())
        for case let group? in conversations.map(\.group) where group.role(of: state.account) == .owner {
            try decider.warmHeir(of: group, without: [state.account])
        }
        let wasHere = shelf.item == nil
        // Somebody who is gone already stays so for the reason given last.
        try context.change(shelf, putting: [GoneUser(reason, since: context.now)])
        if wasHere { decider.counts.goneUsers += 1 }
        for conversation in conversations { decider.forget(conversation, by: state) }
        decider.emptyShelves(of: state, except: .gone)
        if let phone { decider.setHolder(nil, of: phone, state.lsn) }
        decider.emptyBlacklist(of: state)
        decider.revokeDevices(of: state)
        let time = context.now.advanced(byMilliseconds: 1)
        decider.update(state) { user in
            user.name = ""
            user.portraitURI = ""
            user.tokensValidFrom = max(user.tokensValidFrom, time)
            user.isStub = true
        }
        decider.pending.note(.userDeactivated, of: state.account)
        context.tell(.closeLinks(state.account, device: nil, issuedBefore: nil, .accountEnded))
        return .changed(Changed(seq: .zero, place: .zero, lsn: state.lsn))
    }
}

private struct ReopenAccount: Deciding {
    let user: UserID

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(GoneUser.self, of: state)
        if shelf.item?.reason == .deactivated { try context.decider.comeBack(state) }
        return .changed(Changed(seq: .zero, place: .zero, lsn: state.lsn))
    }
}

extension Decider {
    /// Somebody whose account was ended is a user again.
    func comeBack(_ user: AccountState) throws(Refusal) {
        let shelf = try shelf(GoneUser.self, of: user)
        if let limit = policy.userCountMax, userCount >= limit { throw .refused(.userQuotaUsedUp(limit)) }
        let wasGone = shelf.item != nil
        try change(shelf, removing: [[]])
        if wasGone { pending.note(.userReactivated, of: user.account) }
        counts.goneUsers -= min(1, counts.goneUsers)
    }

    /// Conversations by their numbers; what is cold among them is asked for at once.
    func conversations(_ numbers: [ConversationNumber]) throws(Refusal) -> [ConversationState] {
        try numbers.allWarm { (number) throws(Refusal) in try memory.conversation(number) }
    }

    /// A user leaves a group, or sees nothing of another conversation any more.
    fileprivate func forget(_ conversation: ConversationState, by user: AccountState) {
        if let group = conversation.group, group.role(of: user.account).isMember {
            let isOwner = group.role(of: user.account) == .owner
            leave(user, conversation, group)
            if isOwner { appointOwner(of: conversation, group) }
            save(conversation, group)
        }
        guard var membership = user.memberships[conversation.number] else { return }
        let end = membership.end(head: conversation.head.seq)
        membership.readMark = ReadMark(
            seq: end,
            counts: membership.countsAtEnd ?? conversation.counts(of: user.account)
        )
        membership.sight.clearedThrough = end
        membership.settings = ConversationSettings()
        save(membership, of: user, in: conversation)
    }

    fileprivate func emptyBlacklist(of user: AccountState) {
        for other in user.blacklist.sorted() { pending.setBlacklisted(false, other, by: user.account) }
        user.blacklist = []
    }

    fileprivate func revokeDevices(of user: AccountState) {
        for state in user.devices.values.sorted(by: { $0.device.number < $1.device.number })
        where state.device.revokedAt == nil {
            state.device.revokedAt = now
            pending.put(state.device, of: user.account)
        }
    }
}

extension ClientError {
    static let accountEnded = ClientError(.tokenRevoked, "the account was ended")
}
