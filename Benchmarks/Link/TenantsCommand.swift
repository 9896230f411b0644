internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import LoadSupport

/// Many tenants, each used a little: the AppKeys are a prefix and a number.
struct TenantsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenants",
        abstract: "One message, or one idle link, in each of many tenants; memory and descriptors they take."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Tenants.")
    var count = 1_000
    @Option(help: "Calls made at once.")
    var connections = 4
    @Option(help: "How often each tenant gets a message.")
    var rounds = 1
    @Flag(help: "Open a link in each tenant, and leave it idle.")
    var links = false

    func run() throws {
        if links { try printLinks() } else { try printMessages() }
    }

    private func printMessages() throws {
        let swarm = Swarm(port: options.port)
        let before = ProcessFigures(of: options.pid)
        for round in 1...rounds {
            let content = "%7B%22content%22%3A%22first%22%7D"
            let form = "fromUserId=p0&toUserId=p1&objectName=RC%3ATxtMsg&content=\(content)"
            let run = try callAll(ServerCalls.Call(path: "/message/private/publish.json", form: form), on: swarm)
            var row = Row("a message in each of \(count) tenants, round \(round)")
            row.add(run.latency)
            add(to: &row, since: before)
            row.add(faults: run.refused > 0 ? ["\(run.refused) of \(count) messages were refused"] : [])
            try options.print(row)
        }
    }

    private func printLinks() throws {
        let swarm = Swarm(port: options.port)
        let run = try callAll(ServerCalls.Call(path: "/user/getToken.json", form: "userId=p0&name=p0"), on: swarm)
        let tokens = try run.bodies.map(ServerCalls.token)
        let before = ProcessFigures(of: options.pid)
        let crowd = Crowd(swarm: swarm, waitsForPages: false)
        // A few at a time, as each hello opens its tenant.
        for start in stride(from: 0, to: count, by: 64) {
            let end = min(start + 64, count)
            for token in tokens[start..<end] { crowd.connect("p0", token: token, cursor: nil) }
            guard swarm.run(seconds: 30, until: { crowd.ready == end || !crowd.faults.isEmpty }), crowd.faults.isEmpty
            else { throw Short("\(crowd.ready) links are live; \(crowd.faults.first ?? "the others wait")") }
        }
        // Nobody's link may end because its tenant is closed under it.
        swarm.run(seconds: 5)
        var row = Row("an idle link in each of \(count) tenants")
        row.add(crowd.latency)
        add(to: &row, since: before)
        row.add(faults: crowd.faults)
        crowd.close()
        try options.print(row)
    }

    /// Makes one call as each tenant's app server.
    private func callAll(_ call: ServerCalls.Call, on swarm: Swarm) throws -> CallRun {
        let calls = (0..<count).map { index in
            ServerCalls(swarm: swarm, appKey: "\(options.appKey)\(index)", appSecret: options.appSecret).bytes(call)
        }
        let run = CallRun(calls: calls)
        let open = (0..<connections).map { _ in CallConnection(run: run, swarm: swarm, port: swarm.port) }
        let isDone = swarm.run(seconds: 600, until: { run.answered == count })
        for connection in open { connection.connection.close() }
        guard isDone else { throw Short("\(run.answered) of \(count) calls were answered") }
        return run
    }

    private func add(to row: inout Row, since before: ProcessFigures) {
        let now = ProcessFigures(of: options.pid)
        row.add("resident", Double(now.residentBytes) / 1_048_576, "MB")
        row.add("server grew", Double(now.residentBytes - before.residentBytes) / 1_048_576, "MB")
        row.add("descriptors", Double(now.descriptorCount), "")
    }
}

/// Links that go live and then read nothing.
struct StuckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stuck",
        abstract: "Links that read nothing of what they are sent."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Links, each of its own user.")
    var links = 100

    func run() throws {
        let swarm = Swarm(port: options.port)
        let tokens = try options.tokens((0..<links).map { "m\($0)" }, on: swarm)
        let crowd = Crowd(swarm: swarm, waitsForPages: false)
        for (user, token) in tokens { crowd.connect(user, token: token, cursor: nil) }
        swarm.run(seconds: 10, until: { crowd.ready == links })
        usleep(UInt32(options.seconds * 1_000_000))
        crowd.close()
    }
}
