/// What is said to be unread equals a recount over the log.
///
/// Counted are messages of others behind the read mark, for the
/// reader's eyes and not taken back. It is asked for only while all is quiet.
package struct UnreadRecount: Rule {
    package static let name = "unread equals a recount"
    package static let clause = 6

    /// More than this is not counted exactly.
    private static let exactMax = 9_999

    private struct Answer {
        let key: LogKey
        let user: String
        /// Whether the mark is a place of the user's mailbox.
        let isByPlace: Bool
        let count: Int
        let read: UInt32
        let line: Int
    }

    private var answers: [Answer] = []
    /// The furthest that each user is known to have read.
    private var marks: [Walks.Reader: (upTo: UInt32, line: Int)] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        guard moment.event.kind == .ok, let asked = moment.asked else { return }
        switch (asked.act, moment.event.act) {
        case (.markRead(let log, let upTo), _):
            let reader = Walks.Reader(key: moment.key(log), user: moment.who.user)
            if upTo > marks[reader]?.upTo ?? 0 { marks[reader] = (upTo, moment.line) }
        case (.unread(let log), .counted(let count, let read)):
            let reader = Walks.Reader(key: moment.key(log), user: moment.who.user)
            if let mark = marks[reader], read < mark.upTo {
                findings.report(
                    Self.self,
                    "\(moment.who.user) had read \(log.rawValue) up to \(mark.upTo), and the mark stands at \(read)",
                    lines: mark.line,
                    moment.line
                )
            }
            answers.append(
                Answer(
                    key: reader.key,
                    user: reader.user,
                    isByPlace: false,
                    count: count,
                    read: read,
                    line: moment.line
                )
            )
        case (.unreadByPlace(let log), .counted(let count, let read)):
            answers.append(
                Answer(
                    key: moment.key(log),
                    user: moment.who.user,
                    isByPlace: true,
                    count: count,
                    read: read,
                    line: moment.line
                )
            )
        default: break
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for answer in answers {
            guard let log = facts.logs[answer.key], log.headLine > 0 else { continue }
            // For who left, it stays as it was then.
            if answer.key.log.isGroup, facts.members[answer.key]?[answer.user]?.isMember != true { continue }
            let count = recount(answer, log, facts)
            guard min(count, Self.exactMax + 1) != answer.count else { continue }
            findings.report(
                Self.self,
                """
                \(answer.count) are said to be unread by \(answer.user) in \(answer.key.log.rawValue) behind \
                \(answer.read), and a recount finds \(count)
                """,
                lines: answer.line,
                log.headLine
            )
        }
    }

    private func recount(_ answer: Answer, _ log: LogFacts, _ facts: Facts) -> Int {
        let mailbox = LogKey(tenant: answer.key.tenant, log: .mailbox(of: answer.user))
        let places = (answer.isByPlace ? facts.logs[mailbox] : log)?.places ?? []
        var count = 0
        for (index, place) in places.enumerated().dropFirst(Int(answer.read)) where place.content == .message {
            guard let send = facts.sends[place.tag], send.key == answer.key, send.isCounted,
                send.who.user != answer.user, send.isFor(answer.user)
            else { continue }
            let n = UInt32(index + 1)
            let isGone =
                answer.isByPlace ? facts.isRecalled(place.tag, at: n, of: mailbox) : log.recalled.contains(n)
            if !isGone { count += 1 }
        }
        return count
    }
}
