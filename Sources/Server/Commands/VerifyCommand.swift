internal import ArgumentParser
internal import Foundation
internal import MTProtoCrypto
internal import NIOHTTP1
internal import PlatformGateway
internal import PlatformVerifying

/// Drives a running server as real clients and checks the delivery contract: `echoim verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Drive a running server as real clients do, and check that it keeps the delivery contract.",
        discussion: """
            Writes down what the clients ask, are answered and are pushed, then checks that history. Its users, groups \
            and messages stay on the server: use tenants of their own. Ctrl-C ends the traffic early and goes on to the \
            verdict; a second one ends all. Exit status: 0 if no rule is broken and all was looked at, 1 if one is \
            broken, 2 if there is no verdict.
            """
    )

    @Option(help: "The public URL of the server, such as http://127.0.0.1:8080.")
    var server = "http://127.0.0.1:8080"

    @Option(help: "The operators' URL: two tenants are made there, with the key in ECHOIM_OPERATOR_KEY.")
    var admin: String?

    @Option(help: "APPKEY:SECRET of a tenant to use; to be given for two or more.")
    var app: [String] = []

    @Option(help: "HOST:PORT of Telegram clients: some users of the tenants made there have one. Needs --admin.")
    var mtproto: String?

    @Option(help: "A file with the server's public key, as `echoim mtproto key` prints it.")
    var mtprotoKey: String?

    @Option(help: "How long to drive the server.")
    var seconds = 30

    @Option(help: "Users of each tenant.")
    var users = 8

    @Option(help: "Devices of each user.")
    var devices = 2

    @Option(help: "Groups of each tenant.")
    var groups = 3

    @Option(help: "Requests a second, over all tenants.")
    var rate = 200

    @Option(help: "What the users do follows from it; made up when not given.")
    var seed: UInt64?

    @Option(help: "Where to write the history: a new file (default: echoim-history- and the run's name).")
    var history: String?

    @Option(help: "Check a history written before, and drive nothing.")
    var check: String?

    func validate() throws {
        guard check == nil else { return }
        guard Target(url: server) != nil else { throw ValidationError("--server is http://HOST:PORT.") }
        guard (admin == nil) != (app.isEmpty) else {
            throw ValidationError("Give --admin URL, or --app APPKEY:SECRET twice or more.")
        }
        if let admin { try validate(admin: admin) } else { try validateApps() }
        guard (mtproto == nil) == (mtprotoKey == nil), mtproto == nil || admin != nil else {
            throw ValidationError("--mtproto HOST:PORT needs --mtproto-key FILE and --admin URL.")
        }
        guard mtproto == nil || mtproto.flatMap({ Target(url: "http://" + $0) }) != nil else {
            throw ValidationError("--mtproto is HOST:PORT.")
        }
        guard (3...1_000).contains(users), (1...16).contains(devices), (1...1_000).contains(groups) else {
            throw ValidationError("--users is 3 to 1000, --devices 1 to 16, --groups 1 to 1000.")
        }
        guard (1...100_000).contains(rate), (1...604_800).contains(seconds) else {
            throw ValidationError("--rate is 1 to 100000, --seconds 1 to 604800.")
        }
    }

    private func validate(admin: String) throws {
        guard admin.hasPrefix("http://") || admin.hasPrefix("https://") else {
            throw ValidationError("--admin is the operators' URL, such as http://127.0.0.1:8081.")
        }
        guard operatorKey != nil else { throw ValidationError("--admin needs an operator key in ECHOIM_OPERATOR_KEY.") }
    }

    private func validateApps() throws {
        let apps = app.compactMap(App.init(text:))
        guard apps.count == app.count else {
            throw ValidationError("--app is APPKEY:SECRET, both as `echoim tenants create` printed them.")
        }
        guard Set(apps.map(\.appKey)).count == apps.count, apps.count >= 2 else {
            throw ValidationError("Two tenants are needed, to see that they stay apart: give --app for each.")
        }
    }

    /// There is no verdict.
    private static let open = ExitCode(2)

    func run() async throws {
        let verdict: Verdict
        do {
            let path = if let check { check } else { try await drive() }
            let reader = HistoryReader(path: path)
            verdict = try Checker.check(reader)
            print(try verdict.text(reader), terminator: "")
        } catch {
            FileHandle.standardError.write(Data("Error: \(error)\n".utf8))
            throw Self.open
        }
        guard verdict.isSound else { throw ExitCode.failure }
        guard verdict.isGood else { throw Self.open }
    }

    /// Drives the server; answers where the history is.
    private func drive() async throws -> String {
        guard let target = Target(url: server) else { throw CommandFailure("--server is http://HOST:PORT") }
        let seed = seed ?? .random(in: 1...(.max))
        let runName = "v" + String(Int(Date().timeIntervalSince1970), radix: 36)
        let history = history ?? "echoim-history-\(runName).jsonl"
        let serverKey = try serverKey()
        let writer = try HistoryWriter(path: history)
        print("seed \(seed), history \(history)")
        var options = WorkloadOptions()
        options.userCount = users
        options.deviceCount = devices
        options.groupCount = groups
        options.rate = rate
        options.seed = seed
        options.runName = runName
        let apps = if let admin { try await makeApps(admin) } else { app.compactMap(App.init(text:)) }
        options.telegram = try await telegram(apps, serverKey)
        let workload = Workload(target: target, apps: apps, options: options, history: writer)
        try await Interrupts.watched { interrupted in
            try await workload.run { await interrupted(.seconds(seconds)) }
        }
        try writer.close()
        return history
    }

    /// The server's key as Telegram clients have it, where they are asked for.
    private func serverKey() throws -> ServerKey? {
        guard let mtprotoKey else { return nil }
        guard let pem = try? String(contentsOfFile: mtprotoKey, encoding: .utf8) else {
            throw CommandFailure("--mtproto-key: \(mtprotoKey) cannot be read")
        }
        do { return try ServerKey(publicPEM: pem) } catch {
            throw CommandFailure("--mtproto-key: \(mtprotoKey) is not what `echoim mtproto key` prints")
        }
    }

    /// How Telegram clients come in, where they are asked for.
    private func telegram(_ apps: [App], _ serverKey: ServerKey?) async throws -> TelegramDoor? {
        guard let mtproto, let serverKey, let admin, let operatorKey, let target = Target(url: "http://" + mtproto)
        else { return nil }
        let operators = OperatorClient(url: admin, key: operatorKey)
        return try await TelegramDoor(target: target, serverKey: serverKey, apps: apps, operators: operators)
    }

    private var operatorKey: String? {
        let key = ProcessInfo.processInfo.environment["ECHOIM_OPERATOR_KEY"]
        return key?.isEmpty == true ? nil : key
    }

    private func makeApps(_ admin: String) async throws -> [App] {
        guard let operatorKey else { throw CommandFailure("--admin needs an operator key in ECHOIM_OPERATOR_KEY") }
        let client = AdminClient(server: admin, key: operatorKey)
        var apps: [App] = []
        for number in 1...2 {
            let made = try await client.call(.POST, "/admin/v1/tenants", ["name": .string("verify \(number)")])
            guard case .string(let appKey)? = made["appKey"], case .string(let secret)? = made["appSecret"] else {
                throw CommandFailure("\(admin) did not answer a tenant")
            }
            apps.append(App(appKey: appKey, appSecret: secret))
        }
        return apps
    }
}
