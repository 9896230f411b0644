internal import Synchronization

/// One life of the server's process: once it is over nothing it does reaches anybody.
final class Life: Sendable {
    private let ended = Mutex(false)

    var isOver: Bool { ended.withLock { $0 } }

    func end() { ended.withLock { $0 = true } }
}
