package import NIOCore

/// How much an event loop does for its Telegram sessions in a row, so that no tenant makes another one wait for long.
///
/// Work is counted in steps as it is for links: a step is about a quarter of a microsecond of the processors that the
/// project was measured on.
package struct ChatPace: Sendable {
    /// Steps for one tenant in a row while others wait.
    package var sliceSteps = 800
    /// Steps before the loop looks at its sockets again; about half a millisecond.
    package var turnSteps = 2_000
    /// The same where all sessions of the loop are one tenant's.
    package var aloneSteps = 8_000
    /// How long the loop is left to its sockets when more waits to be done: tasks come before sockets.
    package var breath = TimeAmount.microseconds(10)

    package init() {}
}

/// What things that are done for sessions cost, in steps.
enum ChatSteps {
    /// An update for a session that has nothing else to be sent: a packet of its own is sealed and written for it.
    static let packet = 64
    /// An update that goes with others.
    static let update = 8
    /// An answer to a command.
    static let answer = 16
}
