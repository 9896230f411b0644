/// Something that must hold of every history.
///
/// A rule is a value: it is shown every event once, in order, after `Facts` has taken it in; and asked at the end. What
/// it keeps for itself grows with what it must compare, never with the history's length alone.
package protocol Rule: Sendable {
    /// What it says, in a few words.
    static var name: String { get }
    /// The clause of the delivery contract (design, section 7) that it holds.
    static var clause: Int { get }

    mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings)
    mutating func finish(_ facts: Facts, _ findings: inout Findings)
}

extension Rule {
    package mutating func take(_ moment: Moment, _ facts: Facts, _ findings: inout Findings) {}
    package mutating func finish(_ facts: Facts, _ findings: inout Findings) {}
}

/// An event where it stands in a history.
package struct Moment: Sendable {
    package let line: Int
    package let event: Event
    /// What the event is the outcome of.
    package let asked: Asked?
    /// Everything that the event shows of logs.
    package let sights: [Sight]

    var who: Who { event.who }

    /// A log of the tenant of the event.
    func key(_ log: LogName) -> LogKey { LogKey(tenant: event.who.tenant, log: log) }
}

/// What was asked, and where the history says so.
package struct Asked: Sendable {
    package let act: Act
    package let line: Int
    package let at: UInt64
    /// The greatest place acknowledged in the log concerned before this was asked.
    package let ackedMax: UInt32
    package let ackedLine: Int
    /// The greatest place of it that anybody had been shown or acknowledged before this was asked.
    package let known: UInt32
}

/// What a client was shown for one place of one log.
package struct Sight: Sendable {
    package let key: LogKey
    package let item: Item
}

/// A log among those of all tenants.
package struct LogKey: Hashable, Sendable {
    package let tenant: String
    package let log: LogName
}

/// All rules, each fresh.
package func allRules() -> [any Rule] {
    [
        SendsOnce(), SameAnswer(), DensePlaces(), OneOrder(), RealTimeOrder(), LinkOrder(),
        FreshLoads(),
        MailboxComplete(), GroupComplete(), HistoryComplete(), DevicesComplete(), RightAudience(),
        UnreadRecount(),
        OwnTenantOnly(), ChangesHold(), ListsComplete(),
    ]
}
