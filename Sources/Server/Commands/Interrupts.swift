internal import Foundation
internal import Synchronization
internal import UnixSignals

/// Ctrl-C while a server is driven: the first ends the traffic early, a second one the process.
enum Interrupts {
    /// What a shell calls ending by ctrl-C.
    private static let status: Int32 = 130

    /// Runs `body` with a wait that ends at the first interruption, or after the time it is given.
    static func watched(_ body: (_ wait: @escaping @Sendable (Duration) async -> Void) async throws -> Void)
        async throws
    {
        let (first, interrupted) = AsyncStream.makeStream(of: Never.self)
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                var isInterrupted = false
                for await _ in signals {
                    if isInterrupted { exit(status) }
                    isInterrupted = true
                    print("the traffic ends, everything is read and judged; once more ends this at once")
                    interrupted.finish()
                }
            }
            try await body { time in await wait(for: time, or: first) }
            group.cancelAll()
        }
    }

    private static func wait(for time: Duration, or interrupted: AsyncStream<Never>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await Task.sleep(for: time) }  // Cancelled, somebody interrupted.
            group.addTask { for await _ in interrupted {} }
            await group.next()
            group.cancelAll()
        }
    }
}
