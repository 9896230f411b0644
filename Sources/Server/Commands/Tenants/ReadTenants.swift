internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway

/// Prints a page of tenants: `echoim tenants list`.
struct ListTenants: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List tenants, a page at a time.")

    @OptionGroup var target: AdminTarget

    @Option(help: "Start after the tenant of this number.")
    var after: UInt32?

    @Option(help: "How many, at most 500.")
    var limit: Int = 100

    func validate() throws {
        guard (1...500).contains(limit) else { throw ValidationError("--limit is 1 to 500.") }
    }

    func run() async throws {
        let query = "?limit=\(limit)" + (after.map { "&after=\($0)" } ?? "")
        try await target.run(
            .init(
                offline: { try $0.office.list(after: after, limit: limit) },
                method: .GET,
                path: "/admin/v1/tenants" + query
            )
        )
    }
}

/// Prints one tenant without its secret: `echoim tenants show`.
struct ShowTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a tenant, without its secret.")

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        try await target.run(
            .init(offline: { try $0.office.show(tenant.appKey) }, method: .GET, path: tenant.path)
        )
    }
}
