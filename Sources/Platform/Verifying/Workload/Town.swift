internal import Synchronization

/// What a run plays with in one tenant: users, groups, and what was said where.
final class Town: Sendable {
    struct Group: Sendable {
        let log: LogName
        let id: String
        let members: [String]
    }

    let server: ServerAPIClient
    let users: [String]
    let groups: [Group]
    /// Joins and leaves the first group all the time.
    let wanderer: String
    /// An account that speaks to users as the system.
    let herald: String
    let turn: Turn
    private let spoken = Mutex<Set<LogName>>([])

    var tenant: String { server.appKey }

    init(server: ServerAPIClient, prefix: String, userCount: Int, groupCount: Int, dice: inout Dice) {
        self.server = server
        let users = (0..<userCount).map { "\(prefix)u\($0)" }
        self.users = users
        groups = (0..<groupCount).map { number in
            let members = users.filter { _ in !dice.oneIn(3) }
            let id = "\(prefix)g\(number)"
            return Group(log: .group(id), id: id, members: members.count < 2 ? users : members)
        }
        wanderer = users[userCount - 1]
        herald = "\(prefix)herald"
        turn = Turn(isInside: groups[0].members.contains(wanderer))
    }

    /// Notes that something was said, so that it is read in the end.
    func speak(in log: LogName) {
        _ = spoken.withLock { $0.insert(log) }
    }

    /// Groups that a user never belongs to.
    func foreignGroups(of user: String) -> [LogName] {
        groups.filter { !$0.members.contains(user) && user != wanderer }.map(\.log)
    }

    /// Everything that a user can read.
    func logs(of user: String) -> [LogName] {
        let spoken = spoken.withLock { $0 }
        let own = spoken.filter { log in
            if log.isGroup {
                return groups.contains { $0.log == log && ($0.members.contains(user) || user == wanderer) }
            }
            // The herald's own side is not read by anybody.
            return log.rawValue.hasPrefix("system:") ? log.ends.last == user : log.ends.contains(user)
        }
        return own.sorted { $0.rawValue < $1.rawValue }
    }
}

/// Gives every message of a run a number of its own, over all tenants.
final class Tags: Sendable {
    private let last = Atomic<UInt64>(0)

    func next() -> UInt64 { last.add(1, ordering: .relaxed).newValue }
}
