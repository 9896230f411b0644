internal import DequeModule
internal import PlatformCore

/// Decides which tenants are open, who waits for one, and which must make room.
///
/// A value that holds no clock, thread or lock; what an engine (`Opened`), somebody who waits
/// (`Waiter`) and work on a closed tenant (`Job`) are is the caller's business. Times are
/// milliseconds that only go forward. Every function answers what is to be done now, in order.
struct OpenTenants<Opened, Waiter, Job> {
    /// What the caller must do; each `open`, `close` and `work` is answered by a later event.
    enum Action {
        /// Open it, then say `opened` or `openFailed`.
        case open(TenantNumber)
        /// Close it, then say `closed`.
        case close(TenantNumber, Opened)
        /// The tenant is closed and stays so: do the work, then say `released`.
        case work(TenantNumber, Job)
        case refuse([Waiter], TenantError)
    }

    enum Phase {
        /// Waits for others to make room.
        case queued
        case opening
        case open(Use)
        case closing
        /// Closed, in the hands of a job.
        case reserved
        /// Could not be opened; is not tried before the time. Those who come meanwhile are refused.
        case failed(TenantError, until: UInt64)
        /// Its store was still held; is tried again at the time. Those who come meanwhile wait.
        case resting(until: UInt64)
    }

    /// An open tenant and who uses it.
    struct Use {
        enum Stage {
            /// Those who waited are served; whoever comes now waits behind them.
            case handing
            case lending
            /// Closes when the last user gives it back; whoever comes now waits for it to open again.
            case draining
        }

        let opened: Opened
        var stage: Stage
        var users: Int
        let openedAt: UInt64
        /// When the last user gave it back.
        var idleSince: UInt64
    }

    struct Slot {
        var phase: Phase
        var waiters: Deque<(waiter: Waiter, until: UInt64)> = []
        /// Work that is done as soon as the tenant is closed.
        var job: Job?
    }

    let limits: DirectoryLimits
    var slots: [TenantNumber: Slot] = [:]
    /// Tenants in the phase `queued`, first come first served.
    var queue: Deque<TenantNumber> = []
    var openingCount = 0
    var closingCount = 0
    /// Tenants that take up room: opening, open, closing or reserved.
    var occupiedCount = 0
    var waitingCount = 0
    var isStopped = false
    /// Since the start, for the metrics.
    var openedTotal = 0
    var closedTotal = 0

    init(limits: DirectoryLimits) {
        self.limits = limits
    }
}

// MARK: Using a tenant

extension OpenTenants {
    /// The engine of a tenant that is open; each is given back by one `giveBack`.
    mutating func lend(_ tenant: TenantNumber) -> Opened? {
        slots[tenant]?.lend()
    }

    /// A user is done with a tenant.
    mutating func giveBack(_ tenant: TenantNumber, now: UInt64) -> [Action] {
        guard let use = slots[tenant]?.giveBack(now: now) else { return [] }
        switch use.stage {
        case .handing: return []
        case .draining: return [close(tenant, use)]
        case .lending: return mustMakeRoom && isEvictable(use, now: now) ? [close(tenant, use)] : []
        }
    }

    /// Somebody comes for a tenant that could not be lent.
    ///
    /// - Returns: `false` when too many wait already: nothing was done and nobody is answered.
    mutating func wait(_ waiter: Waiter, for tenant: TenantNumber, now: UInt64) -> (isTaken: Bool, [Action]) {
        if case .open(let use)? = slots[tenant]?.phase {
            precondition(use.stage != .lending, "who can be lent a tenant does not wait for it")
        }
        if isStopped { return (true, [.refuse([waiter], Self.stopping)]) }
        if case .failed(let error, let until)? = slots[tenant]?.phase, now < until {
            return (true, [.refuse([waiter], error)])
        }
        guard waitingCount < limits.waitingCountMax,
            slots[tenant]?.waiters.count ?? 0 < limits.waitingPerTenantMax,
            slots[tenant] != nil || queue.count < limits.queuedTenantCountMax
        else { return (false, []) }

        enqueueIfClosed(tenant)
        slots[tenant]?.waiters.append((waiter, now + limits.waitMax))
        waitingCount += 1
        return (true, advance(now: now))
    }

