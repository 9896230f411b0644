package import Logging
package import PlatformCore
package import PlatformEngine
internal import PlatformStore
internal import Synchronization

/// Opens tenants when somebody comes for them, lends them, and closes those nobody uses.
///
/// Safe on any thread. Nothing here blocks but what it hands to its workers; what is decided
/// stands in `OpenTenants`, and this carries it out. `tick` must be called every 100 ms or so.
package final class TenantDirectory<Opened: TenantEngine>: Sendable {
    package typealias Waiter = @Sendable (Result<TenantLease<Opened>, TenantError>) -> Void
    /// Works on a closed tenant; called once, on a worker thread, or with the reason why not.
    package typealias Job = @Sendable (TenantError?) -> Void
    /// Opens a tenant's store; runs on a worker thread and may block.
    package typealias Opener = @Sendable (Tenant) throws -> Opened

    private typealias Machine = OpenTenants<Opened, Waiter, Job>

    private let registry: Registry
    private let opening: any Worker
    private let jobs: any Worker
    private let clock: any EngineClock
    private let log: Logger
    private let open: Opener
    private let machine: Mutex<Machine>
    private let whenStopped = Mutex<(@Sendable () -> Void)?>(nil)

    /// Give `opening` as many threads as `limits.openingCountMax`; jobs may block for long.
    package init(
        registry: Registry,
        limits: DirectoryLimits = DirectoryLimits(),
        opening: any Worker,
        jobs: any Worker,
        clock: any EngineClock,
        log: Logger,
        open: @escaping Opener
    ) {
        self.registry = registry
        self.opening = opening
        self.jobs = jobs
        self.clock = clock
        self.log = log
        self.open = open
        machine = Mutex(Machine(limits: limits))
    }

    private var now: UInt64 { clock.uptime / 1_000_000 }
}

// MARK: Using tenants

extension TenantDirectory {
    /// Lends a tenant for the length of the body if it is open; `nil` if it is not.
    package func withOpen<Answer>(_ tenant: TenantNumber, _ body: (Opened) -> Answer) -> Answer? {
        guard let engine = machine.withLock({ $0.lend(tenant) }) else { return nil }
        let answer = body(engine)
        giveBack(tenant)
        return answer
    }

    /// Lends a tenant, at once on this thread if it is open, else on a worker thread when it is.
    ///
    /// Those who wait for one tenant are served in the order they came, and before anybody who
    /// comes later. The body must not block.
    ///
    /// - Returns: `false` when too many wait already: nothing was done and the body is not called.
    package func lend(_ tenant: TenantNumber, _ body: @escaping Waiter) -> Bool {
        let now = now
        let outcome = machine.withLock { machine -> Outcome in
            if let engine = machine.lend(tenant) { return .lent(engine) }
            let (isTaken, actions) = machine.wait(body, for: tenant, now: now)
            return .waits(isTaken, actions)
        }
        switch outcome {
        case .lent(let engine):
            body(.success(lease(engine, of: tenant)))
            return true
        case .waits(let isTaken, let actions):
            perform(actions)
            return isTaken
        }
    }

    /// Lends a tenant to a caller that can wait.
    package func lease(_ tenant: TenantNumber) async throws(TenantError) -> TenantLease<Opened> {
        let result = await withCheckedContinuation { continuation in
            let isTaken = lend(tenant) { continuation.resume(returning: $0) }
            if !isTaken { continuation.resume(returning: .failure(Machine.tooManyOpen)) }
        }
        return try result.get()
    }

    /// What became of somebody who came for a tenant.
    private enum Outcome {
        case lent(Opened)
        case waits(Bool, [Machine.Action])
    }

    private func lease(_ engine: Opened, of tenant: TenantNumber) -> TenantLease<Opened> {
        TenantLease(engine) { [self] in giveBack(tenant) }
    }

    private func giveBack(_ tenant: TenantNumber) {
        let now = now
        let actions = machine.withLock { $0.giveBack(tenant, now: now) }
        if !actions.isEmpty { perform(actions) }
    }
}

// MARK: Closing tenants

extension TenantDirectory {
    /// Closes a tenant, runs the job on its folder, and lets those in again who came meanwhile.
    ///
    /// Waits for queries that are under way, not for links. The job may block.
    package func reserve(_ tenant: TenantNumber, _ job: @escaping Job) {
        let now = now
        guard let actions = machine.withLock({ $0.reserve(tenant, for: job, now: now) }) else {
            return job(TenantError(.busy, "another job is on this app's data; try again", retryAfter: 5_000))
        }
        perform(actions)
    }

