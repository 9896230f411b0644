import Foundation
import Logging
import Synchronization
import Testing

@testable import echoim

struct `The log` {
    @Test func `is one JSON object per line`() throws {
        let record = try parsed(line("said\n\"hello\"\u{1}", ["code": "200", "took": .stringConvertible(12)]))
        #expect(record["level"] == "warning")
        #expect(record["label"] == "test")
        #expect(record["message"] == "said\n\"hello\"\u{1}")
        #expect(record["code"] == "200")
        #expect(record["took"] == "12")
        #expect(record["time"] == "1970-01-01T00:00:01.500Z")
    }

    @Test(arguments: ["secret", "appSecret", "token", "Authorization", "signature", "password"])
    func `never has a secret in it`(key: String) throws {
        let bytes = line(
            "x",
            [key: "hush", "outer": .dictionary([key: "hush"]), "list": .array([.dictionary([key: "hush"])])]
        )
        #expect(!String(decoding: bytes, as: UTF8.self).contains("hush"))
    }

    @Test func `has lines of bounded length without control characters`() {
        let metadata = Logger.Metadata(
            uniqueKeysWithValues: (0..<100).map { ("k\($0)", .string(String(repeating: "\u{7F}é\n", count: 5_000))) }
        )
        let bytes = line(String(repeating: "ü", count: 10_000), metadata)
        #expect(bytes.count < 32 * LogLine.valueBytesMax * 2)
        #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 })
        #expect(bytes.last == 0x0A)
    }

    @Test func `a field never hides a fixed one`() throws {
        let record = try parsed(line("mine", ["message": "other", "level": "loud"]))
        #expect(record["message"] == "mine")
        #expect(record["message_"] == "other")
        #expect(record["level"] == "warning")
    }

    @Test func `merges the handler's, the provider's and the record's fields, the nearest winning`() throws {
        let lines = Lines()
        var handler = JSONLineHandler(label: "x", level: .info, output: LogOutput { lines.add($0) })
        handler[metadataKey: "a"] = "handler"
        handler[metadataKey: "b"] = "handler"
        handler.metadataProvider = Logger.MetadataProvider { ["b": "provider", "c": "provider"] }
        var logger = Logger(label: "x") { [handler] _ in handler }
        logger.logLevel = .info
        logger.info("m", metadata: ["c": "record"])
        logger.debug("not this one")
        handler.output.flush()
        #expect(lines.all.count == 1)
        let record = try parsed(try #require(lines.all.first))
        #expect(record["a"] == "handler")
        #expect(record["b"] == "provider")
        #expect(record["c"] == "record")
    }

    @Test func `drops lines rather than wait, and says how many`() {
        let lines = Lines()
        let gate = Mutex(())
        let output = LogOutput { line in
            gate.withLock { _ in lines.add(line) }
        }
        let big = [UInt8](repeating: 0x20, count: LogOutput.pendingBytesMax / 2)
        gate.withLock { _ in
            for _ in 0..<5 { output.append(big) }
        }
        output.flush()
        #expect(lines.all.filter { $0.count == big.count }.count == 2)
        #expect(lines.all.contains { String(decoding: $0, as: UTF8.self).contains("\"count\":3") })
    }

    private func line(_ message: String, _ metadata: Logger.Metadata) -> [UInt8] {
        LogLine(
            time: Date(timeIntervalSince1970: 1.5),
            level: .warning,
            label: "test",
            message: message,
            metadata: metadata
        ).bytes
    }

    private func parsed(_ line: [UInt8]) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(line))
    }
}

/// Keeps what was written.
private final class Lines: Sendable {
    private let lines = Mutex<[[UInt8]]>([])

    var all: [[UInt8]] { lines.withLock { $0 } }

    func add(_ line: [UInt8]) {
        lines.withLock { $0.append(line) }
    }
}
