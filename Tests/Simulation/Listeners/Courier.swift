internal import PlatformCallbacks
internal import PlatformCore
internal import Synchronization
internal import TestSupport

/// The task of one callback in one life of the process: the product's own delivery, turn after turn.
final class Courier: Sendable {
    private struct State {
        /// Set while it rests.
        var resting: CheckedContinuation<Void, Never>?
        /// When it wants to be woken, on the clock that only goes forward.
        var wakeAt: UInt64?
        /// It was woken while it was at work.
        var isWoken = false
        var saved = LSN.zero
    }

    let tenant: TenantNumber
    private let name: ConsumerName
    private let parts: DeliveryParts
    private let clock: TestClock
    private let life: Life
    private let state = Mutex(State())

    init(tenant: TenantNumber, name: ConsumerName, parts: DeliveryParts, clock: TestClock, life: Life) {
        self.tenant = tenant
        self.name = name
        self.parts = parts
        self.clock = clock
        self.life = life
    }

    /// Ends with its life; its steps run where the executor has them run.
    func start(on executor: SimulatedExecutor) {
        Task(executorPreference: executor) { await self.follow() }
    }

    private func follow() async {
        var delivery = RouteDelivery(tenant: tenant, name: name, parts: parts)
        while !life.isOver {
            let turn = await delivery.turn()
            let saved = delivery.savedPosition
            if life.isOver { return }
            state.withLock { $0.saved = saved }
            switch turn {
            case .goOn: continue
            case .rest(let wait): await rest(wait)
            case .end: return
            }
        }
    }

    private func rest(_ wait: UInt64?) async {
        await withCheckedContinuation { continuation in
            let isWoken = state.withLock { state in
                defer { state.isWoken = false }
                if state.isWoken || life.isOver { return true }
                state.resting = continuation
                state.wakeAt = wait.map { clock.uptime + $0 }
                return false
            }
            if isWoken { continuation.resume() }
        }
    }

    /// Something was committed, or the process died.
    func wake() {
        let resting = state.withLock { state in
            defer { (state.resting, state.wakeAt) = (nil, nil) }
            if state.resting == nil { state.isWoken = true }
            return state.resting
        }
        resting?.resume()
    }

    func wakeIfDue() {
        let now = clock.uptime
        if state.withLock({ $0.wakeAt.map { now >= $0 } ?? false }) { wake() }
    }

    /// Whether it has done all there is and waits for the next commit.
    var isDone: Bool { state.withLock { $0.resting != nil && $0.wakeAt == nil } }

    /// Where it would begin in the next life.
    var saved: LSN { state.withLock { $0.saved } }
}
