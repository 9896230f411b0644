package import NIOCore

/// Answers what clients send before they have a key.
package protocol KeyExchanging: Sendable {
    /// Answers one unencrypted message: the whole packet in, from its zero key id on, and the whole packet out.
    ///
    /// `nil` where there is nothing to say.
    /// `dc` is the data centre that the connection's first bytes named. It completes on the loop; a `WireEnd` that it
    /// fails with closes the connection.
    func answer(_ packet: ByteBuffer, dc: DataCentre?, on loop: any EventLoop) -> EventLoopFuture<ByteBuffer?>
}
