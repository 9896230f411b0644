/// What the operator may choose about WebSocket connections.
package struct WebSocketConfiguration: Sendable, Equatable {
    /// The largest message a client may send, also when put together from fragments or inflated.
    package var messageBytesMax = 1 << 20
    /// The most fragments one message may come in.
    package var fragmentCountMax = 1024
    /// How long a client may be silent before it is pinged.
    package var silenceMax = Duration.seconds(60)
    /// How long a pinged client may go on being silent before it is given up.
    package var pongWaitMax = Duration.seconds(15)
    /// How long bytes may wait for a client that reads nothing before it is given up.
    package var stalledMax = Duration.seconds(30)
    /// How long the closing handshake may take.
    package var closeWaitMax = Duration.seconds(2)

    /// Messages shorter than this are sent uncompressed where compression was agreed on.
    package var compressionBytesMin = 512

    package init() {}
}

extension FrameRules {
    init(_ configuration: WebSocketConfiguration, allowsCompression: Bool) {
        self.init(
            messageBytesMax: configuration.messageBytesMax,
            fragmentCountMax: configuration.fragmentCountMax,
            allowsCompression: allowsCompression
        )
    }
}
