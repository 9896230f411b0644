internal import ArgumentParser

/// `echoim check-config`: reads the configuration as `serve` would and says what is wrong with it.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Check the configuration without starting anything."
    )

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try await options.load()
        for (setting, value) in configuration.printout {
            print("\(setting.rawValue) = \(value)")
        }
    }
}
