package import PlatformEngine
internal import PlatformStore

extension TestTenant {
    /// Closes the tenant in good order, walks its data, and opens it again.
    package func check() throws -> CheckReport {
        engine.close {}
        jobs.runAll()
        let report = try TenantCheck.run(on: disk.open().snapshot())
        try reopenClosed()
        return report
    }
}
