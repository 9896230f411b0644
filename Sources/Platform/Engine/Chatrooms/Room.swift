internal import DequeModule
internal import PlatformCore

/// A chatroom in memory: what it is on disk, who is in it, and what was said lately.
///
/// Owned by the decider.
final class Room {
    var chatroom: Chatroom
    var people: [UserID: ChatroomPerson] = [:]
    var attributes: [String: ChatroomAttribute] = [:]
    private(set) var members: [UserID: Member] = [:]
    var recent = RecentMessages()
    /// When somebody last joined or said something, as far as memory goes back.
    var lastUsedAt: Timestamp
    /// Messages since the room is in memory.
    private(set) var saidCount: UInt64 = 0
    /// Members whose links are all gone, the longest first; those who came back are passed over.
    private var away: Deque<Away> = []
    /// Notes of who is away that are never looked through for those who came back.
    private static let awayCountMin = 64
    private var joinCount: UInt64 = 0
    private var attributeChanges = (second: Int64.zero, count: 0)

    struct Member {
        let account: AccountNumber
        let joinedAt: Timestamp
        /// In the order of joining.
        let order: UInt64
        var links: [LinkAddress]
        /// Since when no link is left; `nil` while there is one.
        var awaySince: Timestamp?
    }

    private struct Away {
        let user: UserID
        let order: UInt64
        let since: Timestamp
        let saidCount: UInt64
    }

    init(_ chatroom: Chatroom, lastUsedAt: Timestamp) {
        self.chatroom = chatroom
        self.lastUsedAt = lastUsedAt
    }

    var ref: ChatroomRef { ChatroomRef(number: chatroom.number, id: chatroom.id) }
    var view: ChatroomView { ChatroomView(chatroom: chatroom, memberCount: members.count) }

    /// What the room has decided of somebody.
    func person(_ user: UserID) -> ChatroomPerson { people[user] ?? ChatroomPerson(user) }

    func noteSaid() { saidCount += 1 }

    /// Counts changes of attributes; `false` when there were too many in this second.
    func admitAttributeChanges(_ count: Int, at now: Timestamp) -> Bool {
        let second = now.rawValue / 1_000
        if attributeChanges.second != second { attributeChanges = (second, 0) }
        guard attributeChanges.count + count <= ChatroomLimits.attributeChangesPerSecondMax else { return false }
        attributeChanges.count += count
        return true
    }
}

// MARK: Coming and going

extension Room {
    /// Somebody comes in, or with one more link; says whether they were not there before.
    func enter(_ user: UserID, _ account: AccountNumber, link: LinkAddress?, at now: Timestamp) -> Bool {
        if members[user] != nil {
            if let link { arrive(user, link) }
            return false
        }
        joinCount += 1
        let links = link.map { [$0] } ?? []
        members[user] = Member(account: account, joinedAt: now, order: joinCount, links: links, awaySince: nil)
        if link == nil { noteAway(user, at: now) }
        return true
    }

    /// A link of somebody who is in the room.
    func arrive(_ user: UserID, _ link: LinkAddress) {
        guard members[user]?.links.contains(link) == false else { return }
        members[user]?.links.append(link)
        members[user]?.awaySince = nil
    }

    /// A link is gone.
    func depart(_ user: UserID, _ link: LinkAddress, at now: Timestamp) {
        guard let index = members[user]?.links.firstIndex(of: link) else { return }
        members[user]?.links.remove(at: index)
        if members[user]?.links.isEmpty == true { noteAway(user, at: now) }
    }

    func leave(_ user: UserID) { members[user] = nil }

    /// Those who were away for too long, or while too much was said, and whom the room does not keep.
    func overdue(at now: Timestamp) -> [UserID] {
        var overdue: [UserID] = []
        while let first = away.first,
            now.rawValue - first.since.rawValue >= ChatroomLimits.absenceMax
                || saidCount - first.saidCount >= ChatroomLimits.absenceMessageCountMax
        {
            away.removeFirst()
            guard isAway(first), !person(first.user).isProtected else { continue }
            overdue.append(first.user)
        }
        return overdue
    }

    private func noteAway(_ user: UserID, at now: Timestamp) {
        guard let member = members[user] else { return }
        members[user]?.awaySince = now
        // Those who come and go while nothing is said stand there again and again.
        if away.count > 2 * members.count + Self.awayCountMin { away.removeAll { !isAway($0) } }
        away.append(Away(user: user, order: member.order, since: now, saidCount: saidCount))
    }

    /// Whether somebody has been away ever since they were noted.
    private func isAway(_ noted: Away) -> Bool {
        guard let member = members[noted.user] else { return false }
        return member.order == noted.order && member.awaySince == noted.since
    }

    /// Members in the order they came, or the other way round.
    func members(isNewestFirst: Bool, limit: Int) -> [ChatroomMemberView] {
        members.map { (user: $0.key, member: $0.value) }
            .sorted { isNewestFirst ? $0.member.order > $1.member.order : $0.member.order < $1.member.order }
            .prefix(limit)
            .map { ChatroomMemberView(user: $0.user, joinedAt: $0.member.joinedAt) }
    }
}
