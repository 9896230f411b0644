internal import ArgumentParser

/// The command `echoim`: the server, and what an operator does to its data.
@main
struct EchoIM: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echoim",
        abstract: "A self-hosted instant messaging server.",
        version: Release.description,
        subcommands: [
            ServeCommand.self, TenantsCommand.self, FeaturesCommand.self, OperatorsCommand.self, AuditCommand.self,
            CheckCommand.self, BackupCommand.self, RestoreCommand.self, ImportCommand.self,
            MTProtoCommand.self, VerifyCommand.self, CheckConfigCommand.self, VersionCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
            Departure.leave(.success)
        } catch {
            Departure.leave(exitCode(for: error), saying: fullMessage(for: error))
        }
    }
}
