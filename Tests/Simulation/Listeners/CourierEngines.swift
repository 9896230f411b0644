internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Synchronization

/// The engines as the couriers of one life of the process reach them.
///
/// Whoever asks is answered once, at the latest as the process dies: a task that waits for ever would never be freed.
final class CourierEngines: EngineAccess {
    private struct State {
        var isOver = false
        var lastNumber = 0
        var waiting: [Int: @Sendable () -> Void] = [:]
    }

    private static let died = ClientError(.busy, "the simulated process died")
    private let engines: WatchedEngines
    private let notes: PageNotes
    private let state = Mutex(State())

    init(engines: WatchedEngines, notes: PageNotes) {
        self.engines = engines
        self.notes = notes
    }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool {
        guard case .closure(let give) = command.reply else { return engines.submitUnwatched(tenant, command) }
        guard let number = begin({ give(.failure(Self.died)) }) else { return false }
        let reply = ReplyAddress.closure { [self] result in if end(number) { give(result) } }
        let isTaken = engines.submitUnwatched(
            tenant,
            Command(actor: command.actor, action: command.action, reply: reply)
        )
        // Who is refused room is answered by the caller.
        return isTaken || !end(number)
    }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        guard let number = begin({ reply(.failure(Self.died)) }) else { return reply(.failure(Self.died)) }
        engines.read(tenant, query) { [self] found in
            guard end(number) else { return }
            notes.note(found, to: query, of: tenant)
            reply(found)
        }
    }

    /// The process is gone: everybody who waits is told so, and nobody is heard any more.
    func hangUp() {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            state.isOver = true
            return state.waiting
        }
        for number in waiting.keys.sorted() { waiting[number]?() }
    }

    private func begin(_ giveUp: @escaping @Sendable () -> Void) -> Int? {
        state.withLock { state in
            if state.isOver { return nil }
            state.lastNumber += 1
            state.waiting[state.lastNumber] = giveUp
            return state.lastNumber
        }
    }

    private func end(_ number: Int) -> Bool {
        state.withLock { $0.waiting.removeValue(forKey: number) != nil }
    }
}

/// What pages of events said, for the oracle: which change each message or change of one stands for, and what is gone.
final class PageNotes: Sendable {
    private struct State {
        var changes: [TenantNumber: [MessageUID: LSN]] = [:]
        var gone: [TenantNumber: [ClosedRange<UInt64>]] = [:]
    }

    private let state = Mutex(State())

    func note(_ found: Result<Found, ClientError>, to query: Query, of tenant: TenantNumber) {
        guard case .success(.events(.page(let page))) = found, case .events(.page(let after, _, _)) = query else {
            return
        }
        state.withLock { state in
            for event in page.events {
                if case .message(let message) = event.content {
                    state.changes[tenant, default: [:]][message.toldUID] = event.lsn
                }
            }
            if let lost = page.lostThrough, lost > after {
                state.gone[tenant, default: []].append(after.rawValue + 1...lost.rawValue)
            }
        }
    }

    func lsn(of uid: MessageUID, in tenant: TenantNumber) -> LSN? { state.withLock { $0.changes[tenant]?[uid] } }

    /// The changes that a reader was told it came too late for.
    func gone(in tenant: TenantNumber) -> [ClosedRange<UInt64>] { state.withLock { $0.gone[tenant] ?? [] } }
}

extension MessageEvent {
    /// What app servers know it by.
    fileprivate var toldUID: MessageUID {
        guard let change else { return view.uid }
        return MessageUID(sentTime: change.time, conversation: view.uid.conversation, counter: change.counter)
    }
}
