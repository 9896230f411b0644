internal import ArgumentParser

/// Everything about tenants: `echoim tenants …`.
struct TenantsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenants",
        abstract: "Make, list, show, change and delete tenants.",
        subcommands: [
            CreateTenant.self, ListTenants.self, ShowTenant.self, RotateSecret.self, RenameTenant.self,
            SetTenantMode.self, SetTenantSettings.self, SetTenantQuota.self, SetTenantFeatures.self,
            DisableTenant.self, EnableTenant.self, DeleteTenant.self,
        ]
    )
}

/// Names the tenant that a command is about.
struct TenantArgument: ParsableArguments {
    @Option(help: "The tenant's AppKey.")
    var appKey: String

    /// Where the Admin API has it.
    var path: String { "/admin/v1/tenants/" + appKey }

    func validate() throws {
        // The key becomes a part of a path; the registry says the rest about what it may be.
        guard appKey.utf8.allSatisfy({ $0 > 0x2F && $0 < 0x7B && $0 != 0x3F }) else {
            throw ValidationError("An AppKey is 6 to 32 letters and digits.")
        }
    }
}
