/// Each place of a log is answered, in order: pages and what devices apply have no gap and no double.
package struct DensePlaces: Rule {
    package static let name = "dense places"
    package static let clause = 3

    /// Where a device stands in a log that it keeps.
    private var applied: [Who: [LogName: (n: UInt32, line: Int)]] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        switch (moment.event.act, moment.asked?.act) {
        case (.page(let items, let head, let hasMore), .load(let log, let after, let reading)?)
        where reading != .history:
            let last = walk(items, after: after, log, moment, &findings)
            guard !hasMore, let head, let last, last < head else { return }
            findings.report(
                Self.self,
                "\(log.rawValue) ends at \(head), and its last page at \(last)",
                lines: moment.asked?.line ?? 0,
                moment.line
            )
        case (.applied(let log, let items), _):
            let known = applied[moment.who]?[log]
            let after = known?.n ?? (items.first.map { $0.n &- 1 } ?? 0)
            let last = walk(items, after: after, log, moment, before: known?.line ?? 0, &findings)
            applied[moment.who, default: [:]][log] = (last ?? items.last?.n ?? after, moment.line)
        case (.dropped(let log), _): applied[moment.who]?[log] = nil
        default: break
        }
    }

    /// Answers the last place; `nil` once a gap was reported.
    private func walk(
        _ items: [Item],
        after: UInt32,
        _ log: LogName,
        _ moment: Moment,
        before: Int = 0,
        _ findings: inout Findings
    ) -> UInt32? {
        var last = after
        for item in items {
            guard item.n == last + 1 else {
                findings.report(
                    Self.self,
                    "\(log.rawValue): place \(item.n) follows \(last)",
                    at: item.n,
                    lines: before,
                    moment.asked?.line ?? 0,
                    moment.line
                )
                return nil
            }
            last = item.n
        }
        return last
    }
}
