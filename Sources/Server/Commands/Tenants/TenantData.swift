internal import ArgumentParser
internal import Foundation
internal import NIOHTTP1
internal import PlatformGateway

/// Walks a tenant's data and says what is wrong with it: `echoim check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Walk all of a tenant's data: dense places, ordinals, orphans, message UIDs."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        let report = try await target.run(
            .init(offline: { try $0.check(tenant.appKey) }, method: .POST, path: tenant.path + "/check")
        )
        if report["isSound"] != .bool(true) { throw ExitCode.failure }
    }
}

/// Copies a tenant into a new folder: `echoim backup`.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy a tenant into a new folder; a running server goes on meanwhile."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "The folder to make; with --server a whole path on the server's machine.")
    var to: String

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.backUp(tenant.appKey, to: to) },
                method: .POST,
                path: tenant.path + "/backup",
                body: ["path": .string(to)]
            )
        )
    }
}

/// Puts a backup in the place of a tenant's data: `echoim restore`.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of a tenant's data."
    )

    @OptionGroup var target: AdminTarget
    @OptionGroup var tenant: TenantArgument

    @Option(help: "The backup's folder; with --server a whole path on the server's machine.")
    var from: String

    func run() async throws {
        try await target.run(
            .init(
                offline: { try $0.restore(tenant.appKey, from: from) },
                method: .POST,
                path: tenant.path + "/restore",
                body: ["path": .string(from)]
            )
        )
    }
}
