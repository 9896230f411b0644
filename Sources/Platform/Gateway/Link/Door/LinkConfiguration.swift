/// What the operator may choose about links.
package struct LinkConfiguration: Sendable, Equatable {
    /// Web pages that may open links, as `https://host[:port]`; empty lets every page, and each app may narrow it.
    package var origins: [String] = []
    /// Live links of an app whose quota says nothing; `nil` is without limit.
    package var perTenantMax: UInt32?
    /// Links that may be opened from one address in a second; see `ClientAddress` for what an address is.
    package var handshakesPerSecondMax = 500
    /// Whether permessage-deflate is agreed to when a client offers it.
    package var allowsCompression = false
    /// Messages shorter than this are sent uncompressed where compression was agreed on.
    package var compressionBytesMin = 512
    /// How long bytes may wait for a client that reads nothing before it is given up.
    package var stalledMax = Duration.seconds(30)

    package init() {}
}
