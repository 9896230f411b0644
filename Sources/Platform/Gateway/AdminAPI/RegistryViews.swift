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
            "allowedOrigins": .array(settings.allowedOrigins.map { .string($0) }),
            "quota": .object(quotaOverrides.shown),
        ]
    }
}

extension QuotaOverrides {
    /// What was set for the tenant; what is not follows its mode and is left out.
    var shown: JSONObject {
        var object = JSONObject()
        let numbers: [(String, UInt64?)] = [
            ("requestsPerSecond", requestsPerSecond.map(UInt64.init)),
            ("messagesPerSecond", messagesPerSecond.map(UInt64.init)),
            ("links", links.map(UInt64.init)), ("users", users.map(UInt64.init)),
            ("groups", groups.map(UInt64.init)), ("storageBytes", storageBytes),
        ]
        for case (let name, let number?) in numbers { object.append(name, .integer(Int64(clamping: number))) }
        return object
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
