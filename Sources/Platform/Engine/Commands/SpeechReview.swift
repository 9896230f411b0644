/// Looks at what is about to be said, outside of the decider.
///
/// It holds back what it takes, and hands each on when it is done. Called on event loops; it must not block.
package protocol SpeechReview: Sendable {
    func take(_ command: Command, _ speech: Speech) -> ReviewIntake
}

/// What becomes of a command that is to be looked at.
package enum ReviewIntake: Hashable, Sendable {
    /// It is none of those: it is decided at once.
    case passes
    /// It is held back and will be answered.
    case taken
    /// Too much is held back: nothing was done, and nobody is answered.
    case full
}
