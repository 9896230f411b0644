internal import PlatformCore
internal import Tenants

extension TenantRecord {
    /// What operators see of a tenant; no secret.
    var shown: JSONObject {
        [
            "tenant": .integer(Int64(number.rawValue)),
            "name": .string(name),
            "appKey": .string(appKey.text),
            "apiID": .integer(Int64(apiID.rawValue)),
            "apiHash": .string(apiHash.text),
            "mode": .string(mode.rawValue),
            "state": .string(state.rawValue),
            "createdAt": .integer(createdAt.rawValue),
            "settings": .object(settings.shown),
            "quota": .object(quotaOverrides.shown),
            "features": .object(features.shown),
        ]
    }
}

extension OperatorKey {
    /// What operators see of each other's keys.
    var shown: JSONObject {
        [
            "id": .string(id), "name": .string(name), "role": .string(role.rawValue),
            "createdAt": .integer(createdAt.rawValue),
        ]
    }
}

extension AuditEntry {
    var shown: JSONObject {
        [
            "number": .integer(Int64(clamping: number)),
            "time": .integer(time.rawValue),
            "actor": .string(actor),
            "action": .string(action),
            "tenant": tenant.map { .integer(Int64($0.rawValue)) } ?? .null,
            "detail": .string(detail),
        ]
    }
}
