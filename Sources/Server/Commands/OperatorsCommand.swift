internal import ArgumentParser
internal import NIOHTTP1
internal import PlatformGateway
internal import Tenants

/// Keys of the Admin API: `echoim operators …`.
struct OperatorsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operators",
        abstract: "Make, list and remove operators' keys; the first one is made on a stopped server's folder.",
        subcommands: [CreateOperator.self, ListOperators.self, RemoveOperator.self]
    )
}

/// Prints the key once: `echoim operators create`.
struct CreateOperator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an operator key and print it; it cannot be shown again."
    )

    @OptionGroup var target: AdminTarget

    @Option(help: "Whose it is.")
    var name: String

    @Option(help: "viewer (reads), operator (also changes) or owner (also deletes and makes keys).")
    var role: String = "operator"

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.createOperatorKey(name: name, role: role, by: .commandLine) },
                method: .POST,
                path: "/admin/v1/operators",
                body: ["name": .string(name), "role": .string(role)]
            )
        )
    }
}

/// Prints the keys' names and roles: `echoim operators list`.
struct ListOperators: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List operators' keys.")

    @OptionGroup var target: AdminTarget

    func run() async throws {
        try await target.run(
            .init(offline: { $0.office.operatorKeys() }, method: .GET, path: "/admin/v1/operators")
        )
    }
}

/// Ends a key: `echoim operators remove`.
struct RemoveOperator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "End an operator key.")

    @OptionGroup var target: AdminTarget

    @Option(help: "The key's id, as list shows it.")
    var id: String

    func validate() throws {
        guard !id.isEmpty, id.utf8.allSatisfy({ $0 > 0x2F && $0 < 0x7B && $0 != 0x3F }) else {
            throw ValidationError("--id is letters and digits.")
        }
    }

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.office.removeOperatorKey(id, by: .commandLine) },
                method: .DELETE,
                path: "/admin/v1/operators/" + id
            )
        )
    }
}

/// Prints who did what: `echoim audit`.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Print the audit log, newest first."
    )

    @OptionGroup var target: AdminTarget

    @Option(help: "Only acts before this number.")
    var before: UInt64?

    @Option(help: "How many, at most 500.")
    var limit: Int = 100

    func validate() throws {
        guard (1...500).contains(limit) else { throw ValidationError("--limit is 1 to 500.") }
    }

    func run() async throws {
        let query = "?limit=\(limit)" + (before.map { "&before=\($0)" } ?? "")
        try await target.run(
            .init(
                offline: { try $0.office.audit(before: before, limit: limit) },
                method: .GET,
                path: "/admin/v1/audit" + query
            )
        )
    }
}
