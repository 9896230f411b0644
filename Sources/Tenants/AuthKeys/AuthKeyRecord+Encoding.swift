internal import PlatformCore
internal import PlatformStore

extension AuthKeyRecord {
    private enum Field {
        static let secret: UInt32 = 1
        static let sealedSecret: UInt32 = 2
        static let createdAt: UInt32 = 3
        static let expiresAt: UInt32 = 4
        static let dc: UInt32 = 5
        static let firstSalt: UInt32 = 6
        static let boundTo: UInt32 = 7
        static let layer: UInt32 = 8
        static let client: UInt32 = 9
        static let login: UInt32 = 10
        static let lastActiveAt: UInt32 = 11
        static let idleSince: UInt32 = 12
    }

    private static func owner(_ id: AuthKeyID) -> String { "auth key \(id)" }

    /// The record as it is stored, the key sealed where there is a master key.
    func encoded(sealing box: SecretBox) throws(TenantError) -> [UInt8] {
        var writer = RecordWriter(reservingBytes: 512)
        if box.isSealing {
            writer.put(Field.sealedSecret, try box.seal(secret.bytes, owner: Self.owner(id)))
        } else {
            writer.put(Field.secret, secret.bytes)
        }
        writer.putSigned(Field.createdAt, Int64(createdAt))
        if let expiresAt { writer.putSigned(Field.expiresAt, Int64(expiresAt)) }
        writer.putSigned(Field.dc, Int64(dc))
        writer.putSigned(Field.firstSalt, firstSalt)
        if let boundTo { writer.put(Field.boundTo, boundTo.rawValue) }
        writer.putSigned(Field.layer, Int64(layer))
        if let client { writer.putRecord(Field.client) { client.write(to: &$0) } }
        if let login { writer.putRecord(Field.login) { login.write(to: &$0) } }
        writer.putSigned(Field.lastActiveAt, Int64(lastActiveAt))
        writer.putSigned(Field.idleSince, Int64(idleSince))
        return writer.bytes
    }

    /// Reads what `encoded` wrote.
    init(_ id: AuthKeyID, decoding stored: [UInt8], opening box: SecretBox) throws(TenantError) {
        do {
            var reader = RecordReader(stored, of: Self.owner(id))
            var draft = Draft()
            while let field = try reader.nextField() {
                switch field {
                case Field.secret: draft.secret = AuthKeySecret(try reader.bytes())
                case Field.sealedSecret:
                    draft.secret = AuthKeySecret(try box.open(sealed: reader.bytes(), owner: Self.owner(id)))
                case Field.createdAt: draft.createdAt = Int32(clamping: try reader.int64())
                case Field.expiresAt: draft.expiresAt = Int32(clamping: try reader.int64())
                case Field.dc: draft.dc = Int32(clamping: try reader.int64())
                case Field.firstSalt: draft.firstSalt = try reader.int64()
                case Field.boundTo: draft.boundTo = AuthKeyID(rawValue: try reader.uint64())
                case Field.layer: draft.layer = Int32(clamping: try reader.int64())
                case Field.client: draft.client = try AuthKeyClient(from: reader.record())
                case Field.login: draft.login = try AuthKeyLogin(from: reader.record())
                case Field.lastActiveAt: draft.lastActiveAt = Int32(clamping: try reader.int64())
                case Field.idleSince: draft.idleSince = Int32(clamping: try reader.int64())
                default: break
                }
            }
            guard let record = draft.record(id) else { throw reader.corrupt("an auth key without its bytes") }
            self = record
        } catch {
            throw TenantError(of: error)
        }
    }

    /// The fields as they turn up.
    private struct Draft {
        var secret: AuthKeySecret?
        var createdAt: Int32 = 0
        var expiresAt: Int32?
        var dc: Int32 = 0
        var firstSalt: Int64 = 0
        var boundTo: AuthKeyID?
        var layer: Int32 = 0
        var client: AuthKeyClient?
        var login: AuthKeyLogin?
        var lastActiveAt: Int32 = 0
        var idleSince: Int32 = 0

        func record(_ id: AuthKeyID) -> AuthKeyRecord? {
            guard let secret else { return nil }
            var record = AuthKeyRecord(
                id: id,
                secret: secret,
                createdAt: createdAt,
                expiresAt: expiresAt,
                dc: dc,
                firstSalt: firstSalt
            )
            (record.boundTo, record.layer, record.client, record.login) = (boundTo, layer, client, login)
            (record.lastActiveAt, record.idleSince) = (lastActiveAt, idleSince)
            return record
        }
    }
}

extension AuthKeyClient {
    private enum Field {
        static let apiID: UInt32 = 1
        static let deviceModel: UInt32 = 2
        static let systemVersion: UInt32 = 3
        static let appVersion: UInt32 = 4
        static let language: UInt32 = 5
        static let address: UInt32 = 6
    }

    func write(to writer: inout RecordWriter) {
        writer.putSigned(Field.apiID, Int64(apiID.rawValue))
        writer.putUnlessEmpty(Field.deviceModel, deviceModel)
        writer.putUnlessEmpty(Field.systemVersion, systemVersion)
        writer.putUnlessEmpty(Field.appVersion, appVersion)
        writer.putUnlessEmpty(Field.language, language)
        writer.putUnlessEmpty(Field.address, address)
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        self.init(
            apiID: APIID(rawValue: 0),
            deviceModel: "",
            systemVersion: "",
            appVersion: "",
            language: "",
            address: ""
        )
        while let field = try reader.nextField() {
            switch field {
            case Field.apiID: apiID = APIID(rawValue: Int32(clamping: try reader.int64()))
            case Field.deviceModel: deviceModel = try reader.text()
            case Field.systemVersion: systemVersion = try reader.text()
            case Field.appVersion: appVersion = try reader.text()
            case Field.language: language = try reader.text()
            case Field.address: address = try reader.text()
            default: break
            }
        }
    }
}

extension AuthKeyLogin {
    private enum Field {
        static let tenant: UInt32 = 1
        static let account: UInt32 = 2
        static let user: UInt32 = 3
        static let since: UInt32 = 4
        static let isBot: UInt32 = 5
        static let rotations: UInt32 = 6
    }

    func write(to writer: inout RecordWriter) {
        writer.put(Field.tenant, tenant.rawValue)
        writer.put(Field.account, account.rawValue)
        writer.put(Field.user, user.text)
        writer.putSigned(Field.since, since.rawValue)
        if isBot { writer.put(Field.isBot, true) }
        writer.putUnlessZero(Field.rotations, rotations)
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        var (tenant, account, since) = (UInt32.zero, UInt32.zero, Int64.zero)
        var (user, isBot, rotations) = (UserID?.none, false, UInt32.zero)
        while let field = try reader.nextField() {
            switch field {
            case Field.tenant: tenant = try reader.uint32()
            case Field.account: account = try reader.uint32()
            case Field.user: user = UserID(try reader.text())
            case Field.since: since = try reader.int64()
            case Field.isBot: isBot = try reader.bool()
            case Field.rotations: rotations = try reader.uint32()
            default: break
            }
        }
        guard let user, account > 0 else { throw reader.corrupt("a login of nobody") }
        self.init(
            tenant: TenantNumber(rawValue: tenant),
            account: AccountNumber(rawValue: account),
            user: user,
            since: Timestamp(rawValue: since),
            isBot: isBot,
            rotations: rotations
        )
    }
}
