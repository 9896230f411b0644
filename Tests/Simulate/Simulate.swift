internal import ArgumentParser

/// The simulation from the command line; `make simulate` and `make mutants` call it.
@main
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the whole server in one thread from one number, and hold it to the delivery contract.",
        subcommands: [RunCommand.self, MutantsCommand.self],
        defaultSubcommand: RunCommand.self
    )
}
