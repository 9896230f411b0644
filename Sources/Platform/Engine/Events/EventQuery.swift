package import PlatformCore

/// What somebody wants to know of what happened, or of who reads it.
package enum EventQuery: Sendable {
    /// Events after a change, in the order of their changes; of these names alone unless there are none.
    case page(after: LSN, limit: Int, of: Set<EventName>)
    case consumer(ConsumerName)
    case consumers(limit: Int)
    case deadLetters(ConsumerName, after: LSN, limit: Int)
    /// A user by number, and what their device runs on.
    case speaker(AccountNumber, DeviceNumber)
}

package enum EventsFound: Sendable {
    case page(EventPage)
    /// Where somebody stands, and where the log ends.
    case consumer(EventConsumer?, end: LSN)
    case consumers([(name: ConsumerName, consumer: EventConsumer)], end: LSN)
    case deadLetters([DeadLetter], hasMore: Bool)
    case speaker(UserID, Platform)
}

/// A stretch of a tenant's events.
package struct EventPage: Sendable {
    package let events: [Event]
    /// Everything up to here was looked at; the next page starts after it.
    package let cursor: LSN
    /// The last change of the log.
    package let end: LSN
    /// Set when events between the asked position and this change are gone: their records were removed by age.
    package let lostThrough: LSN?

    package var hasMore: Bool { cursor < end }
}
