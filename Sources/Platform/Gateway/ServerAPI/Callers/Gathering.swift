internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// Waits for several answers and hands them over together, in the order of the questions.
final class Gathering: Sendable {
    typealias Answered = Result<Answer, ClientError>

    private struct State {
        var answers: [Answered?]
        var missing: Int
    }

    private let state: Mutex<State>
    private let done: @Sendable ([Answered]) -> Void

    init(count: Int, done: @escaping @Sendable ([Answered]) -> Void) {
        precondition(count > 0, "nothing to wait for")
        state = Mutex(State(answers: Array(repeating: nil, count: count), missing: count))
        self.done = done
    }

    /// The answer to one question; the last of them hands all over, on this thread.
    func put(_ answer: Answered, at index: Int) {
        let complete = state.withLock { state -> [Answered]? in
            if case .some = state.answers[index] { preconditionFailure("a command is answered once") }
            state.answers[index] = answer
            state.missing -= 1
            return state.missing == 0 ? state.answers.compactMap { $0 } : nil
        }
        if let complete { done(complete) }
    }
}
