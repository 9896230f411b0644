/// A message is shown to those it is for, all of them and nobody else.
package struct RightAudience: Rule {
    package static let name = "right audience"
    package static let clause = 3

    private struct Hidden: Hashable {
        let key: LogKey
        let n: UInt32
        let user: String
        /// To such clients, what was taken back is not there any more.
        let isByNumber: Bool
    }

    /// Places that were hidden from somebody, and where the history says so.
    private var hidden: [Hidden: Int] = [:]

    package init() {}

    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where !sight.key.log.isMailbox || sight.item.isByNumber {
            switch sight.item.kind {
            case .message:
                guard let tag = sight.item.tag, let send = facts.sends[tag], let seenBy = send.seenBy,
                    !seenBy.contains(moment.who.user)
                else { continue }
                findings.report(
                    Self.self,
                    "\(moment.who.user) was shown message \(tag), which is not for them",
                    lines: send.invokedLine,
                    moment.line
                )
            case .hidden:
                let isByNumber = sight.item.isByNumber
                hidden[Hidden(key: sight.key, n: sight.item.n, user: moment.who.user, isByNumber: isByNumber)] =
                    moment.line
            case .recall, .edit, .mark: break
            }
        }
    }

    package func finish(_ facts: Facts, _ findings: inout Findings) {
        for (hidden, line) in hidden.sorted(by: { $0.value < $1.value }) {
            guard let place = facts.place(hidden.n, of: hidden.key), place.content == .message,
                let send = facts.sends[place.tag], send.seenBy?.contains(hidden.user) ?? true,
                !hidden.isByNumber || !facts.isRecalled(place.tag, at: hidden.n, of: hidden.key)
            else { continue }
            findings.report(
                Self.self,
                "message \(place.tag) at \(hidden.n) of \(hidden.key.log.rawValue) was hidden from \(hidden.user)",
                lines: send.invokedLine,
                line
            )
        }
    }
}
