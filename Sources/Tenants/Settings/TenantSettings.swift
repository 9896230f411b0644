internal import PlatformCore

/// What an app may choose about itself; every field has a default that works.
package struct TenantSettings: Hashable, Sendable {
    /// The longest life of a token, in seconds.
    package static let tokenLifetimeMax: UInt32 = 10 * 366 * 86_400
    /// Origins that one tenant may list.
    package static let originCountMax = 64
    /// The clocks there are on the earth, in minutes ahead of UTC.
    package static let zones: ClosedRange<Int16> = -12 * 60...14 * 60

    /// Whether a new member sees what was said in a group before.
    package var historyBeforeJoining = true
    /// Whether users hear in private from those alone whom they allow.
    package var heedsAllowLists = false
    /// Whether sensitive words hold for what the app's own server says too.
    package var wordsHoldForServerAPI = false
    /// Whether who joins a chatroom leaves the one they were in.
    package var inOneChatroom = true
    /// Whether a chatroom that is not there is made when it is joined or given something.
    package var makesChatroomsByUse = true
    /// Whether what is said is kept in hourly files, for three days.
    package var keepsHistoryFiles = true
    /// Whether a phone number that nobody has becomes a user when somebody logs in by it.
    package var signsUpByPhone = false
    /// Whether login codes stand in the log, for those who develop.
    package var showsLoginCodes = false
    /// How long tokens are good for; `nil` is for ever.
    package var tokenLifetimeSeconds: UInt32?
    package var signatures = SignaturePolicy()
    package var links = LinkPolicy()
    /// How far the clocks that times are written by are ahead of UTC, in minutes; the vendor's are Beijing's.
    package var minutesAheadOfUTC: Int16 = 8 * 60
    /// Web pages that may open links, as `https://host[:port]`; empty lets every page.
    package var allowedOrigins: [String] = []

    package init() {}

    /// Throws with a sentence if a value is not one that can be kept.
    package func check() throws(TenantError) {
        if let lifetime = tokenLifetimeSeconds, !(1...Self.tokenLifetimeMax).contains(lifetime) {
            throw TenantError(.invalidSetting, "a token's life is 1 to \(Self.tokenLifetimeMax) seconds, or unset")
        }
        guard Self.zones.contains(minutesAheadOfUTC) else {
            throw TenantError(
                .invalidSetting,
                "minutesAheadOfUTC is \(Self.zones.lowerBound) to \(Self.zones.upperBound)"
            )
        }
        guard allowedOrigins.count <= Self.originCountMax else {
            throw TenantError(.invalidSetting, "at most \(Self.originCountMax) origins can be listed")
        }
        for origin in allowedOrigins where !Self.isOrigin(origin) {
            throw TenantError(.invalidSetting, "an origin is written https://host or https://host:port, not \(origin)")
        }
        try signatures.check()
        try links.check()
    }

    /// Whether a page of this origin may open links; no origin is no browser.
    package func admits(origin: String?) -> Bool {
        guard let origin, !allowedOrigins.isEmpty else { return true }
        let asked = origin.lowercased()
        return allowedOrigins.contains { $0.lowercased() == asked }
    }

    /// Whether a text is an origin as browsers write them.
    package static func isOrigin(_ text: String) -> Bool {
        guard text.utf8.count <= 256 else { return false }
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "https" || parts[0] == "http" else { return false }
        return !parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") }
    }
}

/// How strictly a tenant's signatures are taken on the Server API.
///
/// The vendor documents no window and no replay rule, and two of its SDKs reuse nonces, so all of
/// this is off until an app asks for it. Our own signature always has both.
package struct SignaturePolicy: Hashable, Sendable {
    /// The widest window that can be asked for.
    package static let skewSecondsMax: UInt32 = 900

    /// How far a vendor signature's time may be from ours; zero takes any.
    package var maxSkewSeconds: UInt32 = 0
    /// Whether a vendor signature with the nonce and time of an earlier one is refused.
    package var rejectsReplays = false
    /// Whether only our own signature, which covers path and body, is taken.
    package var requiresV2 = false

    package init() {}

    func check() throws(TenantError) {
        guard maxSkewSeconds <= Self.skewSecondsMax else {
            throw TenantError(.invalidSetting, "maxSkewSeconds is at most \(Self.skewSecondsMax), or 0 for any")
        }
    }
}
