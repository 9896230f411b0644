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
            and messages stay on the server: use tenants of their own. Ends with 0 only if no rule is broken.
            """
    )

    @Option(help: "The public URL of the server, such as http://127.0.0.1:8080.")
    var server = "http://127.0.0.1:8080"

    @Option(help: "The operators' URL: two tenants are made there, with the key in ECHOIM_OPERATOR_KEY.")
    var admin: String?

    @Option(help: "APPKEY:SECRET of a tenant to use; to be given twice or more.")
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

    @Option(help: "Where to write the history.")
    var history = "echoim-history.jsonl"

    @Option(help: "Check a history written before, and drive nothing.")
    var check: String?

    func validate() throws {
        guard check == nil else { return }
        guard Target(url: server) != nil else { throw ValidationError("--server is http://HOST:PORT.") }
        guard (admin == nil) != (app.isEmpty) else {
            throw ValidationError("Give --admin URL, or --app KEY:SECRET twice or more.")
        }
        guard admin != nil || app.count >= 2 else { throw ValidationError("Two tenants are needed: give --app twice.") }
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

    func run() async throws {
        if check == nil { try await drive() }
        let reader = HistoryReader(path: check ?? history)
        let verdict = try Checker.check(reader)
        print(try verdict.text(reader), terminator: "")
        guard verdict.isSound else { throw ExitCode.failure }
    }

    private func drive() async throws {
        guard let target = Target(url: server) else { return }
        let seed = seed ?? .random(in: 1...(.max))
        print("seed \(seed), history \(history)")
        var options = WorkloadOptions()
        options.userCount = users
        options.deviceCount = devices
        options.groupCount = groups
        options.rate = rate
        options.time = .seconds(seconds)
        options.seed = seed
        options.runName = "v" + String(Int(Date().timeIntervalSince1970), radix: 36)
        let apps = try await apps()
        options.telegram = try await telegram(apps)
        let writer = try HistoryWriter(path: history)
        try await Workload(target: target, apps: apps, options: options, history: writer).run()
        try writer.close()
    }

    /// How Telegram clients come in, where they are asked for.
    private func telegram(_ apps: [App]) async throws -> TelegramDoor? {
        guard let mtproto, let mtprotoKey, let admin, let target = Target(url: "http://" + mtproto) else { return nil }
        let pem = try String(contentsOfFile: mtprotoKey, encoding: .utf8)
        return try await TelegramDoor(
            target: target,
            serverKey: ServerKey(publicPEM: pem),
            apps: apps,
            operators: OperatorClient(url: admin, key: try operatorKey())
        )
    }

    private func operatorKey() throws -> String {
        guard let key = ProcessInfo.processInfo.environment["ECHOIM_OPERATOR_KEY"], !key.isEmpty else {
            throw ValidationError("--admin needs an operator key in ECHOIM_OPERATOR_KEY.")
        }
        return key
    }

    private func apps() async throws -> [App] {
        if let admin { return try await makeApps(admin) }
        return try app.map { text in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("--app is APPKEY:SECRET.") }
            return App(appKey: parts[0], appSecret: parts[1])
        }
    }

    private func makeApps(_ admin: String) async throws -> [App] {
        let client = AdminClient(server: admin, key: try operatorKey())
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
