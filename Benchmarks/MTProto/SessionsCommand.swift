internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import LoadSupport
internal import MTProtoClient
internal import MTProtoCrypto
internal import MTProtoTL

/// Many Telegram clients that only are there: what their keys cost, and their sessions.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "The time that key exchanges take of the server; run again, the memory of idle sessions.",
        discussion: """
            The first run makes keys, logs them in and writes them to a file. The next one, best with a server that was \
            started since, comes back with them: so what making them took is not what a session costs.
            """
    )

    @OptionGroup var options: BridgeOptions
    @Option(help: "Sessions, each of its own user and with its own key.")
    var sessions = 2_000
    @Option(help: "Where the keys are kept.")
    var keys: String

    func run() throws {
        let swarm = Swarm(port: options.server.port)
        let file = KeyFile(path: keys)
        if let known = file.load() {
            try measureMemory(known, try options.app(), swarm)
        } else {
            try file.save(try makeKeys(try options.app(), swarm))
        }
    }

    private func makeKeys(_ app: TelegramApp, _ swarm: Swarm) throws -> [AgreedKey] {
        let bots = try options.bots((0..<sessions).map { "s\($0)" }, on: swarm)
        let (before, began) = (ProcessFigures(of: options.server.pid), uptime())
        let clients = IdleClients(app, bots, swarm)
        try clients.exchangeKeys()
        let used = ProcessFigures(of: options.server.pid).since(before).cpuSeconds
        var row = Row("MTProto, \(sessions) key exchanges")
        row.add("cpu each", used * 1_000 / Double(sessions), "ms")
        row.add("exchanges", Double(sessions) / (Double(uptime() - began) / 1e9), "/s")
        try clients.logIn()
        row.add(clients.logins, "login")
        row.add(faults: clients.faults)
        clients.close()
        try options.server.print(row)
        return clients.keys
    }

    private func measureMemory(_ keys: [AgreedKey], _ app: TelegramApp, _ swarm: Swarm) throws {
        let bots = keys.indices.map { Bot(user: "s\($0)", token: nil) }
        // The first ones bring what the process keeps whatever comes.
        let firstCount = 100
        let first = IdleClients(app, Array(bots.prefix(firstCount)), swarm, keys: Array(keys.prefix(firstCount)))
        try first.logIn()
        let before = ProcessFigures(of: options.server.pid).residentBytes
        let clients = IdleClients(
            app,
            Array(bots.dropFirst(firstCount)),
            swarm,
            keys: Array(keys.dropFirst(firstCount))
        )
        try clients.logIn()
        swarm.run(seconds: 2)
        let after = ProcessFigures(of: options.server.pid).residentBytes
        var row = Row("MTProto, \(keys.count) idle sessions")
        row.add("resident", Double(after - before) / Double(keys.count - firstCount) / 1_024, "KB/session")
        row.add(clients.logins, "back")
        row.add(faults: first.faults + clients.faults)
        first.close()
        clients.close()
        try options.server.print(row)
    }
}

/// Clients that agree on keys and log in, some at a time, and then say nothing.
private final class IdleClients: TelegramListener {
    private static let atOnceMax = 64

    private let app: TelegramApp
    private let bots: [Bot]
    private let swarm: Swarm
    private let cipher = MessageCipher()
    private var clients: [TelegramClient] = []
    private var keyedCount = 0
    private var loggingIn = 0
    private var loginsBegan: [UInt64] = []
    private(set) var logins = LatencyHistogram()
    private(set) var faults: [String] = []

    /// With keys the clients come back, and need no exchange.
    init(_ app: TelegramApp, _ bots: [Bot], _ swarm: Swarm, keys: [AgreedKey] = []) {
        self.app = app
        self.bots = bots
        self.swarm = swarm
        loginsBegan = bots.map { _ in 0 }
        clients = zip(bots, keys).enumerated().map { index, known in
            TelegramClient(index, known.0, app, swarm, key: known.1, cipher: cipher, listener: self)
        }
    }

    var keys: [AgreedKey] { clients.compactMap(\.key) }

    func exchangeKeys() throws {
        connectMore()
        guard swarm.run(seconds: 120, until: { self.keyedCount == self.bots.count || !self.faults.isEmpty }),
            faults.isEmpty
        else { throw Short("\(keyedCount) of \(bots.count) clients have keys: \(faults.first ?? "they wait")") }
    }

    func logIn() throws {
        logInMore()
        let count = UInt64(bots.count)
        guard swarm.run(seconds: 120, until: { self.logins.count == count || !self.faults.isEmpty }), faults.isEmpty
        else { throw Short("\(logins.count) of \(count) clients are logged in: \(faults.first ?? "they wait")") }
    }

    func close() { swarm.close(clients) }

    private func connectMore() {
        while clients.count < bots.count, clients.count - keyedCount < Self.atOnceMax {
            let index = clients.count
            clients.append(TelegramClient(index, bots[index], app, swarm, cipher: cipher, listener: self))
        }
    }

    private func logInMore() {
        while loggingIn < clients.count, loggingIn - Int(logins.count) < Self.atOnceMax {
            loginsBegan[loggingIn] = uptime()
            clients[loggingIn].logIn()
            swarm.wrote(clients[loggingIn])
            loggingIn += 1
        }
    }

    func keyed(_ client: TelegramClient) {
        keyedCount += 1
        connectMore()
    }

    func loggedIn(_ client: TelegramClient) {
        logins.record(uptime() - loginsBegan[client.index])
        logInMore()
    }

    func answered(_ client: TelegramClient, _ answer: inout TLReader) throws {}

    func updated(_ client: TelegramClient, _ updates: TL.Updates) {}

    func ended(_ client: TelegramClient, _ why: String) {
        if faults.count < 10 { faults.append("\(client.bot.user) ended: \(why)") }
    }
}
