internal import ArgumentParser

/// Prints the release: `echoim version`.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Say which release this is.")

    func run() {
        print(Release.description)
    }
}
