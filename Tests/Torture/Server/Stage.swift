import Foundation
import NIOCore
import PlatformGateway
import PlatformVerifying

/// Everything that faults act on: the server, the network before it, the disk under it and the clients.
///
/// One task uses it: faults come one after the other.
final class Stage {
    let server: ServerProcess
    let proxy: Proxy
    /// Stands before the port of Telegram clients.
    let telegramProxy: Proxy
    let disk: ScratchDisk
    let workload: Workload
    let history: HistoryWriter
    let apps: [App]
    private let operatorKey: String

    init(
        server: ServerProcess,
        proxy: Proxy,
        telegramProxy: Proxy,
        disk: ScratchDisk,
        workload: Workload,
        history: HistoryWriter,
        apps: [App],
        operatorKey: String
    ) {
        self.server = server
        self.proxy = proxy
        self.telegramProxy = telegramProxy
        self.disk = disk
        self.workload = workload
        self.history = history
        self.apps = apps
        self.operatorKey = operatorKey
    }

    /// Writes into the history what is done to the server.
    func note(_ fault: String) {
        history.note(Who(tenant: ""), .fault(fault))
    }

    /// Starts the server again and leads the proxies there.
    func startAgain() async throws {
        try await server.start()
        proxy.lead(to: server.publicPort)
        telegramProxy.lead(to: server.mtprotoPort)
    }

    /// Gives a tenant another secret; signatures under the old one are good for a while.
    func rotate(_ app: App, graceSeconds: Int) throws {
        let made = try server.command(
            "tenants",
            "rotate",
            "--server",
            "http://127.0.0.1:\(server.operatorsPort)",
            "--app-key",
            app.appKey,
            "--grace",
            "\(graceSeconds)",
            key: operatorKey
        )
        guard made.status == 0, case .object(let answer)? = try? JSONParser.parse(made.output),
            case .string(let secret)? = answer["appSecret"]
        else { throw TortureFailure("the secret could not be rotated: \(made.output)") }
        for client in workload.servers where client.appKey == app.appKey { client.use(secret: secret) }
    }
}
