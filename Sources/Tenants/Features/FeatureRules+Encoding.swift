internal import PlatformCore
internal import PlatformStore

extension FeatureRules {
    private enum Field {
        static let rule: UInt32 = 1
    }

    private enum RuleField {
        static let key: UInt32 = 1
        static let isOn: UInt32 = 2
        static let user: UInt32 = 3
        static let client: UInt32 = 4
    }

    private enum ClientField {
        static let platform: UInt32 = 1
        static let version: UInt32 = 2
    }

    func write(to writer: inout RecordWriter) {
        for (key, rule) in rules.sorted(by: { $0.key < $1.key }) {
            writer.putRecord(Field.rule) { writer in
                writer.put(RuleField.key, key.text)
                writer.put(RuleField.isOn, rule.isOn)
                for user in rule.users.sorted() { writer.put(RuleField.user, user.text) }
                for (platform, version) in rule.clientsFrom.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    writer.putRecord(RuleField.client) { writer in
                        writer.put(ClientField.platform, UInt32(platform.rawValue))
                        writer.put(ClientField.version, version.description)
                    }
                }
            }
        }
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        var rules: [FeatureKey: FeatureRule] = [:]
        while let field = try reader.nextField() {
            guard field == Field.rule else { continue }
            var inner = try reader.record()
            let (key, rule) = try Self.rule(in: &inner)
            rules[key] = rule
        }
        self.init(rules)
    }

    private static func rule(in reader: inout RecordReader) throws(StoreError) -> (FeatureKey, FeatureRule) {
        var key: FeatureKey?
        var rule = FeatureRule(isOn: false)
        while let field = try reader.nextField() {
            switch field {
            case RuleField.key: key = FeatureKey(try reader.text())
            case RuleField.isOn: rule.isOn = try reader.bool()
            case RuleField.user: rule.users.insert(UserID(unchecked: try reader.text()))
            case RuleField.client:
                var inner = try reader.record()
                if let (platform, version) = try client(in: &inner) { rule.clientsFrom[platform] = version }
            default: break
            }
        }
        guard let key else { throw reader.corrupt("a feature without a key") }
        return (key, rule)
    }

    /// `nil` for a platform of a newer release.
    private static func client(in reader: inout RecordReader) throws(StoreError) -> (Platform, ClientVersion)? {
        var platform: Platform?
        var version: ClientVersion?
        while let field = try reader.nextField() {
            switch field {
            case ClientField.platform: platform = Platform(rawValue: try reader.uint8())
            case ClientField.version: version = ClientVersion(try reader.text())
            default: break
            }
        }
        guard let platform, let version else { return nil }
        return (platform, version)
    }
}
