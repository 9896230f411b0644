internal import PlatformCore
internal import PlatformStore

/// Who is in a group and how it is called.
extension Decider {
    func createGroup(_ creation: GroupCreation, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        try checkName(creation.name)
        try creation.hosting?.check()
        try checkStorage()
        try checkCount(creation.members)
        let owner = try owner(of: creation, actor)
        let members = try find(creation.members)
        try checkKnown(members, actor)
        let said = try notice(creation.notice)
        let existing = try memory.conversation(.group(creation.id))
        let alive = existing.flatMap { $0.group?.group.isDismissed == false ? $0 : nil }
        if alive != nil && creation.mustBeNew {
            throw .refused(ClientError(.groupExists, "there is a group \(creation.id) already"))
        }
        let joining = (owner.map { [$0] } ?? []) + members
        try checkUserQuota(for: joining + (said.map { [$0.sender] } ?? []))
        let countMax = min(creation.memberCountMax ?? Limits.groupMemberCountMax, Limits.groupMemberCountCeiling)
        if let alive {
            try checkCapacity(of: alive, for: joining)
        } else {
            try checkGroupQuota()
            guard Self.count(joining) <= countMax else {
                throw .refused(ClientError(.groupFull, "a group has at most \(countMax) members"))
            }
        }

        if alive == nil, let existing { loseName(existing) }
        let conversation = alive ?? makeGroup(creation, countMax, after: existing)
        enter(joining, into: conversation, firstRole: alive == nil && owner != nil ? .owner : .member)
        if let hosting = creation.hosting, let owner { host(conversation, by: settle(owner), hosting) }
        finish(conversation, said, reply)
    }

    func joinGroup(
        _ id: GroupID,
        _ users: [UserID],
        _ notice: GroupNotice?,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        try checkCount(users)
        try checkStorage()
        let (conversation, state) = try group(id)
        let joining = try find(users)
        try checkKnown(joining, actor)
        try checkMayBring(joining, into: state, actor)
        try checkCapacity(of: conversation, for: joining)
        let said = try self.notice(notice)
        try checkUserQuota(for: joining + (said.map { [$0.sender] } ?? []))
        enter(joining, into: conversation, firstRole: .member)
        finish(conversation, said, reply)
    }

    func leaveGroup(
        _ id: GroupID,
        _ users: [UserID],
        _ notice: GroupNotice?,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        try checkCount(users)
        let (conversation, state) = try group(id)
        let leaving = try find(users).compactMap(\.known).filter { state.role(of: $0.account).isMember }
        if case .user(let account, _, _) = actor {
            guard state.role(of: account).isMember else {
                throw .refused(ClientError(.notInGroup, "you are not in the group \(id)"))
            }
            for user in leaving { try checkMayRemove(user, by: account, state) }
            try checkOwnerStays(leaving, state)
        }
        try warmHeir(of: state, without: Set(leaving.map(\.account)))
        let owner = state.members.first { $0.value.role == .owner }?.key
        let said = try self.notice(notice)
        // The notice is said first, so that those who leave see it too.
        let sent = said.flatMap { say($0.notice, as: settle($0.sender), in: conversation) }
        for user in leaving { leave(user, conversation, state) }
        if leaving.contains(where: { $0.account == owner }) { appointOwner(of: conversation, state) }
        save(conversation, state)
        pending.answer(reply, .success(.group(GroupAnswer(group: state.group, notice: sent))))
    }

    func renameGroup(
        _ id: GroupID,
        _ name: String,
        _ notice: GroupNotice?,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        try checkName(name)
        let (conversation, state) = try group(id)
        try checkMay(.changeProfile, usually: .manager, actor, state)
        let said = try self.notice(notice)
        state.group.name = name
        finish(conversation, said, reply)
        pending.note(.groupUpdated, in: conversation.number)
    }

    func setRole(
        _ role: GroupRole,
        of user: UserID,
        in id: GroupID,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let (conversation, state) = try group(id)
        try checkRole(atLeast: .owner, of: actor, in: state)
        guard role.isMember, let account = try find(.id(user)).known?.account, state.role(of: account).isMember else {
            throw .refused(ClientError(.notInGroup, "\(user) is not in the group \(id)"))
        }
        if case .user = actor, state.role(of: account) == .owner, role != .owner {
            throw .refused(ClientError(.notAllowed, "hand the group over by making somebody else its owner"))
        }
        if role == .owner {
            hand(conversation, state, to: account)
        } else {
            let isNew = role == .manager && state.role(of: account) != .manager
            if isNew { try checkManagers(state.managerCount + 1, in: state) }
            set(role, of: account, in: conversation, state)
        }
        finish(conversation, nil, reply)
        pending.note(.groupUpdated, of: account, in: conversation.number)
    }

    func setMuted(_ isMuted: Bool, _ id: GroupID, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        let (conversation, state) = try group(id)
        try checkRole(atLeast: .manager, of: actor, in: state)
        list(conversation, asMuted: isMuted)
        state.group.isMuted = isMuted
        finish(conversation, nil, reply)
        pending.note(.groupUpdated, in: conversation.number)
    }

