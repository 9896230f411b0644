internal import PlatformCore
internal import Tenants

extension FeatureRules {
    /// Every rule by its feature's name.
    var shown: JSONObject {
        var object = JSONObject()
        for (key, rule) in rules.sorted(by: { $0.key < $1.key }) { object.append(key.text, rule.shown) }
        return object
    }
}

extension FeatureRule {
    /// Reads `true`, `false` or `{"isOn", "users", "clientsFrom"}`, where clients go by their platform's name.
    init?(_ value: JSONValue) {
        switch value {
        case .bool(let isOn): self.init(isOn: isOn)
        case .object(let object):
            guard case .bool(let isOn)? = object["isOn"] else { return nil }
            self.init(isOn: isOn)
            guard object.members.allSatisfy({ take($0.key, $0.value) }) else { return nil }
        case .null, .integer, .decimal, .string, .array: return nil
        }
    }

    private mutating func take(_ name: String, _ value: JSONValue) -> Bool {
        switch (name, value) {
        case ("isOn", .bool): return true
        case ("users", .array):
            guard let ids = strings(value) else { return false }
            users = Set(ids.compactMap { UserID($0) })
            return users.count == Set(ids).count
        case ("clientsFrom", .object(let versions)):
            for member in versions.members {
                guard let platform = Platform.allCases.first(where: { "\($0)" == member.key }),
                    case .string(let text) = member.value, let version = ClientVersion(text)
                else { return false }
                clientsFrom[platform] = version
            }
            return true
        default: return false
        }
    }

    /// As it is read.
    fileprivate var shown: JSONValue {
        if users.isEmpty, clientsFrom.isEmpty { return .bool(isOn) }
        let platforms = clientsFrom.sorted { $0.key.rawValue < $1.key.rawValue }
        var versions = JSONObject()
        for (platform, version) in platforms { versions.append("\(platform)", .string(version.description)) }
        return [
            "isOn": .bool(isOn),
            "users": .array(users.sorted().map { .string($0.text) }),
            "clientsFrom": .object(versions),
        ]
    }
}
