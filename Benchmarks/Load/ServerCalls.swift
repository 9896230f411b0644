package import BenchmarkSupport
internal import Crypto
internal import Foundation

/// Requests to the Server API, or to the Admin API, several connections at once.
package final class ServerCalls {
    package struct Call {
        let method: String
        let path: String
        let body: String

        package init(path: String, form: String) {
            self.init("POST", path, form)
        }

        package init(_ method: String, _ path: String, _ body: String = "") {
            self.method = method
            self.path = path
            self.body = body
        }
    }

    private let swarm: Swarm
    private let port: UInt16
    private let headers: String

    private init(_ swarm: Swarm, port: UInt16, headers: String) {
        self.swarm = swarm
        self.port = port
        self.headers = "Host: 127.0.0.1:\(port)\r\n" + headers
    }

    /// Signed calls of the Server API.
    package convenience init(swarm: Swarm, appKey: String, appSecret: String) {
        let time = String(Int(Date().timeIntervalSince1970 * 1_000))
        let digest = Insecure.SHA1.hash(data: Data((appSecret + "14314" + time).utf8))
        let signature = digest.map { String(format: "%02x", $0) }.joined()
        let headers = """
            App-Key: \(appKey)\r
            Nonce: 14314\r
            Timestamp: \(time)\r
            Signature: \(signature)\r
            Content-Type: application/x-www-form-urlencoded\r

            """
        self.init(swarm, port: swarm.port, headers: headers)
    }

    /// An operator's calls of the Admin API.
    package convenience init(swarm: Swarm, adminPort: UInt16, operatorKey: String) {
        self.init(swarm, port: adminPort, headers: "Authorization: Bearer \(operatorKey)\r\n")
    }

    /// Makes all calls and answers their bodies in the order of the calls.
    package func all(_ calls: [Call], connections: Int = 16, seconds: Double = 120) throws -> [String] {
        let run = CallRun(calls: calls.map(bytes))
        let open = (0..<min(connections, calls.count)).map { _ in CallConnection(run: run, swarm: swarm, port: port) }
        let isDone = swarm.run(seconds: seconds, until: { run.answered == calls.count })
        for connection in open { connection.connection.close() }
        guard isDone else { throw Short("\(run.answered) of \(calls.count) calls were answered") }
        if let refusal = run.refusal { throw Short("\(calls[0].path) answered \(refusal)") }
        return run.bodies
    }

    /// Repeats calls on so many connections for a while.
    package func load(_ calls: [Call], connections: Int, warmUp: Double, seconds: Double, started: () -> Void)
        -> CallRun
    {
        let run = CallRun(calls: calls.map(bytes), isEndless: true)
        let open = (0..<connections).map { _ in CallConnection(run: run, swarm: swarm, port: port) }
        swarm.run(seconds: warmUp)
        run.latency = LatencyHistogram()
        started()
        swarm.run(seconds: seconds)
        for connection in open { connection.connection.close() }
        return run
    }

    /// A user's token.
    package func tokens(of users: [String]) throws -> [String] {
        let calls = users.map { Call(path: "/user/getToken.json", form: "userId=\($0)&name=\($0)") }
        return try all(calls).map(Self.token)
    }

    package static func token(in body: String) throws -> String {
        guard let start = body.range(of: "\"token\":\""),
            let end = body[start.upperBound...].firstIndex(of: "\"")
        else { throw Short("no token in \(body)") }
        return body[start.upperBound..<end].replacingOccurrences(of: "\\/", with: "/")
    }

    /// The request as it goes over the wire.
    package func bytes(_ call: Call) -> [UInt8] {
        let length = "Content-Length: \(call.body.utf8.count)\r\n"
        return Array("\(call.method) \(call.path) HTTP/1.1\r\n\(headers)\(length)\r\n\(call.body)".utf8)
    }
}

/// Calls that connections take turns with.
package final class CallRun {
    private let calls: [[UInt8]]
    private let isEndless: Bool
    private var next = 0
    package private(set) var answered = 0
    package private(set) var refused = 0
    /// What the first call that was refused was told.
    private(set) var refusal: String?
    package private(set) var bodies: [String]
    package internal(set) var latency = LatencyHistogram()

    package init(calls: [[UInt8]], isEndless: Bool = false) {
        self.calls = calls
        self.isEndless = isEndless
        bodies = isEndless ? [] : Array(repeating: "", count: calls.count)
    }

    func take() -> (index: Int, bytes: [UInt8])? {
        guard isEndless || next < calls.count else { return nil }
        defer { next += 1 }
        return (next, calls[next % calls.count])
    }

    func answer(_ index: Int, _ body: UnsafeRawBufferPointer, isSuccess: Bool, after nanoseconds: UInt64) {
        answered += 1
        latency.record(nanoseconds)
        if !isEndless { bodies[index] = String(decoding: body, as: UTF8.self) }
        if isSuccess { return }
        refused += 1
        refusal = refusal ?? String(decoding: body, as: UTF8.self)
    }
}

/// A keep-alive connection that makes one call after the other.
package final class CallConnection: SwarmMember {
    package let connection: Connection
    private let run: CallRun
    private var waiting: (index: Int, since: UInt64)?

    package init(run: CallRun, swarm: Swarm, port: UInt16) {
        self.run = run
        connection = Connection(port: port, poller: swarm.poller)
        swarm.join(self)
        next()
    }

    package func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let waiting, let head = headEnd(bytes) else { return 0 }
        let end = head + contentLength(UnsafeRawBufferPointer(rebasing: bytes[0..<head]))
        guard end <= bytes.count else { return 0 }
        run.answer(
            waiting.index,
            UnsafeRawBufferPointer(rebasing: bytes[head..<end]),
            // HTTP/1.1 200
            isSuccess: bytes[9] == UInt8(ascii: "2"),
            after: uptime() - waiting.since
        )
        self.waiting = nil
        next()
        return end
    }

    package func ended() {
        precondition(waiting == nil, "the server closed a connection with a call on it")
    }

    private func next() {
        guard let (index, bytes) = run.take() else { return }
        waiting = (index, uptime())
        connection.write { $0 += bytes }
    }

    private func headEnd(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for end in 4...bytes.count where bytes[end - 4] == 13 && bytes[end - 3] == 10 && bytes[end - 2] == 13 {
            return end
        }
        return nil
    }

    private func contentLength(_ head: UnsafeRawBufferPointer) -> Int {
        // "ontent-", whatever the case of the C; then "ength:" follows the L.
        var position = 0
        while position + 15 < head.count {
            guard head[position] | 0x20 == UInt8(ascii: "c"), head[position + 7] == UInt8(ascii: "-"),
                head[position + 8] | 0x20 == UInt8(ascii: "l"), head[position + 14] == UInt8(ascii: ":")
            else {
                position += 1
                continue
            }
            var length = 0
            for byte in head[(position + 15)...] {
                if byte == UInt8(ascii: "\r") { break }
                if byte != UInt8(ascii: " ") { length = length * 10 + Int(byte) - 48 }
            }
            return length
        }
        return 0
    }
}

/// What came short of what a benchmark needs.
package struct Short: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
