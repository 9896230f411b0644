package import PlatformCore

/// Names an optional capability: 1–64 bytes of lower-case words with dots, such as `search.fulltext`.
package struct FeatureKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String

    package init?(_ text: String) {
        let bytes = text.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

/// For whom a feature is on.
package struct FeatureRule: Hashable, Sendable {
    package static let userCountMax = 1_000

    package var isOn: Bool
    /// Only these users have it, when the list is not empty.
    package var users: Set<UserID>
    /// Only clients of this version or a newer one have it; no entry lets every version.
    package var clientsFrom: [Platform: ClientVersion]

    package init(isOn: Bool, users: Set<UserID> = [], clientsFrom: [Platform: ClientVersion] = [:]) {
        self.isOn = isOn
        self.users = users
        self.clientsFrom = clientsFrom
    }

    /// A user or client that is not known is outside of every list.
    func includes(_ asker: FeatureAsker) -> Bool {
        guard isOn else { return false }
        if !users.isEmpty {
            guard let user = asker.user, users.contains(user) else { return false }
        }
        guard let platform = asker.platform else { return clientsFrom.isEmpty }
        guard let least = clientsFrom[platform] else { return true }
        guard let version = asker.version else { return false }
        return version >= least
    }
}

/// Who would use a feature, as far as the door knows.
package struct FeatureAsker: Hashable, Sendable {
    package var user: UserID?
    package var platform: Platform?
    package var version: ClientVersion?

    package init(user: UserID? = nil, platform: Platform? = nil, version: ClientVersion? = nil) {
        self.user = user
        self.platform = platform
        self.version = version
    }
}

/// The rules of one tenant, or those of the whole server.
package struct FeatureRules: Hashable, Sendable {
    package static let countMax = 256

    package private(set) var rules: [FeatureKey: FeatureRule]

    package init(_ rules: [FeatureKey: FeatureRule] = [:]) {
        self.rules = rules
    }

    package subscript(key: FeatureKey) -> FeatureRule? { rules[key] }

    /// Sets a rule, or takes it away with `nil`.
    package mutating func set(_ key: FeatureKey, to rule: FeatureRule?) throws(TenantError) {
        if let rule {
            guard rule.users.count <= FeatureRule.userCountMax else {
                throw TenantError(.invalidSetting, "a feature lists at most \(FeatureRule.userCountMax) users")
            }
            guard rules[key] != nil || rules.count < Self.countMax else {
                throw TenantError(.invalidSetting, "at most \(Self.countMax) features can have a rule")
            }
        }
        rules[key] = rule
    }

    /// Whether a feature is on: the tenant's rule decides if it has one, else the server's; without
    /// either it is off.
    package static func decide(
        _ key: FeatureKey,
        for asker: FeatureAsker,
        tenant: FeatureRules,
        server: FeatureRules
    ) -> Bool {
        (tenant[key] ?? server[key])?.includes(asker) ?? false
    }
}
