package import PlatformCore

/// How many links a user may have open, and what gives way when there is one more.
package struct LinkPolicy: Hashable, Sendable {
    /// The most links of one user that any tenant can allow.
    package static let perUserCeiling: UInt8 = 64
    package static let noticeBytesMax = 256

    /// What happens to a link beyond the limit.
    package enum WhenFull: String, Hashable, Sendable, CaseIterable {
        /// The user's oldest link of the platform is closed and told why.
        case closeOldest
        /// The new one is refused.
        case refuseNewest
    }

    /// Links of one user in all.
    package var perUserMax: UInt8 = 32
    /// Links of one user on one platform, where `platformMax` has no number for it.
    package var perPlatformMax: UInt8 = 16
    package var platformMax: [Platform: UInt8] = [:]
    package var whenFull = WhenFull.closeOldest
    /// What a link is told that had to give way.
    package var notice = "signed in on another device"

    package init() {}

    func check() throws(TenantError) {
        let counts = [perUserMax, perPlatformMax] + platformMax.values
        guard counts.allSatisfy({ (1...Self.perUserCeiling).contains($0) }) else {
            throw TenantError(.invalidSetting, "a user may have 1 to \(Self.perUserCeiling) links")
        }
        guard notice.utf8.count <= Self.noticeBytesMax else {
            throw TenantError(.invalidSetting, "a notice is at most \(Self.noticeBytesMax) bytes")
        }
    }
}

/// One link of a user, as the policy sees it.
package struct OpenLink<ID: Hashable & Sendable>: Hashable, Sendable {
    package let id: ID
    package let device: DeviceID
    package let platform: Platform
    package let since: Timestamp

    package init(id: ID, device: DeviceID, platform: Platform, since: Timestamp) {
        self.id = id
        self.device = device
        self.platform = platform
        self.since = since
    }
}

/// What becomes of a user's links when one more comes.
package enum LinkAdmission<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The new link opens; the named ones are closed, oldest first.
    case open(closing: [ID])
    case refuse
}

extension LinkPolicy {
    /// Decides for one more link of a user who has `links`.
    ///
    /// A device has one link: a new one takes the place of the old, whatever the limits.
    package func admit<ID>(device: DeviceID, platform: Platform, having links: [OpenLink<ID>]) -> LinkAdmission<ID> {
        var closing = links.filter { $0.device == device }
        var staying = links.filter { $0.device != device }.sorted { $0.since < $1.since }
        let ofPlatform = Int(platformMax[platform] ?? perPlatformMax)

        while let oldest = firstBeyondLimit(in: staying, platform: platform, ofPlatform: ofPlatform) {
            guard whenFull == .closeOldest else { return .refuse }
            closing.append(oldest)
            staying.removeAll { $0.id == oldest.id }
        }
        return .open(closing: closing.sorted { $0.since < $1.since }.map(\.id))
    }

    /// The link that must go before another of `platform` may come, from links in order of age.
    private func firstBeyondLimit<ID>(
        in links: [OpenLink<ID>],
        platform: Platform,
        ofPlatform limit: Int
    ) -> OpenLink<ID>? {
        let alike = links.filter { $0.platform == platform }
        if alike.count >= limit { return alike.first }
        return links.count >= Int(perUserMax) ? links.first : nil
    }
}
