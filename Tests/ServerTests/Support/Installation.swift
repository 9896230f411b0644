import Foundation
import PlatformGateway
import TestSupport

/// A whole server on a data folder of its own, with two apps: the built executable in a process of its own.
///
/// It listens where the system chooses; what it logs is kept over restarts.
final class Installation {
    let scratch: ScratchFolder
    let data: String
    private(set) var shop: AppClient
    private(set) var rival: AppClient
    private(set) var operatorsPort = 0
    private(set) var process: ChildProcess
    private let settings: [String: String]
    private var startCount = 1

    /// Makes the apps and starts the server; `data` may lie on another file system, settings are variables.
    static func start(data: String? = nil, settings: [String: String] = [:]) async throws -> Installation {
        let scratch = try ScratchFolder()
        let data = data ?? scratch.path(to: "data")
        for (name, secret) in [("shop01", "shop-secret-1"), ("rival1", "rival-secret-1")] {
            let made = try await ChildProcess.run(
                ["tenants", "create", "--data", data, "--name", name, "--app-key", name, "--app-secret", secret],
                outputPath: scratch.path(to: name)
            )
            guard made.status == 0 else { throw Unexpected(answer: made.output) }
        }
        let installation = try Installation(scratch, data, settings)
        try await installation.waitUntilListening()
        return installation
    }

    private init(_ scratch: ScratchFolder, _ data: String, _ settings: [String: String]) throws {
        self.settings = settings
        self.scratch = scratch
        self.data = data
        shop = AppClient(port: 0, appKey: "shop01", appSecret: "shop-secret-1")
        rival = AppClient(port: 0, appKey: "rival1", appSecret: "rival-secret-1")
        process = try Self.serve(data, settings, logPath: scratch.path(to: "log1"))
    }

    private static func serve(_ data: String, _ settings: [String: String], logPath: String) throws -> ChildProcess {
        try ChildProcess(
            ["serve", "--data", data, "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0"],
            settings: settings,
            outputPath: logPath
        )
    }

    /// Ends the server as a power cut would.
    func crash() async throws {
        process.send(SIGKILL)
        _ = try await process.waitForExit()
    }

    /// Asks the server to stop; answers its status.
    func stop() async throws -> Int32 {
        process.send(SIGTERM)
        return try await process.waitForExit()
    }

    /// Starts it again, on other ports.
    func startAgain() async throws {
        startCount += 1
        process = try Self.serve(data, settings, logPath: scratch.path(to: "log\(startCount)"))
        try await waitUntilListening()
    }

    /// Starts it where it cannot start; answers its status and last words.
    func startInVain(data: String? = nil) async throws -> (status: Int32, output: String) {
        let vain = try Self.serve(data ?? self.data, settings, logPath: scratch.path(to: "vain"))
        let status = try await vain.waitForExit()
        return (status, vain.output)
    }

    /// Everything that was logged, over all starts.
    var log: String {
        (1...startCount).map { number in
            (try? String(contentsOfFile: scratch.path(to: "log\(number)"), encoding: .utf8)) ?? ""
        }.joined()
    }

    /// A link of a user of the first app.
    func link(of user: String, device: String = "phone") async throws -> LinkClient {
        try await LinkClient.open(port: shop.port, token: try await shop.token(of: user), device: device)
    }

    private func waitUntilListening() async throws {
        let ports = try await eventually { () async throws -> [String: Int]? in
            guard process.isRunning else { throw Unexpected(answer: process.output) }
            var ports: [String: Int] = [:]
            for line in process.output.split(separator: "\n") {
                guard let entry = try? JSONParser.parse(String(line)), entry["message"]?.text == "listening",
                    let name = entry["port"]?.text, let address = entry["address"]?.text,
                    let port = address.split(separator: ":").last.flatMap({ Int($0) })
                else { continue }
                ports[name] = port
            }
            return ports.count == 2 ? ports : nil
        }
        shop = AppClient(port: ports["public"] ?? 0, appKey: shop.appKey, appSecret: shop.appSecret)
        rival = AppClient(port: shop.port, appKey: rival.appKey, appSecret: rival.appSecret)
        operatorsPort = ports["operators"] ?? 0
    }
}
