internal import ArgumentParser

/// Loads a running server on this machine over its Link and its Server API, and checks what it answers.
@main
struct LinkBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Loads a server on this machine, checks every answer and delivery, and measures.",
        subcommands: [
            PrivateCommand.self, GroupCommand.self, PublishCommand.self, IdleCommand.self, SyncCommand.self,
            CatchUpCommand.self, HistoryCommand.self, FirstCommand.self, TenantsCommand.self, StuckCommand.self,
            ChurnCommand.self, ChatroomCommand.self,
        ]
    )
}
