internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway
internal import Tenants

/// `NAME=VALUE`, as an operator sets something by its name.
struct NamedValueArgument: ExpressibleByArgument {
    static let help: ArgumentHelp =
        "NAME=VALUE …; a VALUE is true, false, a number, a text, texts with commas, JSON, or default."

    let name: String
    let value: JSONValue

    /// `default` goes back to what holds when nothing was chosen.
    init?(argument: String) {
        guard let split = argument.firstIndex(of: "="), split > argument.startIndex else { return nil }
        name = String(argument[..<split])
        let text = String(argument[argument.index(after: split)...])
        value =
            switch text {
            case "default": .null
            case "true": .bool(true)
            case "false": .bool(false)
            default: Int64(text).map { .integer($0) } ?? Self.json(text) ?? .string(text)
            }
    }

    private static func json(_ text: String) -> JSONValue? {
        text.hasPrefix("{") || text.hasPrefix("[") ? try? JSONParser.parse(text) : nil
    }
}

extension [NamedValueArgument] {
    var object: JSONObject {
        var object = JSONObject()
        for value in self { object.append(value.name, value.value) }
        return object
    }
}

/// Sets what an app may choose about itself: `echoim tenants set`.
struct SetTenantSettings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set a tenant's settings; the names are listed when one is not known."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Argument(help: NamedValueArgument.help)
    var values: [NamedValueArgument]

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.set(values.object, of: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/settings",
                body: ["values": .object(values.object)]
            )
        )
    }
}

/// Sets what an app may use up: `echoim tenants quota`.
struct SetTenantQuota: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quota",
        abstract: "Set a tenant's quota; the names are listed when one is not known."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Argument(help: NamedValueArgument.help)
    var values: [NamedValueArgument]

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.setQuota(values.object, of: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/quota",
                body: ["values": .object(values.object)]
            )
        )
    }
}

/// Switches optional capabilities for an app: `echoim tenants features`.
struct SetTenantFeatures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract: "Switch features for a tenant; default leaves one to the server's rule."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Argument(help: NamedValueArgument.help)
    var values: [NamedValueArgument]

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.setFeatures(values.object, of: tenant.appKey, by: .commandLine) },
                method: .POST,
                path: tenant.path + "/features",
                body: ["values": .object(values.object)]
            )
        )
    }
}
