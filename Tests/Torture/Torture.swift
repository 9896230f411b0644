import ArgumentParser
import Foundation
import PlatformGateway
import PlatformVerifying

/// Runs a server under load while everything around it fails, then lets the checker judge.
@main
struct Torture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Torture",
        abstract: "Run a server under verify's load while it is killed, stopped, cut off and starved of disk."
    )

    @Option(help: "The executable to torture.")
    var binary: String

    @Option(help: "How long faults go on.")
    var seconds = 60

    @Option(help: "End the faults after so many kills.")
    var kills: Int?

    @Option(help: "What is done, and when, follows from it; made up when not given.")
    var seed: UInt64?

    @Option(help: "Requests a second over both tenants.")
    var rate = 200

    @Option(help: "Users of each tenant that have a Telegram client, too.")
    var telegramUsers = 3

    @Option(help: "Faults, separated by commas; all but power when not given.")
    var faults: String?

    @Option(help: "The preload library that loses what was not synced; needed for the fault power.")
    var shim: String?

    @Option(help: "Where data, logs and the history go; a new folder under the system's temporary one when not given.")
    var folder: String?

    @Option(help: "Tenants open at once: 1 lets the two tenants take turns.")
    var openTenants = 1

    func run() async throws {
        let seed = seed ?? .random(in: 1...999_999_999)
        let folder = folder ?? FileManager.default.temporaryDirectory.appending(path: "torture-\(seed)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let chosen = try chosenFaults()
        print("torture: seed \(seed), \(chosen.map(\.rawValue).joined(separator: " ")), in \(folder)")
        let leftovers = Leftovers()
        leftovers.removeWhenInterrupted()
        let run = try Run(self, folder: folder, seed: seed, faults: chosen, leftovers: leftovers)
        try await run.prepare()
        let verdict = try await run.go()
        print(try verdict.text(run.historyReader), terminator: "")
        let sound = try run.checkData()
        guard verdict.isGood, sound else {
            print("again: make torture SEED=\(seed) SECONDS=\(seconds)   (evidence in \(folder))")
            throw ExitCode.failure
        }
    }

    private func chosenFaults() throws -> [Fault] {
        guard let faults else { return Fault.allCases.filter { $0 != .power } }
        return try faults.split(separator: ",").map { name in
            guard let fault = Fault(rawValue: String(name)) else { throw ValidationError("there is no fault \(name)") }
            guard fault != .power || shim != nil else { throw ValidationError("power needs --shim") }
            return fault
        }
    }
}
