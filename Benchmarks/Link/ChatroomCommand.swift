internal import ArgumentParser
internal import BenchmarkSupport
internal import LoadSupport

/// Messages of many to a chatroom of thousands.
struct ChatroomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chatroom",
        abstract: "A chatroom whose members all listen, at a steady pace of messages."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Members, all online.")
    var members = 5_000
    @Option(help: "Messages a second, each from another member.")
    var rate = 200

    func run() throws {
        let swarm = Swarm(port: options.port)
        let tokens = try options.tokens((0..<members).map { "c\($0)" }, on: swarm)
        let traffic = ChatroomTraffic(
            swarm: swarm,
            tokens: tokens,
            room: "hall\(members)",
            contentBytes: options.bytes
        )
        try traffic.start()
        traffic.run(seconds: options.warmUp, rate: rate)
        traffic.measure()
        let measurement = Measurement(options)
        traffic.run(seconds: options.seconds, rate: rate)
        var row = Row("chatroom of \(members), \(rate) a second")
        measurement.add(to: &row, "deliveries", UInt64(traffic.delivered), answers: traffic.answers)
        row.add("messages", Double(traffic.answers.count) / measurement.seconds, "/s")
        row.add(traffic.deliveries, "push")
        traffic.finish()
        row.add("lost", Double(traffic.lost), "")
        row.add(faults: traffic.faults)
        try options.print(row)
    }
}
