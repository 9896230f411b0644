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

extension AdminTarget {
    /// Sets values by name: on a stopped server's folder by `offline`, on a running one at `path`.
    fileprivate func set(
        _ values: [NamedValueArgument],
        at path: String,
        offline: @escaping (StoppedServer, JSONObject) throws -> JSONObject
    ) async throws {
        let object = values.object
        try await run(
            .init(
                offline: { try offline($0, object) },
                method: .POST,
                path: path,
                body: ["values": .object(object)]
            )
        )
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
        try await target.set(values, at: tenant.path + "/settings") { stopped, values in
            try stopped.office.set(values, of: tenant.appKey, by: .commandLine)
        }
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
        try await target.set(values, at: tenant.path + "/quota") { stopped, values in
            try stopped.office.setQuota(values, of: tenant.appKey, by: .commandLine)
        }
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
        try await target.set(values, at: tenant.path + "/features") { stopped, values in
            try stopped.office.setFeatures(values, of: tenant.appKey, by: .commandLine)
        }
    }
}
