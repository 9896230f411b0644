package import NIOCore

/// Where auth keys are kept.
///
/// It never blocks, and completes on the loop it is given. A failed look-up says that the shelf could not be read, never
/// that the key is unknown: clients throw their login away when they are told that.
package protocol AuthKeyShelf: Sendable {
    /// The key with this id; `nil` if there is none, or if it was a temporary one that has expired.
    func find(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<StoredAuthKey?>

    /// Keeps a key, durably once this completes; `false` if another has its id.
    func insert(_ key: StoredAuthKey, on loop: any EventLoop) -> EventLoopFuture<Bool>

    /// Forgets a key, and with a permanent one the temporary keys bound to it; unknown ids are ignored.
    func remove(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<Void>
}