    /// Whether somebody waits for a tenant to be closed: long queries give up then.
    package func isWanted(_ tenant: TenantNumber) -> Bool {
        machine.withLock { $0.isStopped || $0.slots[tenant]?.job != nil }
    }

    /// Closes a tenant so that it is opened anew, with the settings it has now.
    package func recycle(_ tenant: TenantNumber) {
        guard machine.withLock({ $0.slots[tenant] != nil }) else { return }
        reserve(tenant) { _ in }
    }

    /// Does what time asks for: refuses who waited too long, closes who was idle too long, has those that failed
    /// open their stores again.
    package func tick() {
        let now = now
        let (actions, engines) = machine.withLock { ($0.tick(now: now), $0.engines) }
        perform(actions)
        for engine in engines {
            engine.reopenIfDue()
            engine.wakeIfDue()
        }
    }

    /// Closes every tenant; `done` is called once, when the last is closed.
    package func stop(_ done: @escaping @Sendable () -> Void) {
        whenStopped.withLock { $0 = done }
        perform(machine.withLock { $0.stop() })
        reportIfStopped()
    }

    /// How many tenants are open and how many wait, for the metrics.
    package var figures: DirectoryFigures {
        machine.withLock { machine in
            DirectoryFigures(
                openCount: machine.occupiedCount,
                openingCount: machine.openingCount,
                queuedTenantCount: machine.queue.count,
                waitingCount: machine.waitingCount,
                openedTotal: machine.openedTotal,
                closedTotal: machine.closedTotal
            )
        }
    }

    private func reportIfStopped() {
        guard machine.withLock({ $0.isStopped && $0.isEmpty }) else { return }
        let done = whenStopped.withLock { $0.take() }
        done?()
    }
}

/// How many tenants are open, and how many wait.
package struct DirectoryFigures: Hashable, Sendable {
    /// Open, or on their way in or out.
    package let openCount: Int
    package let openingCount: Int
    /// Tenants that wait for others to be closed.
    package let queuedTenantCount: Int
    /// Commands and queries that wait for a tenant to be opened.
    package let waitingCount: Int
    /// Since the start.
    package let openedTotal: Int
    package let closedTotal: Int
}

// MARK: Carrying out

extension TenantDirectory {
    private func perform(_ actions: [Machine.Action]) {
        for action in actions {
            switch action {
            case .open(let tenant): opening.execute { self.openAndHandOut(tenant) }
            case .close(let tenant, let engine): engine.close { self.closed(tenant) }
            case .work(let tenant, let job): jobs.execute { self.work(on: tenant, job) }
            case .refuse(let waiters, let error): for waiter in waiters { waiter(.failure(error)) }
            }
        }
    }

    private func openAndHandOut(_ tenant: TenantNumber) {
        do {
            let engine = try openNow(tenant)
            let now = now
            machine.withLock { $0.opened(tenant, engine, now: now) }
            handOut(engine, of: tenant)
        } catch {
            let now = now
            perform(machine.withLock { $0.openFailed(tenant, error.error, isHeld: error.isHeld, now: now) })
            reportIfStopped()
        }
    }

    private func handOut(_ engine: Opened, of tenant: TenantNumber) {
        while true {
            let now = now
            let (waiters, actions) = machine.withLock { $0.nextWaiters(tenant, now: now) }
            perform(actions)
            if waiters.isEmpty { return }
            for waiter in waiters { waiter(.success(lease(engine, of: tenant))) }
        }
    }

    private func closed(_ tenant: TenantNumber) {
        let now = now
        perform(machine.withLock { $0.closed(tenant, now: now) })
        reportIfStopped()
    }

    private func work(on tenant: TenantNumber, _ job: Job) {
        job(nil)
        let now = now
        perform(machine.withLock { $0.released(tenant, now: now) })
        reportIfStopped()
    }

    /// Why a tenant could not be opened.
    private struct OpenFailure: Error {
        let error: TenantError
        let isHeld: Bool
    }

    private func openNow(_ tenant: TenantNumber) throws(OpenFailure) -> Opened {
        let record: Tenant
        do throws(TenantError) {
            record = try registry.tenant(tenant)
            // Opening a deleted tenant would make an empty one in its place.
            if record.record.state == .deleted { try record.requireActive() }
        } catch {
            throw OpenFailure(error: error, isHeld: false)
        }
        do {
            return try open(record)
        } catch {
            let isHeld = (error as? StoreError)?.code == .locked
            if !isHeld {
                log.error("a tenant cannot be opened", metadata: ["tenant": "\(tenant.rawValue)", "error": "\(error)"])
            }
            throw OpenFailure(error: TenantError(of: error), isHeld: isHeld)
        }
    }
}
