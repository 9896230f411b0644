internal import Synchronization

/// Whether the wanderer is in the group, and whether somebody is about to change that.
final class Turn: Sendable {
    private let state: Mutex<(isBusy: Bool, isInside: Bool)>

    init(isInside: Bool) {
        state = Mutex((false, isInside))
    }

    /// Begins a change; false while another is under way.
    func tryBegin() -> Bool {
        state.withLock { state in
            if state.isBusy { return false }
            state.isBusy = true
            return true
        }
    }

    func end() {
        state.withLock { $0.isBusy = false }
    }

    var isInside: Bool {
        get { state.withLock { $0.isInside } }
        set { state.withLock { $0.isInside = newValue } }
    }
}
