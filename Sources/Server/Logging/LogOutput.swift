internal import Dispatch
internal import Foundation
internal import Synchronization

/// Writes log lines to a file descriptor, in order, on a queue of its own.
///
/// Whoever logs never waits for whoever reads the log: past `pendingBytesMax` lines are dropped, and how many were is
/// written as soon as there is room again.
final class LogOutput: Sendable {
    /// How many bytes may wait for the descriptor.
    static let pendingBytesMax = 4 << 20

    private struct State {
        var pendingBytes = 0
        var droppedCount = 0
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "echoim.log")
    private let write: @Sendable ([UInt8]) -> Void

    /// `write` takes whole lines, one at a time.
    init(write: @escaping @Sendable ([UInt8]) -> Void) {
        self.write = write
    }

    /// The standard error stream, which leaves standard output to what commands answer.
    static func standardError() -> LogOutput {
        LogOutput { line in
            // There is nowhere left to tell that the log cannot be written.
            try? FileHandle.standardError.write(contentsOf: line)
        }
    }

    /// Takes a line that ends with a line feed.
    func append(_ line: [UInt8]) {
        let isTaken = state.withLock { state in
            guard state.pendingBytes + line.count <= Self.pendingBytesMax else {
                state.droppedCount += 1
                return false
            }
            state.pendingBytes += line.count
            return true
        }
        if isTaken { queue.async { self.drain(line) } }
    }

    /// Returns once everything taken so far is written.
    func flush() {
        queue.sync {}
    }

    private func drain(_ line: [UInt8]) {
        write(line)
        let droppedCount = state.withLock { state in
            state.pendingBytes -= line.count
            defer { state.droppedCount = 0 }
            return state.droppedCount
        }
        if droppedCount > 0 {
            write(
                Array("{\"level\":\"warning\",\"message\":\"log lines were dropped\",\"count\":\(droppedCount)}\n".utf8)
            )
        }
    }
}
