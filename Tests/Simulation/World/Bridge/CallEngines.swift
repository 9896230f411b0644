internal import MTProtoBridge
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

extension WatchedEngines: ChatEngines {}

/// The engines as calls reach them that wait for their answers: when the process is gone each of them is told that there is
/// none, so that nothing waits for ever.
final class CallEngines: ChatEngines {
    /// What is waited for, and how to give it up.
    private struct State {
        var isOver = false
        var lastNumber = 0
        var waiting: [Int: @Sendable () -> Void] = [:]
    }

    private let engines: WatchedEngines
    private let state = Mutex(State())

    init(_ engines: WatchedEngines) {
        self.engines = engines
    }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool {
        guard case .closure(let give) = command.reply else { return engines.submit(tenant, command) }
        guard let number = wait(giving: { give(.failure(Self.gone)) }) else { return false }
        let reply = ReplyAddress.closure { [self] result in if isAwaited(number) { give(result) } }
        let isTaken = engines.submit(tenant, Command(actor: command.actor, action: command.action, reply: reply))
        if !isTaken { _ = isAwaited(number) }
        return isTaken
    }

    func read(_ tenant: TenantNumber, _ query: Query, _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void)
    {
        guard let number = wait(giving: { reply(.failure(Self.gone)) }) else { return reply(.failure(Self.gone)) }
        engines.read(tenant, query) { [self] found in if isAwaited(number) { reply(found) } }
    }

    /// The process is gone.
    func giveUp() {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            state.isOver = true
            return state.waiting
        }
        for number in waiting.keys.sorted() { waiting[number]?() }
    }

    private func wait(giving giveUp: @escaping @Sendable () -> Void) -> Int? {
        state.withLock { state in
            if state.isOver { return nil }
            state.lastNumber += 1
            state.waiting[state.lastNumber] = giveUp
            return state.lastNumber
        }
    }

    private func isAwaited(_ number: Int) -> Bool {
        state.withLock { $0.waiting.removeValue(forKey: number) != nil }
    }

    private static let gone = ClientError(.internalError, "the simulated process died")
}
