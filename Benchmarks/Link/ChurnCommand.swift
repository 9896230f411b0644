internal import ArgumentParser
internal import BenchmarkSupport
internal import LoadSupport

/// Links that are opened and closed again as fast as the server lets them.
struct ChurnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "churn",
        abstract: "Links that go live, end at once, and come again, many at a time."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Links that are on their way in at once, each of its own user.")
    var links = 500

    func run() throws {
        let swarm = Swarm(port: options.port)
        let churn = Churn(swarm: swarm, tokens: try options.tokens((0..<links).map { "c\($0)" }, on: swarm))
        churn.connect()
        swarm.run(seconds: options.warmUp, tick: churn.turnOver)
        churn.latency = LatencyHistogram()
        let measurement = Measurement(options)
        swarm.run(seconds: options.seconds, tick: churn.turnOver, until: { !churn.faults.isEmpty })
        var row = Row("links that come and go, \(links) at once")
        measurement.add(to: &row, "links", churn.latency.count, answers: churn.latency)
        row.add(faults: churn.faults)
        try options.print(row)
    }
}

/// Exchanges each link that went live for a new one.
private final class Churn: LinkListener {
    private let swarm: Swarm
    private let tokens: [(user: String, token: String)]
    private var began: [UInt64]
    /// Links that went live since the last turn; they are not closed while they are being read.
    private var live: [LinkClient] = []
    var latency = LatencyHistogram()
    private(set) var faults: [String] = []

    init(swarm: Swarm, tokens: [(user: String, token: String)]) {
        self.swarm = swarm
        self.tokens = tokens
        began = tokens.map { _ in 0 }
    }

    func connect() {
        for index in tokens.indices { connect(index) }
    }

    func turnOver() {
        let done = live
        live = []
        swarm.close(done)
        for link in done { connect(link.index) }
    }

    private func connect(_ index: Int) {
        began[index] = uptime()
        _ = swarm.connect(index, as: tokens[index].user, token: tokens[index].token, listener: self)
    }

    func live(_ link: LinkClient) {
        latency.record(uptime() - began[link.index])
        live.append(link)
    }

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {}

    func refused(_ link: LinkClient, request: UInt32, _ why: String) {
        faults.append(why)
    }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {}

    func ended(_ link: LinkClient, _ why: String) {
        faults.append(why)
    }
}
