import Foundation
import PlatformGateway

/// The server as a child: started, ended by force, started again on what it left on disk.
///
/// One task uses it.
final class ServerProcess {
    /// How long a start may take: it replays what came after the last checkpoints.
    private static let startWait = Duration.seconds(60)

    let binary: String
    let data: String
    private let logPath: String
    private let leftovers: Leftovers
    private var environment: [String: String]
    private(set) var process: Process?
    private(set) var publicPort = 0
    private(set) var operatorsPort = 0
    private(set) var mtprotoPort = 0
    private(set) var startCount = 0
    /// The longest that a start took.
    private(set) var startTimeMax = Duration.zero

    init(
        binary: String,
        data: String,
        logPath: String,
        environment: [String: String],
        leftovers: Leftovers
    ) {
        self.binary = binary
        self.data = data
        self.logPath = logPath
        self.leftovers = leftovers
        self.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }

    /// Runs one of the executable's commands to its end; answers what it printed.
    func command(_ arguments: String..., key: String? = nil) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: binary)
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        environment["ECHOIM_OPERATOR_KEY"] = key
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.standardError
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    /// Starts it and waits until all ports listen.
    func start() async throws {
        startCount += 1
        let path = "\(logPath).\(startCount)"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let output = try FileHandle(forWritingTo: URL(filePath: path))
        let process = Process()
        process.executableURL = URL(filePath: binary)
        process.arguments = [
            "serve", "--data", data, "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--mtproto", "127.0.0.1:0",
        ]
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        let began = ContinuousClock.now
        try process.run()
        leftovers.note(server: process.processIdentifier)
        try output.close()
        self.process = process
        while ContinuousClock.now - began < Self.startWait {
            guard process.isRunning else {
                throw TortureFailure("the server did not start: \(tail(of: path))")
            }
            if let ports = ports(in: path) {
                (publicPort, operatorsPort, mtprotoPort) = ports
                startTimeMax = max(startTimeMax, ContinuousClock.now - began)
                return
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw TortureFailure("the server was not listening after \(Self.startWait): \(tail(of: path))")
    }

    func send(_ signal: Int32) {
        guard let process, process.isRunning else { return }
        _ = kill(process.processIdentifier, signal)
    }

    /// Waits for the end of the process; answers its status, or the signal that ended it as a negative number.
    func waitForExit() async throws -> Int32 {
        guard let process else { return 0 }
        while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
        leftovers.note(server: 0)
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Whether it ended by itself.
    var hasDied: Bool { process.map { !$0.isRunning } ?? false }

    /// The last words of the present log.
    var lastWords: String { tail(of: "\(logPath).\(startCount)") }

    private func tail(of path: String) -> String {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return String(text.suffix(2_000))
    }

    private func ports(in path: String) -> (Int, Int, Int)? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        var ports: [String: Int] = [:]
        for line in text.split(separator: "\n") where line.contains("\"listening\"") {
            guard case .object(let entry)? = try? JSONParser.parse(String(line)),
                case .string(let name)? = entry["port"],
                case .string(let address)? = entry["address"]
            else { continue }
            ports[name] = address.split(separator: ":").last.flatMap { Int($0) }
        }
        guard let open = ports["public"], let operators = ports["operators"], let mtproto = ports["mtproto"] else {
            return nil
        }
        return (open, operators, mtproto)
    }
}

/// Why a torture cannot go on, in a sentence.
struct TortureFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
