internal import Foundation
package import PlatformCore
package import PlatformEngine
internal import PlatformStore

extension TenantUpkeep {
    /// Walks everything a tenant has; the tenant is closed meanwhile, and those who come wait.
    package func check(
        _ tenant: Tenant,
        by actor: AuditEntry.Actor,
        now: Timestamp
    ) async throws(TenantError) -> CheckReport {
        try await check(tenant.number) { [registry] store in
            let report = TenantCheck.run(on: store.snapshot())
            let outcome = report.isSound ? "sound" : "\(report.problemCount) problems"
            try registry.record(.init(by: actor, "tenant.check", tenant: tenant.number, detail: outcome), now: now)
            return report
        }
    }

    /// Bytes that a tenant's folder takes on the disk; zero before it was first opened.
    package func diskBytes(of tenant: TenantNumber) throws(TenantError) -> UInt64 {
        try folders.diskBytes(of: tenant)
    }
}

extension TenantFolders {
    /// Bytes of the files in a tenant's folder.
    package func diskBytes(of tenant: TenantNumber) throws(TenantError) -> UInt64 {
        let folder = URL(filePath: path(of: tenant))
        guard FileManager.default.fileExists(atPath: folder.path) else { return 0 }
        return try onDisk {
            try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])
                .reduce(0) { sum, file in
                    // A file may go while it is counted; it then takes nothing.
                    sum + UInt64((try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
                }
        }
    }
}
