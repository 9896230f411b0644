package import PlatformCore

/// Names an auth key; unique on the whole server.
package struct AuthKeyID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// Sixteen hexadecimal digits; also the identifier of the device that a login with the key is.
    package var description: String {
        let digits = String(rawValue, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// The 256 bytes that a client and the server agreed on; never printed.
package struct AuthKeySecret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package static let byteCount = 256

    package let bytes: [UInt8]

    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    package var description: String { "(auth key)" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Everything that is kept of an MTProto auth key.
package struct AuthKeyRecord: Hashable, Sendable {
    package let id: AuthKeyID
    package let secret: AuthKeySecret
    /// In seconds since 1970, as the protocol counts.
    package let createdAt: Int32
    /// When a temporary key ends; a permanent one has no end.
    package let expiresAt: Int32?
    /// The data centre that the client believes it dialled, as the client wrote it.
    package let dc: Int32
    package let firstSalt: Int64
    /// The permanent key that a temporary one stands for.
    package var boundTo: AuthKeyID?
    /// The layer that the client last spoke; zero before it said so.
    package var layer: Int32 = 0
    package var client: AuthKeyClient?
    package var login: AuthKeyLogin?
    /// When the key was used last, to some ten minutes.
    package var lastActiveAt: Int32
    /// When a permanent key was last without a login; it is removed a time after that.
    package var idleSince: Int32

    package init(
        id: AuthKeyID,
        secret: AuthKeySecret,
        createdAt: Int32,
        expiresAt: Int32?,
        dc: Int32,
        firstSalt: Int64
    ) {
        self.id = id
        self.secret = secret
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.dc = dc
        self.firstSalt = firstSalt
        lastActiveAt = createdAt
        idleSince = createdAt
    }

    /// Days that a permanent key is kept which nobody is logged in with.
    package static let idleDays: Int32 = 30

    /// From when on the key is no more; `nil` while somebody is logged in with it.
    package var endsAt: Int32? {
        if let expiresAt { return expiresAt }
        return login == nil ? idleSince &+ Self.idleDays * 86_400 : nil
    }
}

/// What a client said of itself, for the list of a user's sessions.
package struct AuthKeyClient: Hashable, Sendable {
    package static let textBytesMax = 128

    package var apiID: APIID
    package var deviceModel: String
    package var systemVersion: String
    package var appVersion: String
    package var language: String
    /// The address it last came from.
    package var address: String

    /// Takes what a client wrote, cut to what is kept.
    package init(
        apiID: APIID,
        deviceModel: String,
        systemVersion: String,
        appVersion: String,
        language: String,
        address: String
    ) {
        self.apiID = apiID
        self.deviceModel = Self.cut(deviceModel)
        self.systemVersion = Self.cut(systemVersion)
        self.appVersion = Self.cut(appVersion)
        self.language = Self.cut(language)
        self.address = Self.cut(address)
    }

    private static func cut(_ text: String) -> String {
        if text.utf8.count <= textBytesMax { return text }
        return String(decoding: text.utf8.prefix(textBytesMax), as: UTF8.self)
    }
}

/// Who is logged in with a key.
package struct AuthKeyLogin: Hashable, Sendable {
    package let tenant: TenantNumber
    package let account: AccountNumber
    package let user: UserID
    /// What the engine compares with the time from which a user's tokens are good, as with a token's.
    package let since: Timestamp
    package let isBot: Bool
    /// How often the app's secret had been replaced; the login ends with the secret that it was made under.
    package let rotations: UInt32

    package init(
        tenant: TenantNumber,
        account: AccountNumber,
        user: UserID,
        since: Timestamp,
        isBot: Bool,
        rotations: UInt32
    ) {
        self.tenant = tenant
        self.account = account
        self.user = user
        self.since = since
        self.isBot = isBot
        self.rotations = rotations
    }
}
