internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import LoadSupport

/// Many links that only are there, and come back all at once.
struct IdleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "idle",
        abstract: "Memory of idle links, and how long it takes until all are back after they were cut."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Links, each of its own user.")
    var links = 10_000

    func run() throws {
        let swarm = Swarm(port: options.port)
        let tokens = try options.tokens((0..<links).map { "i\($0)" }, on: swarm)
        // The first ones bring what the process keeps whatever comes.
        let first = try crowd(tokens.prefix(200).map { ($0, nil) }, swarm, waitsForPages: false)
        first.close()
        swarm.run(seconds: 1)

        let before = ProcessFigures(of: options.pid).residentBytes
        let crowd = try crowd(tokens.map { ($0, nil) }, swarm, waitsForPages: false)
        swarm.run(seconds: 2)
        let after = ProcessFigures(of: options.pid).residentBytes
        var row = Row("\(links) idle links")
        row.add("resident", Double(after - before) / Double(links) / 1_024, "KB/link")
        row.add(faults: crowd.faults)
        try options.print(row)

        let cursors = crowd.cursors
        crowd.close()
        swarm.run(seconds: 1)
        let began = uptime()
        let back = try self.crowd(Array(zip(tokens, cursors.map { $0 })), swarm, waitsForPages: true)
        var again = Row("\(links) links reconnect at once")
        again.add("all live", Double(uptime() - began) / 1_000_000_000, "s")
        again.add(back.latency)
        again.add(faults: back.faults)
        back.close()
        try options.print(again)
    }

    /// Connects all at once and waits until they are live.
    private func crowd(
        _ people: [((user: String, token: String), (place: UInt32, lsn: UInt64)?)],
        _ swarm: Swarm,
        waitsForPages: Bool
    ) throws -> Crowd {
        let crowd = Crowd(swarm: swarm, waitsForPages: waitsForPages)
        for ((user, token), cursor) in people { crowd.connect(user, token: token, cursor: cursor) }
        let isComplete = swarm.run(seconds: 60, until: { crowd.ready == people.count || !crowd.faults.isEmpty })
        guard isComplete, crowd.faults.isEmpty else {
            throw Short("\(crowd.ready) of \(people.count) links are live; \(crowd.faults.first ?? "the others wait")")
        }
        return crowd
    }
}

/// What a device in many groups asks when it comes back.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Sync of a user in many groups, of which some changed."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "Groups of the user.")
    var groups = 5_000
    @Option(help: "Groups in which something was said.")
    var changed = 50
    @Option(help: "How often it is asked.")
    var times = 200

    func run() throws {
        let swarm = Swarm(port: options.port)
        let tokens = try options.tokens(["s0", "s1"], on: swarm)
        let calls = options.calls(on: swarm)
        _ = try calls.all(
            (0..<groups).map {
                let form = "userId=s0&userId=s1&groupId=s\($0)&groupName=s\($0)"
                return ServerCalls.Call(path: "/group/create.json", form: form)
            }
        )
        let crowd = Crowd(swarm: swarm, waitsForPages: false)
        crowd.connect("s0", token: tokens[0].token, cursor: nil)
        guard swarm.run(seconds: 30, until: { crowd.ready == 1 }), let cursor = crowd.cursors.first else {
            throw Short("the link did not go live: \(crowd.faults)")
        }
        crowd.close()
        _ = try calls.all(
            (0..<changed).map {
                ServerCalls.Call(
                    path: "/message/group/publish.json",
                    form: "fromUserId=s1&toGroupId=s\($0)&objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22x%22%7D"
                )
            }
        )
        let repeater = Repeater(count: times) { _, frame in
            frame.put(5) { sync in
                sync.put(1) { part in
                    part.put(1, UInt64(cursor.place))
                    part.put(2, cursor.lsn)
                }
            }
        } check: { body in
            var (fields, summaries) = (body, 0)
            while let field = fields.next() { if field.number == 2 { summaries += 1 } }
            return summaries == changed ? nil : "\(summaries) conversations where \(changed) changed"
        }
        let link = swarm.connect(0, as: "s0", token: tokens[0].token, listener: repeater)
        swarm.run(seconds: 60, until: { repeater.isDone })
        swarm.close([link])
        var row = Row("sync, \(groups) groups, \(changed) changed")
        row.add(repeater.latency)
        row.add(faults: repeater.faults)
        try options.print(row)
    }
}

/// A device that is far behind.
struct CatchUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catch-up",
        abstract: "A device that is many entries behind is brought up to date."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "The user, who has so many entries or more.")
    var user = "p0"
    @Option(help: "Entries behind.")
    var behind: UInt32 = 100_000

    func run() throws {
        let swarm = Swarm(port: options.port)
        let token = try options.tokens([user], on: swarm)[0].token
        let head = Crowd(swarm: swarm, waitsForPages: false)
        head.connect(user, token: token, cursor: nil)
        guard swarm.run(seconds: 30, until: { head.ready == 1 }), let cursor = head.cursors.first else {
            throw Short("the link did not go live: \(head.faults)")
        }
        head.close()
        let start = cursor.place - min(cursor.place, behind)
        // Once to bring the blocks into the cache, which has a bound of its own.
        _ = try catchUp(from: start, cursor.lsn, token, swarm)
        swarm.run(seconds: 1)
        let (seconds, growth, items) = try catchUp(from: start, cursor.lsn, token, swarm)
        var row = Row("catch-up of \(cursor.place - start) entries")
        row.add("server grew", Double(growth) / 1_048_576, "MB")
        row.add("took", seconds, "s")
        row.add("entries", Double(items) / seconds, "/s")
        row.add(faults: items == cursor.place - start ? [] : ["\(items) entries came"])
        try options.print(row)
    }

    private func catchUp(
        from place: UInt32,
        _ lsn: UInt64,
        _ token: String,
        _ swarm: Swarm
    ) throws -> (seconds: Double, growth: Int, items: Int) {
        let crowd = Crowd(swarm: swarm, waitsForPages: true)
        let before = ProcessFigures(of: options.pid).residentBytes
        let began = uptime()
        var most = before
        var lastLook = began
        crowd.connect(user, token: token, cursor: (place, lsn))
        let isDone = swarm.run(
            seconds: 60,
            tick: {
                guard uptime() - lastLook > 20_000_000 else { return }
                lastLook = uptime()
                most = max(most, ProcessFigures(of: options.pid).residentBytes)
            },
            until: { crowd.ready == 1 || !crowd.faults.isEmpty }
        )
        guard isDone, crowd.faults.isEmpty else {
            throw Short("the device was not brought up to date: \(crowd.faults)")
        }
        let seconds = Double(uptime() - began) / 1_000_000_000
        crowd.close()
        return (seconds, most - before, crowd.mailboxItems)
    }
}

/// The first message of a tenant that is not open.
struct FirstCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "first",
        abstract: "One message over the Server API, measured once."
    )

    @OptionGroup var options: ServerOptions

    func run() throws {
        let swarm = Swarm(port: options.port)
        let calls = options.calls(on: swarm)
        let content = "%7B%22content%22%3A%22first%22%7D"
        let began = uptime()
        _ = try calls.all(
            [
                ServerCalls.Call(
                    path: "/message/private/publish.json",
                    form: "fromUserId=p0&toUserId=p1&objectName=RC%3ATxtMsg&content=\(content)"
                )
            ]
        )
        var row = Row("first message")
        row.add("took", Double(uptime() - began) / 1_000_000, "ms")
        try options.print(row)
    }
}
