package import PlatformCore
package import PlatformEngine
package import Tenants

/// What operators ask about the data of tenants of a running server; it answers JSON objects.
package struct TenantDataOffice: Sendable {
    private let office: TenantOffice
    private let upkeep: TenantUpkeep<Engine>
    private let directory: TenantDirectory<Engine>
    private let engines: any EngineAccess
    private let quotas: QuotaLedger
    private let pushCount: @Sendable (LSN, TenantNumber) -> UInt32?
    private let now: @Sendable () -> Timestamp

    package init(
        office: TenantOffice,
        upkeep: TenantUpkeep<Engine>,
        directory: TenantDirectory<Engine>,
        engines: any EngineAccess,
        quotas: QuotaLedger,
        pushCount: @escaping @Sendable (LSN, TenantNumber) -> UInt32?,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.office = office
        self.upkeep = upkeep
        self.directory = directory
        self.engines = engines
        self.quotas = quotas
        self.pushCount = pushCount
        self.now = now
    }

    /// Copies a tenant into a new folder of the server's machine; commits go on meanwhile.
    package func backUp(_ appKey: String, to path: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        let backup = try await upkeep.backUp(tenant, to: try Self.absolute(path), by: actor, now: now())
        return ["appKey": .string(appKey), "path": .string(backup.path), "time": .integer(backup.time.rawValue)]
    }

    /// Puts a backup in the place of a tenant's data.
    package func restore(_ appKey: String, from path: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        try await upkeep.restore(tenant, from: try Self.absolute(path), by: actor, now: now())
        return ["appKey": .string(appKey), "path": .string(path)]
    }

    /// Walks all of a tenant's data; the tenant waits meanwhile.
    package func check(_ appKey: String, by actor: AuditEntry.Actor) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        return try await upkeep.check(tenant, by: actor, now: now()).shown
    }

    /// What a tenant uses up now; blocks on the disk.
    package func figures(_ appKey: String) throws -> JSONObject {
        let tenant = try office.find(appKey)
        return [
            "appKey": .string(appKey),
            "isOpen": .bool(directory.withOpen(tenant.number) { _ in true } ?? false),
            "links": .integer(Int64(quotas.meter(of: tenant.number).linkCount)),
            "diskBytes": .integer(Int64(clamping: try upkeep.diskBytes(of: tenant.number))),
        ]
    }

    /// One message wherever it stands, and when it passed its stages if that is still remembered.
    ///
    /// What was said is not in it: operators see that a message is there, not what it says.
    package func trace(_ appKey: String, _ uid: String) async throws -> JSONObject {
        let tenant = try office.find(appKey)
        guard let uid = MessageUID(uid) else {
            throw ServerAPIError(.parameterInvalid, "A message UID is written XXXX-XXXX-XXXX-XXXX.")
        }
        guard case .message(let trace?) = try await found(.message(uid), in: tenant.number) else {
            throw ServerAPIError(.messageUnknown, "The tenant has no message \(uid).")
        }
        let lease = try await directory.lease(tenant.number)
        let lsn = trace.view.message.lsn
        return trace.shown(times: lease.engine.commitTimes(of: lsn), pushCount: pushCount(lsn, tenant.number))
    }

    private func found(_ query: Query, in tenant: TenantNumber) async throws -> Found {
        try await withCheckedContinuation { continuation in
            engines.read(tenant, query) { continuation.resume(returning: $0) }
        }.get()
    }

    private static func absolute(_ path: String) throws(TenantError) -> String {
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw TenantError(.invalidSetting, "give the whole path, from / on, of a folder on the server's machine")
        }
        return path
    }
}
