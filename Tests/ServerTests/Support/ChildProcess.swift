import Foundation

/// The built executable as a process of its own, with what it says in a file; killed with its last reference.
final class ChildProcess {
    /// What it wrote to both its outputs.
    let outputPath: String
    private let process = Process()

    /// Settings come as variables of its environment.
    init(
        _ arguments: [String],
        settings: [String: String] = [:],
        inputPath: String = "/dev/null",
        outputPath: String
    ) throws {
        self.outputPath = outputPath
        _ = FileManager.default.createFile(atPath: outputPath, contents: nil)
        let output = try FileHandle(forWritingTo: URL(filePath: outputPath))
        process.executableURL = Self.executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputPath))
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try output.close()
    }

    deinit {
        if process.isRunning { _ = kill(process.processIdentifier, SIGKILL) }
    }

    /// `echoim` is built beside the tests that depend on it.
    private static var executable: URL {
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "echoim")
    }

    var isRunning: Bool { process.isRunning }

    /// Everything it has said so far.
    var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    func send(_ signal: Int32) {
        _ = kill(process.processIdentifier, signal)
    }

    /// Waits for its end; answers its status, or the signal that ended it as a negative number.
    func waitForExit() async throws -> Int32 {
        try await eventually { process.isRunning ? nil : () }
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Runs a command to its end.
    static func run(
        _ arguments: [String],
        settings: [String: String] = [:],
        inputPath: String = "/dev/null",
        outputPath: String
    ) async throws -> (status: Int32, output: String) {
        let child = try ChildProcess(arguments, settings: settings, inputPath: inputPath, outputPath: outputPath)
        let status = try await child.waitForExit()
        return (status, child.output)
    }
}

/// What did not come about in time.
struct NotInTime: Error {}

/// Looks again and again at what another process brings about, which nothing tells of.
///
/// Patience is counted in looks, 40 s of them where there is nothing else to do: a machine that keeps the other process
/// from its work keeps this one from looking.
func eventually<Value>(_ look: () async throws -> Value?) async throws -> Value {
    for _ in 0..<4_000 {
        if let value = try await look() { return value }
        try await Task.sleep(for: .milliseconds(10))
    }
    throw NotInTime()
}
