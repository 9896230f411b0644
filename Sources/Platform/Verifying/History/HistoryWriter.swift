internal import Foundation
internal import Synchronization

/// Writes a history to a file, one JSON line an event.
///
/// Any thread may write; times and lines have the same order because both are given under one lock. What is asked is
/// written before it is sent, what is answered after it arrived, so the times are never kinder than the truth.
package final class HistoryWriter: Sendable {
    /// Bytes gathered before they are written to the file.
    private static let gatheredBytesMax = 256 * 1024

    private struct State {
        var gathered = Data()
        var lineCount = 0
        var lastOp: UInt64 = 0
        var isBroken = false
    }

    private let file: FileHandle
    private let began = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins an empty file; one that is there already may be evidence, and is left alone.
    package init(path: String) throws(HistoryError) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw HistoryError("\(path) is there already: move it away, or name another file")
        }
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw HistoryError("\(path) cannot be written") }
        self.file = file
    }

    /// Writes that somebody asks; answers the number that the outcome is to carry.
    package func invoke(_ who: Who, _ act: Act) -> UInt64 {
        state.withLock { state in
            state.lastOp += 1
            write(.invoke, op: state.lastOp, who, act, &state)
            return state.lastOp
        }
    }

    /// Writes the outcome of what was asked.
    package func end(_ op: UInt64, _ kind: Event.Kind, _ who: Who, _ act: Act) {
        state.withLock { write(kind, op: op, who, act, &$0) }
    }

    package func note(_ who: Who, _ act: Act) {
        state.withLock { write(.note, op: 0, who, act, &$0) }
    }

    /// Writes that all is read and nothing is to come: without it a history counts as cut short.
    package func over() {
        state.withLock { write(.note, op: 0, Who(tenant: ""), .over(afterLines: $0.lineCount), &$0) }
    }

    /// Hands what is gathered to the system, so that little is lost if the process ends here.
    package func flush() {
        state.withLock { flush(&$0) }
    }

    /// Writes out what is gathered, and throws if anything could not be written.
    package func close() throws(HistoryError) {
        let isBroken = state.withLock { state in
            flush(&state)
            return state.isBroken
        }
        try? file.close()  // Every byte was handed over above; a close adds nothing to that.
        if isBroken { throw HistoryError("the history could not be written: is the disk full?") }
    }

    private func write(_ kind: Event.Kind, op: UInt64, _ who: Who, _ act: Act, _ state: inout State) {
        let at = UInt64(clamping: (ContinuousClock.now - began).nanoseconds)
        guard let line = try? JSONEncoder.ofHistories.encode(Event(at: at, kind, op: op, who, act)) else {
            state.isBroken = true
            return
        }
        state.gathered += line
        state.gathered.append(UInt8(ascii: "\n"))
        state.lineCount += 1
        if state.gathered.count >= Self.gatheredBytesMax { flush(&state) }
    }

    private func flush(_ state: inout State) {
        if state.gathered.isEmpty { return }
        do { try file.write(contentsOf: state.gathered) } catch { state.isBroken = true }
        state.gathered.removeAll(keepingCapacity: true)
    }
}

/// Why a history cannot be written or read, in a sentence.
package struct HistoryError: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

extension JSONEncoder {
    /// Members in one order, so that lines can be compared and searched.
    static let ofHistories: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
}

extension Duration {
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
