internal import ArgumentParser

/// `echoim serve`: runs until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Run the server.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        _ = try await options.load()
    }
}
