internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import LoadSupport

/// Private messages between links.
struct PrivateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "private", abstract: "Links that write to each other.")

    @OptionGroup var options: ServerOptions
    @Option(help: "Links, each of its own user.")
    var links = 64
    @Option(help: "Messages each link has in flight.")
    var inFlight = 1
    @Option(help: "Seconds that a link waits after an answer before it sends again.")
    var pause = 0.0
    @Option(help: "A folder on the disk that the server syncs to, to measure the disk alone as well.")
    var disk: String?

    func run() throws {
        let swarm = Swarm(port: options.port)
        let tokens = try options.tokens((0..<links).map { "p\($0)" }, on: swarm)
        let traffic = PrivateTraffic(
            swarm: swarm,
            tokens: tokens,
            inFlight: inFlight,
            pause: pause,
            contentBytes: options.bytes
        )
        try traffic.start()
        traffic.run(seconds: options.warmUp)
        traffic.measure()
        let measurement = Measurement(options)
        traffic.run(seconds: options.seconds)
        var row = Row("private, \(links) links × \(inFlight)" + (pause > 0 ? ", light" : ""))
        measurement.add(to: &row, "messages", traffic.answers.count, answers: traffic.answers)
        row.add(traffic.deliveries, "push")
        row.add("longest silence", Double(traffic.longestSilence) / 1_000_000, "ms")
        traffic.finish()
        if let disk { row.add("fdatasync p50", try DiskProbe(folder: disk).milliseconds(), "ms") }
        row.add("checked", Double(traffic.answered + traffic.delivered), "")
        row.add(faults: traffic.faults)
        try options.print(row)
    }
}

/// Messages of a few to a group of many.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "group", abstract: "A group whose members all listen.")

    @OptionGroup var options: ServerOptions
    @Option(help: "Members, all online.")
    var members = 1_000
    @Option(help: "Those who send.")
    var senders = 1
    @Option(help: "Messages each sender has in flight.")
    var inFlight = 1

    func run() throws {
        let swarm = Swarm(port: options.port)
        let users = (0..<members).map { "m\($0)" }
        let tokens = try options.tokens(users, on: swarm)
        let group = "town\(members)"
        let calls = stride(from: 0, to: members, by: 1_000).map { start in
            let part = users[start..<min(start + 1_000, members)].map { "userId=\($0)" }.joined(separator: "&")
            return ServerCalls.Call(path: "/group/create.json", form: "\(part)&groupId=\(group)&groupName=town")
        }
        _ = try options.calls(on: swarm).all(calls, connections: 1)
        let traffic = GroupTraffic(
            swarm: swarm,
            tokens: tokens,
            group: group,
            senders: senders,
            inFlight: inFlight,
            contentBytes: options.bytes
        )
        try traffic.start()
        swarm.run(seconds: options.warmUp, until: { !traffic.faults.isEmpty })
        traffic.measure()
        let measurement = Measurement(options)
        swarm.run(seconds: options.seconds, until: { !traffic.faults.isEmpty })
        var row = Row("group of \(members), \(senders) × \(inFlight)")
        measurement.add(to: &row, "deliveries", UInt64(traffic.delivered), answers: traffic.answers)
        row.add("messages", Double(traffic.answers.count) / measurement.seconds, "/s")
        row.add(traffic.deliveries, "push")
        traffic.finish()
        row.add("fallen behind", Double(traffic.fallenBehind), "")
        row.add(faults: traffic.faults)
        try options.print(row)
    }
}

/// Messages published through the Server API.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "message/private/publish over keep-alive connections."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Connections.")
    var connections = 64

    func run() throws {
        let swarm = Swarm(port: options.port)
        let users = (0..<64).map { "p\($0)" }
        _ = try options.tokens(users, on: swarm)
        let text = String(repeating: "x", count: max(options.bytes - 14, 1))
        let content = "%7B%22content%22%3A%22\(text)%22%7D"
        let calls = (0..<1_024).map { index in
            let (from, to) = (index % 64, (index + 1 + index / 64) % 64)
            return ServerCalls.Call(
                path: "/message/private/publish.json",
                form: "fromUserId=p\(from)&toUserId=p\(to)&objectName=RC%3ATxtMsg&content=\(content)"
            )
        }
        var measurement = Measurement(options)
        let run = options.calls(on: swarm).load(
            calls,
            connections: connections,
            warmUp: options.warmUp,
            seconds: options.seconds
        ) { measurement = Measurement(options) }
        var row = Row("publish, \(connections) connections")
        measurement.add(to: &row, "requests", run.latency.count, answers: run.latency)
        row.add(faults: run.refused > 0 ? ["\(run.refused) of \(run.answered) calls were refused"] : [])
        try options.print(row)
    }
}

/// The time a disk takes to keep a little.
struct DiskProbe {
    let folder: String

    /// The median of syncing half a kilobyte.
    func milliseconds() throws -> Double {
        let path = folder + "/.benchmark-probe"
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw Short("\(folder) cannot be written to") }
        defer {
            // What is left of a probe is harmless.
            try? FileManager.default.removeItem(atPath: path)
        }
        var latency = LatencyHistogram()
        for _ in 0..<200 {
            try file.write(contentsOf: Data(repeating: 120, count: 512))
            let began = uptime()
            fdatasync(file.fileDescriptor)
            latency.record(uptime() - began)
        }
        return latency.milliseconds(0.5)
    }
}
