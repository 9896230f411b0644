/// Whether a user is there, as far as the server remembers.
package enum Presence: Hashable, Sendable {
    /// Some client of theirs is connected, at whichever door.
    case online
    /// The last of their clients went then.
    case left(Timestamp)
    /// They were not there since the server started, or not for long.
    case unknown
}
