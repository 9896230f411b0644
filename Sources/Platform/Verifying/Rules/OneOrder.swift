/// Every reader and every device finds the same at each place of a log.
package struct OneOrder: Rule {
    package static let name = "one order"
    package static let clause = 3

    package init() {}

    package func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {
        for sight in moment.sights where sight.item.kind != .hidden {
            guard let place = facts.place(sight.item.n, of: sight.key), place.content != .hidden else { continue }
            guard !place.agrees(with: sight.item) else { continue }
            findings.report(
                Self.self,
                "two readers find different things at \(sight.item.n) of \(sight.key.log.rawValue)",
                at: sight.item.n,
                lines: Int(place.line),
                moment.line
            )
        }
    }
}
