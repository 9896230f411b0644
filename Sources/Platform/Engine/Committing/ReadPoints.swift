internal import PlatformCore
internal import PlatformStore
internal import Synchronization

/// Gives out read points, made only between commits, so that a snapshot and what memory adds to it
/// always agree.
///
/// Whoever asks while a commit is being written is served as it ends: readers never hold commits up.
final class ReadPoints: Sendable {
    private struct State {
        var store: (any KeyValueStore)?
        var lsn: LSN
        var totals: [MemberName: SenderTotals] = [:]
        var cursors: [DeviceName: SyncCursor] = [:]
        var isWriting = false
        /// The read point since the last commit, shared by all who ask before the next.
        var current: ReadPoint?
        /// As many as there are queries under way, which the engine bounds.
        var waiting: [@Sendable (ReadPoint?) -> Void] = []

        mutating func point(_ lists: UserLists) -> ReadPoint? {
            if let current { return current }
            guard let store else { return nil }
            let made = ReadPoint(snapshot: store.snapshot(), lsn: lsn, totals: totals, cursors: cursors, lists: lists)
            current = made
            return made
        }
    }

    private let state: Mutex<State>
    private let lists: UserLists

    init(store: any KeyValueStore, lsn: LSN, lists: UserLists) {
        self.lists = lists
        state = Mutex(State(store: store, lsn: lsn))
    }

    /// Calls back with a read point, at once or when the commit being written ends; with `nil` when
    /// there is no store any more.
    func take(_ body: @escaping @Sendable (ReadPoint?) -> Void) {
        let point: ReadPoint?? = state.withLock { state in
            if state.isWriting {
                state.waiting.append(body)
                return nil
            }
            return .some(state.point(lists))
        }
        if let point { body(point) }
    }

    /// A commit is about to be written.
    func begin() {
        state.withLock { state in
            precondition(!state.isWriting, "one commit is written at a time")
            state.isWriting = true
            state.current = nil
        }
    }

    /// The commit is on disk, or changed nothing there.
    func finish(_ commit: borrowing PendingCommit) {
        let (waiting, point) = state.withLock { state -> ([@Sendable (ReadPoint?) -> Void], ReadPoint?) in
            state.isWriting = false
            state.current = nil
            state.lsn = commit.lsns?.upperBound ?? state.lsn
            if commit.isCheckpoint {
                // All that was unsaved is on disk with it.
                state.totals = [:]
                state.cursors = [:]
            } else {
                state.totals.merge(commit.totals) { $1 }
                state.cursors.merge(commit.cursors) { $1 }
            }
            if state.waiting.isEmpty { return ([], nil) }
            defer { state.waiting = [] }
            return (state.waiting, state.point(lists))
        }
        for body in waiting { body(point) }
    }

    /// The store is gone: whoever waits or asks gets nothing until there is another.
    func abandon() {
        let waiting = state.withLock { state in
            state.store = nil
            state.current = nil
            state.isWriting = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for body in waiting { body(nil) }
    }

    func restart(store: any KeyValueStore, lsn: LSN) {
        state.withLock { state in
            state = State(store: store, lsn: lsn)
        }
    }
}
