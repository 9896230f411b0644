import Foundation
import Synchronization

/// What would stay behind if a run were interrupted: the server, which is in a process group of its own and may stand
/// still, and the small disk.
final class Leftovers: Sendable {
    /// What a shell calls ending by ctrl-C.
    private static let status: Int32 = 130

    private struct State {
        var server: pid_t = 0
        var disk: String?
        var sources: [DispatchSource] = []
    }

    private let state = Mutex(State())

    func note(server: pid_t) {
        state.withLock { $0.server = server }
    }

    func note(disk: String?) {
        state.withLock { $0.disk = disk }
    }

    /// From now on an interruption removes what is left, but the evidence, and ends the process.
    func removeWhenInterrupted() {
        let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
            DispatchSource.makeSignalSource(signal: number, queue: .global()) as? DispatchSource
        }
        for source in sources {
            source.setEventHandler { self.remove() }
            source.resume()
        }
        state.withLock { $0.sources = sources }
    }

    private func remove() {
        let (server, disk) = state.withLock { ($0.server, $0.disk) }
        if server > 0 { _ = kill(server, SIGKILL) }
        if let disk { ScratchDisk.unmount(disk) }
        exit(Self.status)
    }
}
