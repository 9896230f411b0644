internal import DequeModule
internal import PlatformCore

// MARK: Work on closed tenants

extension OpenTenants {
    /// Has a tenant closed and kept closed for a job; those who come meanwhile wait.
    ///
    /// - Returns: `nil` when another job is on it already, or everything is stopping.
    mutating func reserve(_ tenant: TenantNumber, for job: Job, now: UInt64) -> [Action]? {
        guard !isStopped, slots[tenant]?.job == nil else { return nil }
        switch slots[tenant]?.phase {
        case .reserved: return nil
        case nil:
            slots[tenant] = Slot(phase: .reserved, job: job)
            return startJob(of: tenant)
        case .queued:
            queue.removeAll { $0 == tenant }
            slots[tenant]?.job = job
            return startJob(of: tenant)
        case .failed, .resting:
            slots[tenant]?.job = job
            return startJob(of: tenant)
        case .opening, .closing:
            slots[tenant]?.job = job
            return []
        case .open(let use):
            slots[tenant]?.job = job
            return drain(tenant, use)
        }
    }

    /// Closes every tenant and lets nobody in any more; done when `isEmpty`.
    mutating func stop() -> [Action] {
        isStopped = true
        queue = []
        var actions: [Action] = []
        for tenant in slots.keys.sorted() {
            let refused = takeWaiters(of: tenant)
            if !refused.isEmpty { actions.append(.refuse(refused, Self.stopping)) }
            switch slots[tenant]?.phase {
            case .queued, .failed, .resting, nil: slots[tenant] = nil
            case .opening, .closing, .reserved: break
            case .open(let use): actions += drain(tenant, use)
            }
        }
        return actions
    }

    /// Whether no tenant is open, or on its way in or out.
    var isEmpty: Bool { occupiedCount == 0 }

    mutating func startJob(of tenant: TenantNumber) -> [Action] {
        guard let job = slots[tenant]?.job else { return [] }
        slots[tenant]?.job = nil
        slots[tenant]?.phase = .reserved
        occupiedCount += 1
        return [.work(tenant, job)]
    }

    private mutating func drain(_ tenant: TenantNumber, _ use: Use) -> [Action] {
        // While it is handed out, whoever does that finds the job.
        guard use.stage == .lending else { return [] }
        var use = use
        use.stage = .draining
        slots[tenant]?.phase = .open(use)
        return use.users == 0 ? [close(tenant, use)] : []
    }
}

// MARK: Making room

extension OpenTenants {
    /// Time passes: who waited too long is refused, who was idle too long is closed.
    mutating func tick(now: UInt64) -> [Action] {
        var actions: [Action] = []
        for tenant in slots.keys.sorted() {
            let refused = takeOverdueWaiters(of: tenant, now: now)
            if !refused.isEmpty { actions.append(.refuse(refused, Self.tooManyOpen)) }
            switch slots[tenant]?.phase {
            case .failed(_, let until) where now >= until: slots[tenant] = nil
            case .resting(let until) where now >= until:
                slots[tenant]?.phase = .queued
                queue.append(tenant)
            case .queued where slots[tenant]?.waiters.isEmpty == true:
                queue.removeAll { $0 == tenant }
                slots[tenant] = nil
            case .open(let use)
            where use.stage == .lending && use.users == 0 && Self.age(of: use.idleSince, now) >= limits.idleMax
                && closingCount < limits.closingCountMax:
                actions.append(close(tenant, use))
            case .queued, .opening, .open, .closing, .reserved, .failed, .resting, nil: break
            }
        }
        return actions + advance(now: now)
    }

    /// The engines of those that are open.
    var engines: [Opened] {
        slots.values.compactMap { if case .open(let use) = $0.phase { use.opened } else { nil } }
    }

    /// Opens what is next in the queue, as far as there is room, and makes room for what is not.
    mutating func advance(now: UInt64) -> [Action] {
        var actions: [Action] = []
        while openingCount < limits.openingCountMax, occupiedCount < limits.openCountMax,
            let tenant = queue.popFirst()
        {
            slots[tenant]?.phase = .opening
            openingCount += 1
            occupiedCount += 1
            actions.append(.open(tenant))
        }
        while mustMakeRoom, let (tenant, use) = leastRecentlyUsed(now: now) {
            actions.append(close(tenant, use))
        }
        return actions
    }

    /// Whether more must be closed for those in the queue than is being closed already.
    var mustMakeRoom: Bool {
        let wanted = min(queue.count, limits.openingCountMax)
        return occupiedCount >= limits.openCountMax && closingCount < wanted
    }

    func isEvictable(_ use: Use, now: UInt64) -> Bool {
        use.stage == .lending && use.users == 0 && Self.age(of: use.openedAt, now) >= limits.residencyMin
    }

    mutating func close(_ tenant: TenantNumber, _ use: Use) -> Action {
        slots[tenant]?.phase = .closing
        closingCount += 1
        return .close(tenant, use.opened)
    }

    private func leastRecentlyUsed(now: UInt64) -> (TenantNumber, Use)? {
        var oldest: (TenantNumber, Use)?
        for (tenant, slot) in slots {
            guard case .open(let use) = slot.phase, isEvictable(use, now: now) else { continue }
            if let (_, other) = oldest, other.idleSince <= use.idleSince { continue }
            oldest = (tenant, use)
        }
        return oldest
    }

    mutating func takeWaiters(of tenant: TenantNumber) -> [Waiter] {
        let waiters = slots[tenant]?.waiters.map(\.waiter) ?? []
        slots[tenant]?.waiters = []
        waitingCount -= waiters.count
        return waiters
    }

    private mutating func takeOverdueWaiters(of tenant: TenantNumber, now: UInt64) -> [Waiter] {
        var overdue: [Waiter] = []
        while let first = slots[tenant]?.waiters.first, now >= first.until {
            overdue.append(first.waiter)
            slots[tenant]?.waiters.removeFirst()
        }
        waitingCount -= overdue.count
        return overdue
    }

    /// Callers read the clock before they get here, so a moment may lie a little ahead.
    private static func age(of moment: UInt64, _ now: UInt64) -> UInt64 {
        now > moment ? now - moment : 0
    }

    static var stopping: TenantError {
        TenantError(.busy, "the server is stopping; try again", retryAfter: 1_000)
    }

    static var tooManyOpen: TenantError {
        TenantError(.busy, "too many apps are in use at once; try again", retryAfter: 1_000)
    }
}
