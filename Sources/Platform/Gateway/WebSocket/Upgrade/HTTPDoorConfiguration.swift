internal import NIOHTTP1

/// What the operator may choose about the public port, apart from its address.
package struct HTTPDoorConfiguration: Sendable, Equatable {
    /// The most bytes the path and all headers of a request may have together.
    package var headerBytesMax = 16 << 10
    /// The most headers a request may have.
    package var headerCountMax = 100
    /// How long a client may take to send a whole request, the first one counted from when it connected; of a file, 64 KiB.
    package var requestTimeMax = Duration.seconds(10)
    /// How long an answer may take, until the client has taken its last byte but what the buffers hold; of a file, 64 KiB.
    package var responseTimeMax = Duration.seconds(60)
    /// How long a connection is kept for the client's next request.
    package var keepAliveMax = Duration.seconds(75)
    /// How many connections may be open at once; more are answered 503 and closed.
    ///
    /// It must stay below the process's limit of open files, which the databases draw on too.
    package var connectionCountMax = 50_000
    /// How many of them may come from one address; see `ClientAddress` for what an address is.
    package var connectionsPerAddressMax = 10_000

    /// Paths that begin so have files in their requests or answers, which may take long.
    package var filePrefix = "/v1/files"

    package init() {}

    func movesFile(_ uri: String) -> Bool { uri.hasPrefix(filePrefix) }

    var decoderLimits: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = headerBytesMax
        limits.maxHeaderListSize = headerBytesMax
        limits.maxHeaderFieldCount = headerCountMax
        return limits
    }
}
