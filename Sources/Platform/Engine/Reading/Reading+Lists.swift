internal import PlatformCore
internal import PlatformStore

/// A user's conversations with where they stand in the list and when they last changed.
extension Reading {
    /// The user's list as of the read point.
    func list(of viewer: AccountNumber) throws(StoreError) -> UserList {
        var list: UserList
        var since = LSN.zero
        let changed: [(ConversationNumber, Membership)]
        if let known = point.lists.list(of: viewer), known.lsn <= point.lsn {
            if known.lsn == point.lsn { return known }
            list = known
            since = known.lsn
            if let candidates = try candidates(of: viewer, after: known.lsn) {
                changed = candidates
            } else {
                changed = try memberships(of: viewer) { _ in true }
            }
        } else {
            list = UserList(lsn: point.lsn)
            changed = try memberships(of: viewer) { _ in true }
        }
        var rows: [UserList.Row] = []
        rows.reserveCapacity(changed.count)
        for (number, membership) in changed {
            if let look = try look(at: number, membership, viewer, since: since) { rows.append(look.row) }
        }
        list.update(rows)
        list.lsn = point.lsn
        point.lists.keep(list, of: viewer)
        return list
    }

    /// A conversation that was looked at, with what was read for it.
    struct Look {
        let row: UserList.Row
        let side: ConversationSide
        let end: LogEnd
    }

    /// Looks at a conversation; `nil` where nothing of it changed after `since`.
    func look(
        at number: ConversationNumber,
        _ membership: Membership,
        _ viewer: AccountNumber,
        since: LSN
    ) throws(StoreError) -> Look? {
        let end = try end(of: number)
        let record = try record(of: number)
        guard max(membership.lsn, end.lsn, record.lsn, record.group?.lsn ?? .zero) > since else { return nil }
        let side = ConversationSide(number: number, name: record.name, viewer: viewer, membership: membership)
        let last = try lastMessage(of: side, end: end)
        let standing = try standing(of: side, record, head: end.seq, isEmpty: last == nil)
        let changed = changeLSN(of: side, end: end, record)
        let row = UserList.Row(
            page: ConversationPage(
                pinnedAt: membership.settings.pinnedAt,
                lastTime: last?.sentTime ?? record.group?.createdAt ?? .zero,
                conversation: number
            ),
            // Who left a group hears of nothing later, but of its leaving the list.
            lsn: standing == .nameless && record.group?.channel == nil ? max(changed, record.lsn) : changed,
            standing: standing
        )
        return Look(row: row, side: side, end: end.small)
    }

    private func standing(
        of side: ConversationSide,
        _ record: ConversationRecord,
        head: Place,
        isEmpty: Bool
    ) throws(StoreError) -> UserList.Standing {
        // Who left an ultra group or a channel has nothing of it any more.
        if record.group?.channel != nil, !side.membership.isOpen { return .nameless }
        if let group = record.group, group.isDismissed, try number(.group(group.id)) != side.number { return .nameless }
        // A group is there before its first message; between two with nothing to show there is no conversation.
        let settings = side.membership.settings
        if isEmpty, record.group == nil, !settings.isKept { return .empty }
        // What is said after the user left brings nothing back, and tells nothing.
        return settings.isHidden(head: side.membership.end(head: head)) ? .hidden : .listed
    }
}

extension ConversationSettings {
    /// Whether the user did something to the conversation that would be lost with it.
    fileprivate var isKept: Bool { pinnedAt != nil || !draft.isEmpty }
}
