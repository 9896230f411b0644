/// Answers the API calls of one event loop's sessions.
///
/// All of it is called on the sessions' loop. A call may be answered at once or later, in any order, on that loop.
package protocol RPCResponder: AnyObject {
    func answer(_ call: RPCCall)

    /// A session's layer or client was told for the first time, or has changed; comes before the call that it came with.
    func introduced(_ session: MTProtoSession)

    /// The session has a connection again, or has none for now.
    func connectionChanged(_ session: MTProtoSession)

    /// The session is over for good; what hangs on `session.extra` is let go of.
    func ended(_ session: MTProtoSession)
}
