internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway
internal import Tenants

/// Prints the new tenant as one JSON object, its secret included: `echoim tenants create`.
struct CreateTenant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a tenant and print it, with its App Secret, as one JSON object."
    )

    @OptionGroup var target: AdminTarget

    @Option(help: "What operators call it.")
    var name: String

    @Option(help: "Its AppKey, 6 to 32 letters and digits; made up when not given.")
    var appKey: String?

    @Option(help: "Its App Secret, 6 to 128 printable characters; made up when not given.")
    var appSecret: String?

    @Option(help: "development (no vendor limits) or production.")
    var mode: String = "development"

    func run() async throws {
        var body: JSONObject = ["name": .string(name), "mode": .string(mode)]
        if let appKey { body.append("appKey", .string(appKey)) }
        if let appSecret { body.append("appSecret", .string(appSecret)) }
        try await target.run(
            .init(
                offline: {
                    try $0.office.create(name: name, appKey: appKey, appSecret: appSecret, mode: mode, by: .commandLine)
                },
                method: .POST,
                path: "/admin/v1/tenants",
                body: body
            )
        )
    }
}
