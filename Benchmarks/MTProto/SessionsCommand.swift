internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import LoadSupport
internal import MTProtoCrypto
internal import MTProtoTL

/// Many Telegram clients that only are there: what their keys cost, and their sessions.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "The time that key exchanges take of the server, and the memory of idle sessions."
    )

    @OptionGroup var options: BridgeOptions
    @Option(help: "Sessions, each of its own user and with its own key.")
    var sessions = 2_000

    func run() throws {
        let swarm = Swarm(port: options.server.port)
        let bots = try options.bots((0..<sessions).map { "s\($0)" }, on: swarm)
        let app = try options.app()
        // The first ones bring what the process keeps whatever comes.
        let first = IdleClients(app, Array(bots.prefix(100)), swarm)
        try first.exchangeKeys()
        try first.logIn()
        first.close()
        swarm.run(seconds: 1)

        let before = ProcessFigures(of: options.server.pid)
        let began = uptime()
        let clients = IdleClients(app, bots, swarm)
        try clients.exchangeKeys()
        let exchanging = ProcessFigures(of: options.server.pid).since(before)
        var keys = Row("MTProto, \(sessions) key exchanges")
        keys.add("cpu each", exchanging.cpuSeconds * 1_000 / Double(sessions), "ms")
        keys.add("exchanges", Double(sessions) / (Double(uptime() - began) / 1e9), "/s")
        keys.add(faults: clients.faults)
        try options.server.print(keys)

        try clients.logIn()
        swarm.run(seconds: 2)
        let after = ProcessFigures(of: options.server.pid).residentBytes
        var row = Row("MTProto, \(sessions) idle sessions")
        row.add("resident", Double(after - before.residentBytes) / Double(sessions) / 1_024, "KB/session")
        row.add(clients.logins, "login")
        row.add(faults: clients.faults)
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

    init(_ app: TelegramApp, _ bots: [Bot], _ swarm: Swarm) {
        self.app = app
        self.bots = bots
        self.swarm = swarm
        loginsBegan = bots.map { _ in 0 }
    }

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
