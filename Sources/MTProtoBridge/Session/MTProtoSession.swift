package import MTProtoTL
package import NIOCore

/// One session of an auth key: what its client calls, and what it is pushed.
///
/// It outlives its connections, and lives on one event loop with all other sessions of its key.
package final class MTProtoSession {
    /// Chosen by the client.
    package let id: Int64
    /// Names it among the sessions of its loop.
    package let number: UInt64
    package let key: StoredAuthKey
    package let eventLoop: any EventLoop
    /// What answers and updates are written for.
    package private(set) var layer: Int32
    /// What the client said of itself; `nil` until it did.
    package private(set) var client: ClientInfo?
    /// Whether it asked to be pushed updates: it made a call without `invokeWithoutUpdates`.
    package private(set) var wantsUpdates = false
    /// Where the client connects from; `nil` without a connection.
    package private(set) var remoteAddress: SocketAddress?
    /// What accounts and the hub keep of it.
    package var extra: AnyObject?

    package var isConnected: Bool
    /// Whether pushes go out: there is a connection, and its client reads.
    package var takesPushes: Bool

    /// Sends an update; where it cannot be sent now the client is told to ask for the difference later.
    package func push(_ update: any TLWritable)

    /// Sends an update that was written before, for this session's layer, shared with other sessions.
    package func push(encoded update: ByteBuffer)

    /// Ends the session and its connection; the key stays.
    package func end()
}
