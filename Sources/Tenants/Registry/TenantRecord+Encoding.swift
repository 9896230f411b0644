internal import PlatformCore
internal import PlatformStore

extension TenantRecord {
    private enum Field {
        static let number: UInt32 = 1
        static let createdAt: UInt32 = 2
        static let appKey: UInt32 = 3
        static let apiID: UInt32 = 4
        static let apiHash: UInt32 = 5
        static let name: UInt32 = 6
        static let secret: UInt32 = 7
        static let previousSecret: UInt32 = 8
        static let previousUntil: UInt32 = 9
        static let mode: UInt32 = 10
        static let state: UInt32 = 11
        static let settings: UInt32 = 12
        static let quota: UInt32 = 13
        static let features: UInt32 = 14
        static let callbacks: UInt32 = 70
        static let lastingSecret: UInt32 = 120
        static let rotations: UInt32 = 121
    }

    /// The record as it is stored, its secrets sealed by `box`.
    func encoded(sealing box: SecretBox) throws(TenantError) -> [UInt8] {
        let secret = try box.seal(secrets.current.text, owner: secretOwner)
        var writer = RecordWriter(reservingBytes: 256)
        writer.put(Field.number, number.rawValue)
        writer.putSigned(Field.createdAt, createdAt.rawValue)
        writer.put(Field.appKey, appKey.text)
        writer.putSigned(Field.apiID, Int64(apiID.rawValue))
        writer.put(Field.apiHash, apiHash.text)
        writer.put(Field.name, name)
        writer.putRecord(Field.secret) { secret.write(to: &$0) }
        if let previous = secrets.previous {
            let sealed = try box.seal(previous.secret.text, owner: secretOwner)
            writer.putRecord(Field.previousSecret) { sealed.write(to: &$0) }
            writer.putSigned(Field.previousUntil, previous.until.rawValue)
        }
        if let lastingSecret {
            let sealed = try box.seal(lastingSecret.text, owner: secretOwner)
            writer.putRecord(Field.lastingSecret) { sealed.write(to: &$0) }
        }
        writer.putUnlessZero(Field.rotations, secrets.rotations)
        writer.put(Field.mode, mode.rawValue)
        writer.put(Field.state, state.rawValue)
        writer.putRecord(Field.settings) { settings.write(to: &$0) }
        writer.putRecord(Field.quota) { quotaOverrides.write(to: &$0) }
        writer.putRecord(Field.features) { features.write(to: &$0) }
        if !callbacks.routes.isEmpty { writer.putRecord(Field.callbacks) { callbacks.write(to: &$0) } }
        return writer.bytes
    }

    private var secretOwner: String { "tenant \(number.rawValue) secret" }

    /// Reads what `encoded` wrote.
    init(decoding stored: [UInt8], opening box: SecretBox) throws {
        var reader = RecordReader(stored, of: "a tenant's record")
        var draft = Draft()
        while let field = try reader.nextField() {
            switch field {
            case Field.number: draft.number = TenantNumber(rawValue: try reader.uint32())
            case Field.createdAt: draft.createdAt = Timestamp(rawValue: try reader.int64())
            case Field.appKey: draft.appKey = AppKey(try reader.text())
            case Field.apiID: draft.apiID = Int32(exactly: try reader.int64()).map(APIID.init)
            case Field.apiHash: draft.apiHash = APIHash(try reader.text())
            case Field.name: draft.name = try reader.text()
            case Field.secret: draft.secret = try Self.secret(in: reader.record())
            case Field.previousSecret: draft.previous = try Self.secret(in: reader.record())
            case Field.previousUntil: draft.previousUntil = Timestamp(rawValue: try reader.int64())
            case Field.lastingSecret: draft.lasting = try Self.secret(in: reader.record())
            case Field.rotations: draft.rotations = try reader.uint32()
            case Field.mode: draft.mode = TenantMode(rawValue: try reader.text())
            case Field.state: draft.state = TenantState(rawValue: try reader.text())
            case Field.settings: draft.settings = try TenantSettings(from: reader.record())
            case Field.quota: draft.quota = try QuotaOverrides(from: reader.record())
            case Field.features: draft.features = try FeatureRules(from: reader.record())
            case Field.callbacks: draft.callbacks = try CallbackRoutes(from: reader.record())
            default: break
            }
        }
        guard let record = try draft.record(opening: box) else {
            throw reader.corrupt("a field is missing or cannot be meant")
        }
        self = record
    }

    private static func secret(in reader: RecordReader) throws(StoreError) -> StoredSecret {
        var reader = reader
        return try StoredSecret(from: &reader)
    }

    /// The fields as they turn up.
    private struct Draft {
        var number: TenantNumber?
        var createdAt = Timestamp.zero
        var appKey: AppKey?
        var apiID: APIID?
        var apiHash: APIHash?
        var name = ""
        var secret: StoredSecret?
        var previous: StoredSecret?
        var previousUntil = Timestamp.zero
        var lasting: StoredSecret?
        var rotations: UInt32 = 0
        var mode: TenantMode?
        var state: TenantState?
        var settings = TenantSettings()
        var quota = QuotaOverrides()
        var features = FeatureRules()
        var callbacks = CallbackRoutes()

        /// The whole record, or `nil` if something of it is missing.
        func record(opening box: SecretBox) throws(TenantError) -> TenantRecord? {
            guard let number, let appKey, let apiID, let apiHash, let secret, let mode, let state else { return nil }
            let owner = "tenant \(number.rawValue) secret"
            guard let current = AppSecret(try box.open(secret, owner: owner)) else { return nil }
            var retiring: AppSecrets.Retiring?
            if let previous, let secret = AppSecret(try box.open(previous, owner: owner)) {
                retiring = AppSecrets.Retiring(secret: secret, until: previousUntil)
            }
            return TenantRecord(
                number: number,
                createdAt: createdAt,
                appKey: appKey,
                apiID: apiID,
                apiHash: apiHash,
                name: name,
                secrets: AppSecrets(current: current, previous: retiring, rotations: rotations),
                lastingSecret: try lasting.flatMap { (sealed) throws(TenantError) in
                    AppSecret(try box.open(sealed, owner: owner))
                },
                mode: mode,
                state: state,
                settings: settings,
                quotaOverrides: quota,
                features: features,
                callbacks: callbacks
            )
        }
    }
}
