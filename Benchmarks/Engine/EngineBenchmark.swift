internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore

/// Measures the engine in this process, without a network.
@main
struct EngineBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures one tenant's engine on RocksDB and real threads, without a network.",
        subcommands: [SendCommand.self, ListsCommand.self, PreloadCommand.self, WordsCommand.self],
        defaultSubcommand: SendCommand.self
    )
}

/// Sends as fast as answers come.
struct SendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "send", abstract: "Send as fast as answers come.")

    @Option(help: "The store's folder; a new one that is removed afterwards when left out.")
    var store: String?
    @Option(help: "Links that send.")
    var links = 64
    @Option(help: "Messages each link has in flight.")
    var inFlight = 1
    @Option(help: "People who all know each other.")
    var people = Town.peopleForTargets
    @Option(help: "Send to a group of so many instead.")
    var group = 0
    @Option(help: "Seconds that are not measured.")
    var warmUp = 2.0
    @Option(help: "Seconds that are measured.")
    var seconds = 5.0
    @Option(help: "Bytes of each message.")
    var bytes = 128
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let scratch = store == nil ? NSTemporaryDirectory() + "echoim-benchmark-\(getpid())" : nil
        defer { if let scratch { try? FileManager.default.removeItem(atPath: scratch) } }
        let sink = SendLoop(contentBytes: bytes)
        let rig = try EngineRig(store: store ?? scratch ?? "", sink: sink)
        let links = try Population(rig: rig).links(count: links, people: people, groupSize: group)

        sink.start(links, inFlight: inFlight, on: rig.engine)
        usleep(UInt32(warmUp * 1_000_000))
        _ = sink.take()
        let before = (Date(), ProcessFigures(), rig.counts.now, rig.environment.figures)
        usleep(UInt32(seconds * 1_000_000))
        let measured = sink.take()
        let elapsed = Date().timeIntervalSince(before.0)
        let process = ProcessFigures().since(before.1)
        let after = (rig.counts.now, rig.environment.figures)
        sink.stop()
        rig.close()

        var row = Row("engine, \(group > 0 ? "group of \(group)" : "private"), \(links.count) × \(inFlight)")
        row.add("messages", Double(measured.latency.count) / elapsed, "/s")
        row.add(measured.latency)
        row.add(process, per: measured.latency.count)
        row.add("pushes", Double(measured.pushes) / elapsed, "/s")
        row.add("failed", Double(measured.failed), "")
        row.addCommits(from: before.2, to: after.0, seconds: elapsed, messages: measured.latency.count)
        row.addStore(from: before.3, to: after.1)
        print(json ? try row.json() : row.line)
    }
}

extension Row {
    fileprivate mutating func addCommits(
        from before: CommitCounts.Values,
        to after: CommitCounts.Values,
        seconds: Double,
        messages: UInt64
    ) {
        let commits = max(after.commits - before.commits, 1)
        add("commits", Double(commits) / seconds, "/s")
        add("batch", Double(after.commands - before.commands) / Double(commits), "")
        add(
            "decided to disk",
            Double(after.commitNanoseconds - before.commitNanoseconds) / Double(commits) / 1_000_000,
            "ms"
        )
        add("batch bytes", Double(after.bytes - before.bytes) / Double(max(messages, 1)), "B/message")
        add("deciding", Double(after.decideNanoseconds - before.decideNanoseconds) / 1_000 / Double(messages), "µs")
        add("turns", Double(after.turns - before.turns) / seconds, "/s")
    }

    fileprivate mutating func addStore(from before: StoreFigures, to after: StoreFigures) {
        let written = Double(after.writtenBytes - before.writtenBytes)
        let stored = Double(
            after.logBytes + after.flushedBytes + after.compactedBytes - before.logBytes - before.flushedBytes
                - before.compactedBytes
        )
        if written > 0 { add("write amplification", stored / written, "") }
        let stalled = (after.stalled - before.stalled).components
        add("stalled", Double(stalled.seconds) * 1_000 + Double(stalled.attoseconds) / 1e15, "ms")
    }
}
