internal import Synchronization

/// Whether the server takes work: not yet at start, no more once it is stopping.
package final class Readiness: Sendable {
    private let ready = Atomic<Bool>(false)

    package init() {}

    package var isReady: Bool { ready.load(ordering: .acquiring) }

    package func set(_ isReady: Bool) {
        ready.store(isReady, ordering: .releasing)
    }
}
