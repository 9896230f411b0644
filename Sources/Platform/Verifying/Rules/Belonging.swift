/// Whether a user belongs to a group, as far as what was asked and answered says.
package struct Belonging: Sendable {
    package enum State: Sendable {
        /// Never concerned, or under way.
        case open
        case member
        /// Gone: what was acknowledged before `leave` was asked is theirs, what was said after its answer is not.
        case gone(after: UInt32, line: Int)
    }

    package private(set) var state = State.open
    /// Set for ever once something has no known outcome: it may come about at any time.
    package private(set) var isUnsure = false
    /// Whether the user ever left or was about to.
    package private(set) var hasLeft = false
    private var ackedMaxWhenLeaving: UInt32 = 0

    var isMember: Bool {
        if case .member = state { !isUnsure } else { false }
    }

    mutating func joining() { state = .open }

    mutating func leaving(_ line: Int, at asked: Asked) {
        state = .open
        hasLeft = true
        ackedMaxWhenLeaving = asked.ackedMax
    }

    mutating func joined(_ kind: Event.Kind) {
        if kind == .ok { state = .member } else { isUnsure = true }
    }

    mutating func left(_ kind: Event.Kind, _ line: Int) {
        if kind == .ok {
            state = .gone(after: ackedMaxWhenLeaving, line: line)
        } else {
            isUnsure = true
        }
    }
}
