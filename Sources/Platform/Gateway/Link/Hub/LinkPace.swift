package import NIOCore

/// How much an event loop does for its links in a row, so that no tenant makes another one wait for long.
///
/// Work is counted in steps rather than in time: a simulation takes the same turns as a server. A step is about a
/// quarter of a microsecond of the processors that the project was measured on.
package struct LinkPace: Sendable {
    /// Steps for one tenant in a row while others wait.
    package var sliceSteps = 800
    /// Steps before the loop looks at its sockets again; about half a millisecond.
    package var turnSteps = 2_000
    /// The same where all links of the loop are one tenant's, as each look costs some ten microseconds.
    package var aloneSteps = 8_000
    /// Steps of frames gathered for a tenant's links before they are written to the sockets.
    package var gatherSteps = 8_000
    /// How long the loop is left to its sockets when more waits to be done.
    ///
    /// Without any, a loop would do all that waits first: tasks come before sockets.
    package var breath = TimeAmount.microseconds(10)

    package init() {}
}

/// What things that are done for links cost, in steps.
enum LinkSteps {
    /// Writing to a socket, whatever the number of frames.
    static let flush = 100
    /// Making a link of a connection.
    static let handshake = 300
    /// Checking who a hello speaks for.
    static let hello = 120
    /// Letting a link in: its token and welcome.
    static let welcome = 200
    /// A request: reading it and handing it to the engine.
    static let request = 8

    /// A frame given to a link, with what its bytes will cost the socket.
    static func frame(bytes: Int, isCompressed: Bool) -> Int {
        1 + bytes >> (isCompressed ? 4 : 10)
    }
}
