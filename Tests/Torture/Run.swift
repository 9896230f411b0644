import Foundation
import MTProtoCrypto
import PlatformGateway
import PlatformVerifying

/// One torture from an empty folder to its verdict.
final class Run {
    private let options: Torture
    private let folder: String
    private let seed: UInt64
    private var faults: [Fault]
    private let disk: ScratchDisk
    private let server: ServerProcess
    private let proxy = Proxy()
    private let telegramProxy = Proxy()
    private var apps: [App] = []
    private var operatorKey = ""

    init(_ options: Torture, folder: String, seed: UInt64, faults: [Fault], leftovers: Leftovers) throws {
        self.options = options
        self.folder = folder
        self.seed = seed
        disk = try ScratchDisk(at: folder + "/disk")
        leftovers.note(disk: disk.isSmall ? disk.path : nil)
        self.faults = disk.isSmall ? faults : faults.filter { $0 != .disk }
        // Small write buffers: flushes and compactions fall into the run too.
        var environment = ["ECHOIM_TENANTS_OPEN": "\(options.openTenants)", "ECHOIM_STORE_MEMTABLE": "1MiB"]
        if faults.contains(.power), let shim = options.shim {
            environment["LD_PRELOAD"] = shim
            environment["POWERLOSS_FOLDER"] = disk.path
        }
        server = ServerProcess(
            binary: options.binary,
            data: disk.path + "/data",
            logPath: folder + "/server.log",
            environment: environment,
            leftovers: leftovers
        )
    }

    var historyReader: HistoryReader { HistoryReader(path: folder + "/history.jsonl") }

    /// Makes two tenants and an operator's key in the stopped server's folder.
    func prepare() async throws {
        for (key, secret) in [("torture1", "torture-secret-1"), ("torture2", "torture-secret-2")] {
            let made = try server.command(
                "tenants",
                "create",
                "--data",
                server.data,
                "--name",
                key,
                "--app-key",
                key,
                "--app-secret",
                secret
            )
            guard made.status == 0 else { throw TortureFailure("no tenant could be made: \(made.output)") }
            apps.append(App(appKey: key, appSecret: secret))
        }
        let made = try server.command("operators", "create", "--data", server.data, "--name", "t", "--role", "owner")
        guard made.status == 0, case .object(let answer)? = try? JSONParser.parse(made.output),
            case .string(let key)? = answer["key"]
        else { throw TortureFailure("no operator's key could be made: \(made.output)") }
        operatorKey = key
    }

    /// Traffic, faults, healing and the verdict.
    func go() async throws -> Verdict {
        let front = try await proxy.start()
        let telegramFront = try await telegramProxy.start()
        try await server.start()
        proxy.lead(to: server.publicPort)
        telegramProxy.lead(to: server.mtprotoPort)
        let history = try HistoryWriter(path: folder + "/history.jsonl")
        let workload = Workload(
            target: Target(host: "127.0.0.1", port: front),
            apps: apps,
            options: try await workloadOptions(telegramFront),
            history: history
        )
        let stage = Stage(
            server: server,
            proxy: proxy,
            telegramProxy: telegramProxy,
            disk: disk,
            workload: workload,
            history: history,
            apps: apps,
            operatorKey: operatorKey
        )
        var nemesis = Nemesis(faults, time: .seconds(options.seconds), killCountMax: options.kills, seed: seed &+ 7)
        try await workload.run { try await nemesis.run(on: stage) }
        try history.close()
        server.send(SIGTERM)
        let status = try await server.waitForExit()
        try await proxy.stop()
        try await telegramProxy.stop()
        print(nemesis.summary + ", slowest start \(server.startTimeMax)")
        guard status == 0 else { throw TortureFailure("the server's last exit was \(status): \(server.lastWords)") }
        return try Checker.check(historyReader)
    }

    /// Walks every tenant's data on the stopped server's folder.
    func checkData() throws -> Bool {
        var isSound = true
        for app in apps {
            let checked = try server.command("check", "--data", server.data, "--app-key", app.appKey)
            print("check \(app.appKey): \(checked.output)", terminator: "")
            if checked.status != 0 { isSound = false }
        }
        return isSound
    }

    /// Telegram clients take part as long as there is somebody for them to be.
    private func workloadOptions(_ telegramPort: Int) async throws -> WorkloadOptions {
        var workload = WorkloadOptions()
        if options.telegramUsers > 0 {
            let key = try server.command("mtproto", "key", "--data", server.data)
            guard key.status == 0, let pem = key.output.split(separator: "fingerprint").first else {
                throw TortureFailure("the server's public key could not be had: \(key.output)")
            }
            workload.telegram = try await TelegramDoor(
                target: Target(host: "127.0.0.1", port: telegramPort),
                serverKey: ServerKey(publicPEM: String(pem)),
                apps: apps,
                userCount: options.telegramUsers,
                operators: OperatorClient(url: "http://127.0.0.1:\(server.operatorsPort)", key: operatorKey)
            )
        }
        workload.seed = seed
        workload.rate = options.rate
        workload.runName = "t"
        return workload
    }
}
