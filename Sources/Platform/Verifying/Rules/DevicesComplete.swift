/// A device that follows the rules of `link.md` has, when all is quiet, all of each log that it keeps.
package struct DevicesComplete: Rule {
    package static let name = "devices complete"
    package static let clause = 5

    private struct Rest {
        let who: Who
        let key: LogKey
        let at: UInt32
        let line: Int
    }

    private var rests: [Rest] = []

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        switch (moment.event.kind, moment.event.act) {
        case (.note, .rested(let log, let at)):
            rests.append(Rest(who: moment.who, key: moment.key(log), at: at, line: moment.line))
        case (.note, .refused(_, let name)):
            findings.report(
                Self.self,
                "\(moment.who.device) of \(moment.who.user) was told \(name): the server lost what it had pushed",
                lines: moment.line
            )
        default: break
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for rest in rests {
            guard let log = facts.logs[rest.key], log.headLine > 0 else { continue }
            if rest.key.log.isGroup {
                guard facts.members[rest.key]?[rest.who.user]?.isMember ?? false else { continue }
            }
            guard rest.at != log.head else { continue }
            findings.report(
                Self.self,
                """
                \(rest.who.device) of \(rest.who.user) has \(rest.key.log.rawValue) through \(rest.at), which ends at \
                \(log.head)
                """,
                lines: rest.line,
                log.headLine
            )
        }
    }
}