    func setJoining(_ joining: GroupJoining, _ id: GroupID, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        let (conversation, state) = try group(id)
        try checkMay(.changeProfile, usually: .manager, actor, state)
        state.group.joining = joining
        if state.group.hosting?.joining.map({ $0 != joining }) ?? false {
            state.group.hosting?.permissions.apply(ProfileChange(["joinPerm": joining == .open ? "1" : "2"]))
        }
        finish(conversation, nil, reply)
        pending.note(.groupUpdated, in: conversation.number)
    }

    func dismissGroup(
        _ id: GroupID,
        _ notice: GroupNotice?,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let (conversation, state) = try group(id)
        try checkRole(atLeast: .owner, of: actor, in: state)
        let said = try self.notice(notice)
        let sent = said.flatMap { say($0.notice, as: settle($0.sender), in: conversation) }
        list(conversation, asMuted: false)
        unlist(conversation)
        emptyInviteShelves(of: conversation)
        state.group.isDismissed = true
        counts.groups -= min(1, counts.groups)
        save(conversation, state)
        pending.note(.groupDismissed, in: conversation.number)
        pending.answer(reply, .success(.group(GroupAnswer(group: state.group, notice: sent))))
    }
}

extension Decider {
    /// A notice and who says it, found before anything is changed.
    private struct SaidNotice {
        let notice: GroupNotice
        let sender: Person
    }

    private func notice(_ notice: GroupNotice?) throws(Refusal) -> SaidNotice? {
        guard let notice else { return nil }
        try check(notice.body)
        let sender = try find(.id(notice.from))
        try checkUserQuota(for: [sender])
        return SaidNotice(notice: notice, sender: sender)
    }

    private func owner(of creation: GroupCreation, _ actor: Actor) throws(Refusal) -> Person? {
        if case .user = actor { return .known(try user(of: actor)) }
        guard let owner = creation.owner else { return nil }
        return try find(owner)
    }

    /// The identifier of a dismissed group is about to name another one: it leaves the lists of those who have it.
    func loseName(_ conversation: ConversationState) {
        conversation.lsn = nextLSN()
        pending.put(conversation, isNew: false)
    }

    /// When a group is made: later than anything of the dismissed one that had its identifier, whatever the clock says,
    /// for that is how devices tell the two apart.
    func birth(after former: ConversationState?) -> Timestamp {
        guard let former, let group = former.group?.group else { return now }
        return max(now, max(group.createdAt, former.head.time).advanced(byMilliseconds: 1))
    }

    private func makeGroup(
        _ creation: GroupCreation,
        _ countMax: UInt32,
        after former: ConversationState?
    ) -> ConversationState {
        let lsn = nextLSN()
        let group = Group(
            id: creation.id,
            name: creation.name,
            createdAt: birth(after: former),
            joining: creation.joining,
            memberCountMax: countMax == Limits.groupMemberCountMax ? nil : countMax,
            lsn: lsn
        )
        let state = ConversationState(
            number: makeConversationNumber(),
            name: .group(creation.id),
            group: GroupState(group: group)
        )
        state.lsn = lsn
        counts.groups += 1
        pending.put(state, isNew: true)
        pending.note(.groupCreated, in: state.number)
        memory.insert(state)
        return state
    }

    /// Makes members of those who are none; the first of them may get a role of its own.
    func enter(_ people: [Person], into conversation: ConversationState, firstRole: GroupRole) {
        guard let state = conversation.group else { return }
        var role = firstRole
        for person in people {
            let user = settle(person)
            if !state.role(of: user.account).isMember { enter(user, as: role, conversation, state) }
            role = .member
        }
    }

    func enter(
        _ user: AccountState,
        as role: GroupRole,
        _ conversation: ConversationState,
        _ state: GroupState
    ) {
        let lsn = nextLSN()
        var membership =
            user.memberships[conversation.number]
            ?? Membership(kind: conversation.name.kind, sight: Sight(intervals: []), readMark: .zero, lsn: lsn)
        membership.join(
            head: conversation.head.seq,
            counts: conversation.counts(of: user.account),
            seesEarlier: policy.seesHistoryBeforeJoining,
            lsn: lsn
        )
        set(membership, of: user, in: conversation.number, lsn)

        var member = state.members[user.account] ?? GroupMember(role: role, joinedAt: now)
        member.role = role
        member.joinedAt = now
        member.sight = membership.sight
        state.members[user.account] = member
        state.changed.insert(user.account)
        state.group.memberCount += 1
        state.accessCount += 1
        pending.put(member, user.account, in: conversation.number)
        pending.note(.groupJoined, of: user.account, in: conversation.number)
        pending.add(.joined(user.account, conversation.number, state.group))
        endRequest(of: user, conversation, state)
    }

