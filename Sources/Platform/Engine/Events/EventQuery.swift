package import PlatformCore

/// What somebody wants to know of what happened, or of who reads it.
package enum EventQuery: Sendable {
    /// Events after a change, in the order of their changes; of these names alone unless there are none.
    case page(after: LSN, limit: Int, of: Set<EventName>)
    /// What a user was told in private after a change, and what changed of it; answers `page`.
    case mail(of: AccountNumber, after: LSN, limit: Int)
    case consumer(ConsumerName)
    case consumers(limit: Int)
    case deadLetters(ConsumerName, after: LSN, limit: Int)
    /// Who is about to say something, on what, and what it takes the place of.
    case speaker(Actor, Speech)
}

package enum EventsFound: Sendable {
    case page(EventPage)
    /// Where somebody stands, and where the log ends.
    case consumer(EventConsumer?, end: LSN)
    case consumers([(name: ConsumerName, consumer: EventConsumer)], end: LSN)
    case deadLetters([DeadLetter], hasMore: Bool)
    case speaker(Speaker)
}

/// Somebody who is about to say something.
package struct Speaker: Sendable {
    package let user: UserID
    /// What the device runs on; an app server says it where there is none.
    package let platform: Platform
    /// The message that is to get another content, and its type.
    package let edited: (uid: MessageUID, objectName: String)?
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

    package init(events: [Event], cursor: LSN, end: LSN, lostThrough: LSN?) {
        self.events = events
        self.cursor = cursor
        self.end = end
        self.lostThrough = lostThrough
    }

    package var hasMore: Bool { cursor < end }
}