    /// A tenant that is not there, or failed long enough ago, gets into the queue.
    private mutating func enqueueIfClosed(_ tenant: TenantNumber) {
        switch slots[tenant]?.phase {
        case nil: slots[tenant] = Slot(phase: .queued)
        case .failed: slots[tenant]?.phase = .queued
        case .queued, .opening, .open, .closing, .reserved, .resting: return
        }
        queue.append(tenant)
    }
}

// MARK: What became of an action

extension OpenTenants {
    /// A tenant was opened: now serve those who wait, with `nextWaiters` until it has none.
    mutating func opened(_ tenant: TenantNumber, _ opened: Opened, now: UInt64) {
        openingCount -= 1
        openedTotal += 1
        let use = Use(opened: opened, stage: .handing, users: 0, openedAt: now, idleSince: now)
        slots[tenant]?.phase = .open(use)
    }

    /// Lends a tenant that was just opened to those who waited for it, each as by `lend`.
    ///
    /// When nobody waits any more the tenant is open to all, or closes for a job that came meanwhile.
    mutating func nextWaiters(_ tenant: TenantNumber, now: UInt64) -> ([Waiter], [Action]) {
        guard let slot = slots[tenant], case .open(var use) = slot.phase, use.stage == .handing else {
            preconditionFailure("only a tenant that was just opened is handed out")
        }
        if slot.job == nil && !isStopped && !slot.waiters.isEmpty {
            use.users += slot.waiters.count
            waitingCount -= slot.waiters.count
            slots[tenant] = Slot(phase: .open(use))
            return (slot.waiters.map(\.waiter), [])
        }
        use.stage = slot.job != nil || isStopped ? .draining : .lending
        slots[tenant]?.phase = .open(use)
        let closes = use.stage == .draining && use.users == 0
        return ([], (closes ? [close(tenant, use)] : []) + advance(now: now))
    }

    /// A tenant could not be opened; with `isHeld` because its store is still held by who had it
    /// last, so that it is tried again soon.
    mutating func openFailed(
        _ tenant: TenantNumber,
        _ error: TenantError,
        isHeld: Bool,
        now: UInt64
    ) -> [Action] {
        openingCount -= 1
        occupiedCount -= 1
        if slots[tenant]?.job != nil { return startJob(of: tenant) + advance(now: now) }
        if isHeld && !isStopped {
            slots[tenant]?.phase = .resting(until: now + limits.lockRest)
            return advance(now: now)
        }
        let refused = takeWaiters(of: tenant)
        slots[tenant]?.phase = .failed(error, until: now + limits.failureRest)
        return [.refuse(refused, error)] + advance(now: now)
    }

    /// A tenant was closed.
    mutating func closed(_ tenant: TenantNumber, now: UInt64) -> [Action] {
        closingCount -= 1
        occupiedCount -= 1
        closedTotal += 1
        if slots[tenant]?.job != nil { return startJob(of: tenant) + advance(now: now) }
        return leave(tenant, now: now)
    }

    /// The work on a closed tenant is done.
    mutating func released(_ tenant: TenantNumber, now: UInt64) -> [Action] {
        occupiedCount -= 1
        return leave(tenant, now: now)
    }

    /// A closed tenant is forgotten, or queued for those who came meanwhile.
    private mutating func leave(_ tenant: TenantNumber, now: UInt64) -> [Action] {
        if slots[tenant]?.waiters.isEmpty == false && !isStopped {
            slots[tenant]?.phase = .queued
            queue.append(tenant)
            return advance(now: now)
        }
        let refused = takeWaiters(of: tenant)
        slots[tenant] = nil
        return (refused.isEmpty ? [] : [.refuse(refused, Self.stopping)]) + advance(now: now)
    }
}

// MARK: The hot path

extension OpenTenants.Slot {
    fileprivate mutating func lend() -> Opened? {
        guard case .open(var use) = phase, use.stage == .lending else { return nil }
        use.users += 1
        phase = .open(use)
        return use.opened
    }

    /// What is given back by its last user, or `nil` while there are others.
    fileprivate mutating func giveBack(now: UInt64) -> OpenTenants.Use? {
        guard case .open(var use) = phase, use.users > 0 else {
            preconditionFailure("a tenant is given back once, by who borrowed it")
        }
        use.users -= 1
        if use.users == 0 { use.idleSince = now }
        phase = .open(use)
        return use.users == 0 ? use : nil
    }
}
