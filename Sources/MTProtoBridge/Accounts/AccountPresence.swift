package import PlatformCore

/// Whoever keeps logged-in sessions live; one for each event loop, told on that loop.
package protocol AccountPresence: AnyObject {
    /// A session speaks for a user: its device is attached, as a link's is. `done` is called once, on the loop, with the
    /// engine's refusal if there is one; until then no call of the session is served.
    func loggedIn(_ session: MTProtoSession, _ login: Login, _ done: @escaping (ClientError?) -> Void)

    /// The session speaks for nobody any more, or is over.
    func loggedOut(_ session: MTProtoSession)

    /// The session has a connection again, or has none for now.
    func connectionChanged(_ session: MTProtoSession)
}
