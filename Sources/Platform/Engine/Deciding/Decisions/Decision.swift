internal import PlatformCore

/// A change that decides itself: one small value per feature, made by an extension of `Action` beside it.
package struct Decision: Sendable {
    let value: any Deciding

    init(_ value: any Deciding) {
        self.value = value
    }
}

/// What a feature decides.
///
/// It is asked again from the start when something it needed had to be loaded. So it looks at all it
/// needs first, refuses next, and changes last.
protocol Deciding: Sendable {
    /// Whom or what it is about: an app server's commands about one subject keep their order.
    var subject: DecisionSubject { get }
    /// What it holds on to while it waits, in bytes, about.
    var byteCount: Int { get }
    /// Whether it says something, and so counts against what may be said.
    var isMessage: Bool { get }
    /// What it says, where somebody may look at that first.
    var speech: Speech? { get }

    /// The same with what it says changed.
    func saying(_ speech: Speech) -> any Deciding
    func decide(in context: DecisionContext) throws(Refusal) -> Answer
}

extension Deciding {
    var byteCount: Int { 256 }
    var isMessage: Bool { false }
    var speech: Speech? { nil }

    func saying(_ speech: Speech) -> any Deciding { self }
}

/// Whom or what a decision is about.
enum DecisionSubject: Hashable {
    case user(UserID)
    case group(GroupID)
    case chatrooms
    /// Somebody who reads the event log.
    case consumer(ConsumerName)
    case ultragroup(GroupID)
    /// Nobody of the tenant.
    case tenant
    case agent(AgentID)
}

extension Action {
    /// Whether somebody says something with it.
    package var isMessage: Bool {
        switch self {
        case .send, .status: true
        case .decide(let decision): decision.value.isMessage
        default: false
        }
    }

    /// The action of a decision.
    static func deciding(_ value: some Deciding) -> Action { .decide(Decision(value)) }
}
