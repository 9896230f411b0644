internal import ArgumentParser

/// Loads a running server on this machine as Telegram's clients would, and checks what it answers.
@main
struct MTProtoBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Loads a server on this machine over MTProto, checks every answer and update, and measures.",
        subcommands: [MessagesCommand.self, SessionsCommand.self]
    )
}
