internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway
internal import Tenants

/// Prints the new secret: `echoim tenants rotate`.
struct RotateSecret: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a tenant another App Secret; tokens of the old one end at once."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "The new secret; made up when not given.")
    var appSecret: String?

    @Option(help: "For how many seconds the old secret still signs calls, at most a week.")
    var grace: UInt32 = 0

    func run() async throws {
        var body: JSONObject = ["graceSeconds": .integer(Int64(grace))]
        if let appSecret { body.append("appSecret", .string(appSecret)) }
        try await target.run(
            .init(
                offline: { try $0.office.rotate(tenant.appKey, to: appSecret, graceSeconds: grace, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/rotate",
                body: body
            )
        )
    }
}

/// Gives a tenant another name: `echoim tenants rename`.
struct RenameTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: "Give a tenant another name.")

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "The new name.")
    var name: String

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.apply(.rename(name), to: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/rename",
                body: ["name": .string(name)]
            )
        )
    }
}

/// Chooses between the vendor's limits and none: `echoim tenants mode`.
struct SetTenantMode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mode", abstract: "Set a tenant's mode.")

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "development or production.")
    var mode: String

    func run() async throws {
        try await target.run(
            .init(
                offline: {
                    try $0.office.apply(.setMode(try TenantOffice.mode(mode)), to: tenant.appKey, by: .commandLine)
                },
                method: .POST,
                path: tenant.path + "/mode",
                body: ["mode": .string(mode)]
            )
        )
    }
}

/// Closes a tenant's doors: `echoim tenants disable`.
struct DisableTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Close a tenant's doors; its data stays."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.apply(.disable, to: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/disable"
            )
        )
    }
}

/// Opens a tenant's doors again: `echoim tenants enable`.
struct EnableTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "enable", abstract: "Open a disabled tenant's doors.")

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.apply(.enable, to: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/enable"
            )
        )
    }
}

/// Ends a tenant for good: `echoim tenants delete`.
struct DeleteTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "End a tenant for good; its number is never used again."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "The AppKey once more, so that nothing is deleted by a slip.")
    var confirm: String

    func validate() throws {
        guard confirm == tenant.appKey else { throw ValidationError("--confirm must repeat the AppKey.") }
    }

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.apply(.delete, to: tenant.appKey, by: .commandLine) },
                method: .DELETE,
                path: tenant.path
            )
        )
    }
}
