/// Who lists their conversations, when all is quiet, finds every one in which something is for them.
package struct ListsComplete: Rule {
    package static let name = "lists complete"
    package static let clause = 5

    private struct User: Hashable {
        let tenant: String
        let name: String
    }

    private struct List {
        var logs: Set<LogName> = []
        var line = 0
        var isComplete = false
    }

    private var lists: [User: List] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        guard case .listed(let logs, let hasMore) = moment.event.act,
            case .list(let isFirst)? = moment.asked?.act
        else {
            return
        }
        let user = User(tenant: moment.who.tenant, name: moment.who.user)
        if isFirst { lists[user] = List() }
        lists[user]?.logs.formUnion(logs)
        lists[user]?.line = moment.line
        lists[user]?.isComplete = !hasMore
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (key, log) in facts.logs.sorted(by: { $0.value.headLine < $1.value.headLine })
        where log.headLine > 0 {
            for name in readers(of: key, facts) {
                guard let list = lists[User(tenant: key.tenant, name: name)], list.isComplete,
                    !list.logs.contains(key.log), let first = firstMessage(of: log, for: name, facts)
                else { continue }
                findings.report(
                    Self.self,
                    "\(name) lists their conversations and does not find \(key.log.rawValue)",
                    lines: Int(first.line),
                    list.line
                )
            }
        }
    }

    private func readers(of key: LogKey, _ facts: Facts) -> [String] {
        guard key.log.isGroup else { return Set(key.log.readers).sorted() }
        return facts.members[key, default: [:]].filter { $0.value.isMember }.keys.sorted()
    }

    private func firstMessage(of log: LogFacts, for user: String, _ facts: Facts) -> PlaceFacts? {
        log.places.first { $0.content == .message && (facts.sends[$0.tag]?.isFor(user) ?? false) }
    }
}
