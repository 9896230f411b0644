internal import ArgumentParser
internal import BenchmarkSupport
internal import LoadSupport

/// Private messages between Telegram clients.
struct MessagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages",
        abstract: "Clients that write to each other."
    )

    @OptionGroup var options: BridgeOptions
    @Option(help: "Sessions, each of its own user and with its own key.")
    var sessions = 64
    @Option(help: "Messages each session has in flight.")
    var inFlight = 8

    func run() throws {
        let swarm = Swarm(port: options.server.port)
        let bots = try options.bots((0..<sessions).map { "t\($0)" }, on: swarm)
        let traffic = MessageTraffic(
            try options.app(),
            bots,
            swarm: swarm,
            inFlight: inFlight,
            textBytes: options.server.bytes
        )
        try traffic.start()
        traffic.run(seconds: options.server.warmUp)
        traffic.measure()
        let measurement = Measurement(options.server)
        traffic.run(seconds: options.server.seconds)
        var row = Row("MTProto, \(sessions) sessions × \(inFlight)")
        measurement.add(to: &row, "messages", traffic.answers.count, answers: traffic.answers)
        row.add(traffic.deliveries, "push")
        traffic.finish()
        row.add("came again", Double(traffic.doubled), "")
        row.add("came too early", Double(traffic.hurried), "")
        row.add("checked", Double(traffic.answered + traffic.delivered), "")
        row.add(faults: traffic.faults)
        try options.server.print(row)
    }
}
