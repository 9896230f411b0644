internal import PlatformCore
internal import PlatformStore

/// What hosted groups have over plain ones.
extension Decider {
    /// Makes a group a hosted one.
    func host(_ conversation: ConversationState, by owner: AccountState, _ change: GroupProfileChange) {
        guard let state = conversation.group else { return }
        var hosting = GroupHosting(creator: owner.user.id, owner: owner.user.id)
        hosting.apply(change)
        state.group.hosting = hosting
        state.group.joining = hosting.joining ?? state.group.joining
        state.changed.formUnion(state.members.filter { $0.value.role.isMember }.keys)
        pending.put(
            ShelfRecord(HostedGroupMark(), lsn: nextLSN()),
            on: ShelfName(.hostedGroup, of: conversation.number)
        )
    }

    /// A dismissed group is hosted no longer.
    func unlist(_ conversation: ConversationState) {
        guard conversation.group?.group.hosting != nil else { return }
        pending.empty(ShelfName(.hostedGroup, of: conversation.number))
    }

    /// Names the owner in a hosted group's record, and tells its links who came, left or is something else there.
    func tellMembers(of conversation: ConversationState, _ state: GroupState) {
        defer { state.changed.removeAll() }
        guard state.group.hosting != nil else { return }
        if let owner = state.members.first(where: { $0.value.role == .owner })?.key,
            let id = try? memory.account(owner).user.id
        {
            state.group.hosting?.owner = id
        }
        if state.changed.isEmpty { return }
        var changed: [GroupMemberView] = []
        var left: [UserID] = []
        for account in state.changed.sorted().prefix(GroupMembersUpdate.countMax) {
            // Who is cold is left to be asked for.
            guard let id = try? memory.account(account).user.id, let member = state.members[account] else { continue }
            if member.role.isMember {
                changed.append(GroupMemberView(user: id, member: member))
            } else {
                left.append(id)
            }
        }
        let update = GroupMembersUpdate(
            group: state.group.id,
            changed: changed,
            left: left,
            isPartial: changed.count + left.count < state.changed.count
        )
        pending.add(.groupMembers(conversation.number, update))
    }

    /// Asks for who would own a hosted group when some leave it, as its record names the owner.
    func warmHeir(of state: GroupState, without leaving: Set<AccountNumber>) throws(Refusal) {
        guard state.group.hosting != nil, let heir = heir(of: state, without: leaving) else { return }
        _ = try memory.account(heir)
    }

    /// The manager, or else the member, who has been there longest.
    func heir(of state: GroupState, without leaving: Set<AccountNumber> = []) -> AccountNumber? {
        let members = state.members.filter { $0.value.role.isMember && !leaving.contains($0.key) }
        return members.min { one, other in
            if one.value.role != other.value.role { return one.value.role > other.value.role }
            return (one.value.joinedAt, one.key) < (other.value.joinedAt, other.key)
        }?.key
    }

    /// Refuses a link whose user has a weaker role than a hosted group asks for, or than plain groups do.
    func checkMay(
        _ permission: GroupHosting.Permission,
        usually role: GroupRole,
        _ actor: Actor,
        _ state: GroupState
    ) throws(Refusal) {
        let wanted = state.group.hosting?.role(for: permission) ?? role
        guard case .user(let account, _, _) = actor, state.role(of: account) < wanted else { return }
        throw .refused(ClientError(.notAllowed, "only the group's \(wanted) can do this"))
    }

    /// Refuses a link whose user may not bring others into a hosted group.
    func checkMayInvite(_ actor: Actor, _ state: GroupState, _ hosting: GroupHosting) throws(Refusal) {
        try checkMay(.invite, usually: .member, actor, state)
        guard !hosting.asksInvitees else {
            throw .refused(ClientError(.notAllowed, "nobody is brought into the group but by the app"))
        }
    }

    /// Refuses a link whose user may not remove a member.
    func checkMayRemove(_ user: AccountState, by account: AccountNumber, _ state: GroupState) throws(Refusal) {
        if user.account == account { return }
        let (role, theirs) = (state.role(of: account), state.role(of: user.account))
        let isStronger = theirs < role
        let mayRemove =
            switch state.group.hosting?.role(for: .remove) {
            case nil: isStronger
            case .member: isStronger || theirs == .member
            case .some(let wanted): isStronger && role >= wanted
            }
        guard mayRemove else {
            throw .refused(ClientError(.notAllowed, "the role does not allow to remove \(user.user.id)"))
        }
    }

    /// Refuses one manager more than a hosted group may have.
    func checkManagers(_ count: Int, in state: GroupState) throws(Refusal) {
        guard state.group.hosting != nil, count > GroupHosting.managerCountMax else { return }
        throw .refused(
            ClientError(.tooManyManagers, "a group has at most \(GroupHosting.managerCountMax) managers")
        )
    }

    /// Refuses that the owner of a hosted group leaves it by themselves.
    func checkOwnerStays(_ leaving: [AccountState], _ state: GroupState) throws(Refusal) {
        guard state.group.hosting != nil, leaving.contains(where: { state.role(of: $0.account) == .owner }) else {
            return
        }
        throw .refused(ClientError(.ownerCannotLeave, "the owner hands the group over before leaving it"))
    }
}

extension GroupState {
    /// How many managers there are, the owner aside.
    var managerCount: Int { members.values.count { $0.role == .manager } }
}

extension GroupHosting {
    mutating func apply(_ change: GroupProfileChange) {
        profile.apply(change.profile)
        extra.apply(change.extra)
        permissions.apply(change.permissions)
    }

    /// Why the fields cannot be kept; `nil` where they can.
    var problem: String? {
        ProfileKind.group.problem(with: profile) ?? ProfileKind.groupExtra.problem(with: extra)
            ?? ProfileKind.permissions.problem(with: permissions)
    }
}

extension GroupProfileChange {
    /// Refuses what a new hosted group cannot hold.
    func check() throws(Refusal) {
        let nobody = UserID(unchecked: "")
        var fields = GroupHosting(creator: nobody, owner: nobody)
        fields.apply(self)
        if let problem = fields.problem { throw .refused(ClientError(.profileTooLarge, problem)) }
    }
}
