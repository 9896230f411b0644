internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway
internal import Tenants

/// Prints the server's features, or switches some: `echoim features`.
struct FeaturesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract: "Show the server's features, or switch some for every tenant that has no rule of its own."
    )

    @OptionGroup var target: AdminTarget

    @Argument(help: NamedValueArgument.help)
    var values: [NamedValueArgument] = []

    func run() async throws {
        if values.isEmpty {
            try await target.run(
                .init(offline: { $0.office.serverFeatures() }, method: .GET, path: "/admin/v1/features")
            )
        } else {
            try await target.run(
                .init(
                    offline: { try $0.office.setServerFeatures(values.object, by: .commandLine) },
                    method: .POST,
                    path: "/admin/v1/features",
                    body: ["values": .object(values.object)]
                )
            )
        }
    }
}
