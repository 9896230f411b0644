/// What a walk through a tenant's data found.
package struct CheckReport: Sendable {
    /// One thing that is not as it must be.
    package struct Problem: Hashable, Sendable {
        package let rule: Rule
        /// Names the record and says what is wrong with it.
        package let text: String
    }

    /// What must hold of a tenant's data.
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        /// A record can be read.
        case readable
        /// Places of a log follow each other without a gap.
        case density
        /// Times and counters grow with the place, so that a UID finds its message.
        case order
        /// Running counts are what a recount gives.
        case ordinals
        /// What one record names is there and names it back.
        case references
        /// Change numbers follow each other without a gap.
        case commits
        /// A group and its members agree.
        case membership
    }

    /// Problems kept with their text; beyond that they are only counted.
    package static let problemTextMax = 100

    package private(set) var problems: [Problem] = []
    package private(set) var problemCount = 0
    package var userCount = 0
    package var conversationCount = 0
    /// Groups that were not dismissed.
    package var groupCount: UInt32 = 0
    package var goneUserCount: UInt32 = 0
    package var messageCount = 0
    package var changeCount = 0
    package var mailboxEntryCount = 0
    package var shelfItemCount = 0
    package var commitCount = 0

    package init() {}

    package var isSound: Bool { problemCount == 0 }

    mutating func report(_ rule: Rule, _ text: @autoclosure () -> String) {
        problemCount += 1
        if problems.count < Self.problemTextMax { problems.append(Problem(rule: rule, text: text())) }
    }

    mutating func expect(_ holds: Bool, _ rule: Rule, _ text: @autoclosure () -> String) {
        if !holds { report(rule, text()) }
    }
}
