internal import MTProtoTL
internal import PlatformCore
internal import Tenants

/// The list of a user's logins, and ending some of them.
extension MethodTable {
    package mutating func addDevices(_ accounts: Accounts) {
        onAsync(TL.AccountGetAuthorizations.self) { _, caller throws(RPCError) in
            let records = try await accounts.logins(of: caller.login)
            return TL.AccountAuthorizations(
                authorizationTTLDays: AuthKeyRecord.idleDays,
                authorizations: records.sorted { $0.lastActiveAt > $1.lastActiveAt }
                    .map { TL.Authorization($0, current: caller.login.key) }
            )
        }
        onAsync(TL.AccountResetAuthorization.self) { function, caller throws(RPCError) in
            let key = AuthKeyID(rawValue: UInt64(bitPattern: function.hash))
            guard key != caller.login.key,
                let record = try await accounts.logins(of: caller.login).first(where: { $0.id == key })
            else { throw RPCError(400, "HASH_INVALID") }
            try await accounts.end(record, of: caller.login)
            return true
        }
        onAsync(TL.AuthResetAuthorizations.self) { _, caller throws(RPCError) in
            for record in try await accounts.logins(of: caller.login) where record.id != caller.login.key {
                try await accounts.end(record, of: caller.login)
            }
            return true
        }
    }
}

extension TL.Authorization {
    /// A login as its user's clients list it; the caller's own has no name.
    init(_ record: AuthKeyRecord, current: AuthKeyID) {
        let isCurrent = record.id == current
        self.init(
            current: isCurrent,
            hash: isCurrent ? 0 : Int64(bitPattern: record.id.rawValue),
            deviceModel: record.client?.deviceModel ?? "",
            platform: "",
            systemVersion: record.client?.systemVersion ?? "",
            apiID: record.client?.apiID.rawValue ?? 0,
            appName: "",
            appVersion: record.client?.appVersion ?? "",
            dateCreated: Int32(clamping: (record.login?.since.rawValue ?? 0) / 1_000),
            dateActive: record.lastActiveAt,
            ip: record.client?.address ?? "",
            country: "",
            region: ""
        )
    }
}
