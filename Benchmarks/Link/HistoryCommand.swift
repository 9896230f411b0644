internal import ArgumentParser
internal import BenchmarkSupport
internal import LoadSupport

/// Reading what was said: conversation after conversation, the newest page of each.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "The newest messages of one conversation after the other."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Whom the user has conversations with: p1, p2 and so on.")
    var peers = 447
    @Option(help: "Messages of a page.")
    var limit: UInt64 = 50
    @Option(help: "How often it is asked.")
    var times = 4_470

    func run() throws {
        let swarm = Swarm(port: options.port)
        let token = try options.tokens(["p0"], on: swarm)[0].token
        var asked = 0
        let (peers, limit) = (peers, limit)
        let repeater = Repeater(count: times) { _, frame in
            asked += 1
            frame.put(8) { history in
                history.put(1) { conversation in
                    conversation.put(1, 1)
                    conversation.put(2, "p\(1 + asked % peers)")
                }
                history.put(6, limit)
            }
        } check: { body in
            var (fields, messages) = (body, UInt64(0))
            while let field = fields.next() { if field.number == 1 { messages += 1 } }
            return (1...limit).contains(messages) ? nil : "\(messages) messages where \(limit) were asked for"
        }
        let measurement = Measurement(options)
        let link = swarm.connect(0, as: "p0", token: token, listener: repeater)
        swarm.run(seconds: 60, until: { repeater.isDone })
        var row = Row("history, \(limit) newest of \(peers) conversations")
        measurement.add(to: &row, "pages", repeater.latency.count, answers: repeater.latency)
        swarm.close([link])
        row.add(faults: repeater.faults)
        try options.print(row)
    }
}
