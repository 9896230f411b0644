internal import PlatformCore
internal import PlatformEngine
internal import TestSupport

/// What random users do to their own side of random conversations, and who is in the groups.
extension ModelTenant {
    func markRead() throws {
        guard let (name, user, actor, conversation) = try someSide() else { return }
        let wanted = UInt32(random.below(Int(conversation.head) + 3))
        try tenant.run(.markRead(target: target(name, of: user), upTo: Place(rawValue: wanted)), as: actor)
        let read = max(conversation.sides[user]?.read ?? 0, min(wanted, conversation.end(for: user)))
        conversations[name]?.sides[user]?.read = read
    }

    func deleteMessages() throws {
        guard let (name, user, actor, conversation) = try someSide() else { return }
        let seqs = conversation.seqs.filter {
            conversation.spans($0, for: user) && conversation.message($0)?.isAddressed(to: user) == true
        }
        let chosen = (0..<3).compactMap { _ in random.one(ofAny: seqs) }
        if chosen.isEmpty { return }
        let places = chosen.map { Place(rawValue: $0) }
        try tenant.run(.deleteMessages(target: target(name, of: user), seqs: places), as: actor)
        conversations[name]?.sides[user]?.deleted.formUnion(chosen)
    }

    func clear() throws {
        guard let (name, user, actor, conversation) = try someSide(), var side = conversation.sides[user] else {
            return
        }
        let wanted = random.chance(2) ? nil : UInt32(random.below(Int(conversation.head) + 2))
        let upTo = wanted.map { Place(rawValue: $0) }
        let owner = UserRef.account(try account(user))
        try tenant.run(.clearHistory(user: owner, target: target(name, of: user), upTo: upTo), as: actor)
        let end = conversation.end(for: user)
        side.cleared = max(side.cleared, min(wanted ?? end, end))
        side.read = max(side.read, side.cleared)
        conversations[name]?.sides[user] = side
    }

    func changeSettings() throws {
        guard let (name, user, actor, conversation) = try someSide(), var side = conversation.sides[user] else {
            return
        }
        var change = ConversationSettingsChange()
        if random.chance(2) {
            side.isPinned = random.chance(2)
            change.isPinned = side.isPinned
        } else {
            change.isHidden = random.chance(2)
            side.hiddenThrough = change.isHidden == true ? conversation.end(for: user) : 0
        }
        try tenant.run(.changeSettings(target: target(name, of: user), change), as: actor)
        conversations[name]?.sides[user] = side
    }

    func setBlacklisted() throws {
        let (owner, whom, isOn) = (random.one(of: Self.users), random.one(of: Self.users), random.chance(2))
        let by = UserRef.id(UserID(unchecked: owner))
        try tenant.run(.setBlacklisted(by: by, whom: UserID(unchecked: whom), isOn))
        if isOn { blacklist.insert([owner, whom]) } else { blacklist.remove([owner, whom]) }
    }

    func join() throws {
        let (name, user) = (random.one(of: Self.groups), random.one(of: Self.users))
        try tenant.run(.joinGroup(GroupID(unchecked: name), [UserID(unchecked: user)], nil))
        guard let conversation = conversations[name] else { return }
        var side = conversation.sides[user] ?? ModelSide(intervals: [])
        if side.isOpen { return }
        if policy.seesHistoryBeforeJoining {
            side.intervals = [(0, nil)]
        } else {
            side.intervals.append((conversation.head, nil))
        }
        side.read = conversation.head
        conversations[name]?.sides[user] = side
    }

    func leave() throws {
        let (name, user) = (random.one(of: Self.groups), random.one(of: Self.users))
        try tenant.run(.leaveGroup(GroupID(unchecked: name), [UserID(unchecked: user)], nil))
        guard let conversation = conversations[name], var side = conversation.sides[user], side.isOpen else { return }
        side.intervals[side.intervals.count - 1].through = conversation.head
        conversations[name]?.sides[user] = side
    }
}
