package import ArgumentParser
package import BenchmarkSupport
internal import Foundation

/// The server that is measured and for how long; it is always one on this machine.
package struct ServerOptions: ParsableArguments {
    @Option(help: "The server's HTTP port on 127.0.0.1.")
    package var port: UInt16 = 8080
    @Option(help: "The tenant's AppKey.")
    package var appKey: String
    @Option(help: "The tenant's App Secret.")
    package var appSecret: String
    @Option(help: "The server's process.")
    package var pid: Int32
    @Option(help: "Seconds that are not measured.")
    package var warmUp = 2.0
    @Option(help: "Seconds that are measured.")
    package var seconds = 5.0
    @Option(help: "Bytes of each message.")
    package var bytes = 128
    @Flag(help: "Print JSON.")
    package var json = false

    package init() {}

    package func calls(on swarm: Swarm) -> ServerCalls {
        ServerCalls(swarm: swarm, appKey: appKey, appSecret: appSecret)
    }

    /// Users with their tokens; all are registered by it.
    package func tokens(_ users: [String], on swarm: Swarm) throws -> [(user: String, token: String)] {
        let tokens = try calls(on: swarm).tokens(of: users)
        return Array(zip(users, tokens)).map { (user: $0.0, token: $0.1) }
    }

    package func print(_ row: Row) throws {
        Swift.print(json ? try row.json() : row.line)
    }
}

/// The figures of the server and of the load around what is measured.
package struct Measurement {
    private let options: ServerOptions
    private let began = uptime()
    private let server: ProcessFigures
    private let load = ProcessFigures()

    package init(_ options: ServerOptions) {
        self.options = options
        server = ProcessFigures(of: options.pid)
    }

    package var seconds: Double { Double(uptime() - began) / 1_000_000_000 }

    /// Adds throughput, latency and the processors' time.
    package func add(to row: inout Row, _ what: String, _ count: UInt64, answers: LatencyHistogram) {
        row.add(what, Double(count) / seconds, "/s")
        row.add(answers)
        row.add(ProcessFigures(of: options.pid).since(server), per: count)
        let own = ProcessFigures().since(load).cpuSeconds * 1_000_000
        if count > 0 { row.add("load cpu", own / Double(count), "µs") }
        row.add("written", Double(ProcessFigures(of: options.pid).since(server).writtenBytes) / 1e6, "MB")
    }
}

extension Row {
    /// Adds what went wrong; a row with faults is no result.
    package mutating func add(faults: [String]) {
        add("faults", Double(faults.count), "")
        for fault in faults { FileHandle.standardError.write(Data("\(scenario): \(fault)\n".utf8)) }
    }
}