    func leave(_ user: AccountState, _ conversation: ConversationState, _ state: GroupState) {
        guard var membership = user.memberships[conversation.number], membership.isOpen else { return }
        let lsn = nextLSN()
        membership.leave(head: conversation.head.seq, counts: conversation.counts(of: user.account), lsn: lsn)
        set(membership, of: user, in: conversation.number, lsn)
        set(.outsider, of: user.account, in: conversation, state)
        state.group.memberCount -= 1
        pending.note(.groupLeft, of: user.account, in: conversation.number)
        state.accessCount += 1
        pending.add(.left(user.account, conversation.number, state.group.target))
    }

    /// A group has one owner: the former one becomes a member.
    func hand(_ conversation: ConversationState, _ state: GroupState, to account: AccountNumber) {
        for (other, member) in state.members where member.role == .owner && other != account {
            set(.member, of: other, in: conversation, state)
        }
        set(.owner, of: account, in: conversation, state)
    }

    func set(
        _ role: GroupRole,
        of account: AccountNumber,
        in conversation: ConversationState,
        _ state: GroupState
    ) {
        guard var member = state.members[account] else { return }
        member.role = role
        if !role.isMember { member.note = nil }
        state.members[account] = member
        state.changed.insert(account)
        pending.put(member, account, in: conversation.number)
    }

    /// The owner left: the manager, or else the member, who has been there longest takes the group over.
    func appointOwner(of conversation: ConversationState, _ state: GroupState) {
        if let next = heir(of: state) { set(.owner, of: next, in: conversation, state) }
    }

    private func finish(_ conversation: ConversationState, _ said: SaidNotice?, _ reply: ReplyAddress) {
        guard let state = conversation.group else { return }
        save(conversation, state)
        let sent = said.flatMap { say($0.notice, as: settle($0.sender), in: conversation) }
        pending.answer(reply, .success(.group(GroupAnswer(group: state.group, notice: sent))))
    }

    func save(_ conversation: ConversationState, _ state: GroupState) {
        let lsn = nextLSN()
        state.group.lsn = lsn
        conversation.lsn = lsn
        tellMembers(of: conversation, state)
        pending.put(conversation, isNew: false)
        pending.add(.groupRecord(conversation.number, state.group))
    }

    /// Muted groups are listed, so that they can be found among all.
    private func list(_ conversation: ConversationState, asMuted isMuted: Bool) {
        guard let state = conversation.group, state.group.isMuted != isMuted else { return }
        let shelf = ShelfName(.mutedGroup, of: conversation.number)
        if isMuted {
            pending.put(ShelfRecord(MutedGroup(), lsn: nextLSN()), on: shelf)
        } else {
            pending.empty(shelf)
        }
    }

    private func checkCount(_ users: [UserID]) throws(Refusal) {
        guard users.count <= Limits.membershipCallCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "name at most \(Limits.membershipCallCountMax) users in one call")
            )
        }
    }

    /// App servers may name users who are none yet; links may not.
    func checkKnown(_ people: [Person], _ actor: Actor) throws(Refusal) {
        for person in people { try checkIsHere(person) }
        guard case .user = actor else { return }
        for case .new(let id) in people {
            throw .refused(ClientError(.unknownUser, "there is no user \(id)"))
        }
    }

    /// Through a link members bring in others, and anybody comes in by themselves where the group is open.
    private func checkMayBring(_ people: [Person], into state: GroupState, _ actor: Actor) throws(Refusal) {
        guard case .user(let account, _, _) = actor else { return }
        guard !state.role(of: account).isMember else {
            if let hosting = state.group.hosting { try checkMayInvite(actor, state, hosting) }
            return
        }
        guard people.count == 1, people[0].known?.account == account else {
            throw .refused(ClientError(.notInGroup, "only members can bring others into the group \(state.group.id)"))
        }
        // To who is not in it a group that nobody can join by themselves does not exist.
        guard state.group.joining == .open else {
            throw .refused(ClientError(.unknownGroup, "there is no group \(state.group.id)"))
        }
    }

    func checkCapacity(of conversation: ConversationState, for people: [Person]) throws(Refusal) {
        guard let state = conversation.group else { return }
        let countMax = state.group.memberCountMax ?? Limits.groupMemberCountMax
        let joining = people.filter { person in !(person.known.map { state.role(of: $0.account).isMember } ?? false) }
        guard Int(state.group.memberCount) + Self.count(joining) <= Int(countMax) else {
            throw .refused(ClientError(.groupFull, "the group \(state.group.id) has at most \(countMax) members"))
        }
        // Who comes in waits to be let in no longer.
        _ = try items(JoinRequest.self, of: conversation)
    }

    /// How many people there are; one named twice is one.
    private static func count(_ people: [Person]) -> Int {
        Set(people.map(\.id)).count
    }

    private func checkRole(atLeast role: GroupRole, of actor: Actor, in state: GroupState) throws(Refusal) {
        guard case .user(let account, _, _) = actor, state.role(of: account) < role else { return }
        throw .refused(ClientError(.notAllowed, "only the group's \(role) can do this"))
    }
}
