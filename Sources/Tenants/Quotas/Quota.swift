/// What a tenant may use up; `nil` is without limit.
package struct Quota: Hashable, Sendable {
    /// What holds for messages through all doors together.
    package let messageLimits: [RateLimit]
    /// What holds for Server API calls of every kind together.
    package let requestLimits: [RateLimit]
    /// What each link may send by itself.
    package let linkMessageLimits: [RateLimit]
    /// Live links.
    package let links: UInt32?
    package let users: UInt32?
    package let groups: UInt32?
    package let storageBytes: UInt64?
    /// Sensitive words; there is always a limit.
    package let wordCountMax: Int
    private let rates: [VendorRate: [RateLimit]]
    private let mode: TenantMode

    /// Development has no limit but those that were set; production has the vendor's as well.
    package init(mode: TenantMode, overrides: QuotaOverrides) {
        messageLimits = overrides.messagesPerSecond.map { [.perSecond($0)] } ?? []
        requestLimits = overrides.requestsPerSecond.map { [.perSecond($0)] } ?? []
        links = overrides.links
        users = overrides.users
        groups = overrides.groups
        storageBytes = overrides.storageBytes
        wordCountMax = Int(overrides.sensitiveWords ?? Self.documentedWordCount)
        rates = overrides.rates
        self.mode = mode
        linkMessageLimits = Self.limits(of: .linkMessage, in: mode, overrides.rates)
    }

    /// The vendor's number of sensitive words.
    private static let documentedWordCount: UInt32 = 50

    /// The limits of a group of calls, all of which hold; an empty list is without limit.
    package func limits(of rate: VendorRate) -> [RateLimit] {
        Self.limits(of: rate, in: mode, rates)
    }

    private static func limits(
        of rate: VendorRate,
        in mode: TenantMode,
        _ chosen: [VendorRate: [RateLimit]]
    ) -> [RateLimit] {
        if let chosen = chosen[rate] { return chosen }
        return mode == .production ? rate.documented : []
    }

    /// Throws if a tenant that has `count` of something may not have `adding` more.
    package func require(_ stock: Stock, having count: UInt64, adding: UInt64 = 1) throws(TenantError) {
        guard let limit = limit(of: stock), count > limit || adding > limit - count else { return }
        throw TenantError(.quotaExceeded, "the app's quota of \(limit) \(stock.words) is used up")
    }

    private func limit(of stock: Stock) -> UInt64? {
        switch stock {
        case .links: links.map(UInt64.init)
        case .users: users.map(UInt64.init)
        case .groups: groups.map(UInt64.init)
        case .storageBytes: storageBytes
        }
    }
}

/// Things that a tenant has so many of, unlike rates, which refill by themselves.
package enum Stock: Hashable, Sendable, CaseIterable {
    case links
    case users
    case groups
    case storageBytes

    var words: String {
        switch self {
        case .links: "links"
        case .users: "users"
        case .groups: "groups"
        case .storageBytes: "bytes"
        }
    }
}

/// The numbers that were set for one tenant; what is not set follows its mode.
package struct QuotaOverrides: Hashable, Sendable {
    /// Limits that one rate can be given.
    package static let limitCountMax = 4

    package var requestsPerSecond: UInt32?
    package var messagesPerSecond: UInt32?
    package var links: UInt32?
    package var users: UInt32?
    package var groups: UInt32?
    package var storageBytes: UInt64?
    package var sensitiveWords: UInt32?
    /// An empty list takes the vendor's limit away.
    package var rates: [VendorRate: [RateLimit]] = [:]

    package init() {}

    func check() throws(TenantError) {
        guard rates.values.allSatisfy({ $0.count <= Self.limitCountMax }) else {
            throw TenantError(.invalidSetting, "a rate has at most \(Self.limitCountMax) limits")
        }
        guard requestsPerSecond != 0, messagesPerSecond != 0 else {
            throw TenantError(.invalidSetting, "a rate of zero is not a quota: disable the app instead")
        }
    }
}
