import PlatformCore
import Testing

@testable import Tenants

/// Transcripts: what comes in, what is to be done, down the page.
@Suite
struct OpenTenantsTests {
    private typealias Machine = OpenTenants<String, Int, String>

    private func limits(_ change: (inout DirectoryLimits) -> Void = { _ in }) -> DirectoryLimits {
        var limits = DirectoryLimits()
        limits.openCountMax = 2
        limits.residencyMin = 0
        change(&limits)
        return limits
    }

    private let one = TenantNumber(rawValue: 1)
    private let two = TenantNumber(rawValue: 2)
    private let three = TenantNumber(rawValue: 3)

    /// Opens a tenant that one waiter comes for, who gives it back at once.
    private func open(_ tenant: TenantNumber, in machine: inout Machine, now: UInt64) {
        _ = machine.wait(0, for: tenant, now: now)
        machine.opened(tenant, "engine \(tenant.rawValue)", now: now)
        #expect(machine.nextWaiters(tenant, now: now).0.count == 1)
        #expect(machine.giveBack(tenant, now: now).isEmpty)
        #expect(machine.nextWaiters(tenant, now: now).0.isEmpty)
    }

    @Test
    func `the first who comes has the tenant opened, all are served in order, then it is lent`() {
        var machine = Machine(limits: limits())
        #expect(machine.lend(one) == nil)
        #expect(machine.wait(1, for: one, now: 0).1.words == ["open 1"])
        #expect(machine.wait(2, for: one, now: 0).1.words == [])
        machine.opened(one, "engine", now: 5)
        #expect(machine.lend(one) == nil, "those who wait come first")
        #expect(machine.nextWaiters(one, now: 5).0 == [1, 2])
        _ = machine.wait(3, for: one, now: 6)
        #expect(machine.nextWaiters(one, now: 6).0 == [3])
        #expect(machine.nextWaiters(one, now: 6).0 == [])
        #expect(machine.lend(one) == "engine")
        for _ in 0..<4 { #expect(machine.giveBack(one, now: 7).isEmpty) }
    }

    @Test
    func `when all are open the least recently used makes room`() {
        var machine = Machine(limits: limits())
        open(one, in: &machine, now: 1)
        open(two, in: &machine, now: 2)
        _ = machine.lend(one)
        #expect(machine.giveBack(one, now: 3).isEmpty)
        #expect(machine.wait(9, for: three, now: 4).1.words == ["close 2"])
        #expect(machine.lend(two) == nil)
        #expect(machine.closed(two, now: 5).words == ["open 3"])
        #expect(machine.occupiedCount == 2)
    }

    @Test
    func `a tenant in use makes no room until it is given back`() {
        var machine = Machine(limits: limits { $0.openCountMax = 1 })
        open(one, in: &machine, now: 1)
        _ = machine.lend(one)
        #expect(machine.wait(9, for: two, now: 2).1.words == [])
        #expect(machine.tick(now: 3).words == [])
        #expect(machine.giveBack(one, now: 4).words == ["close 1"])
        #expect(machine.closed(one, now: 5).words == ["open 2"])
    }

    @Test
    func `a tenant stays open for a while before it makes room`() {
        var machine = Machine(
            limits: limits {
                $0.openCountMax = 1
                $0.residencyMin = 500
            }
        )
        open(one, in: &machine, now: 1)
        #expect(machine.wait(9, for: two, now: 2).1.words == [])
        #expect(machine.tick(now: 500).words == [])
        #expect(machine.tick(now: 501).words == ["close 1"])
    }

    @Test
    func `who comes for a tenant that is closing has it opened again`() {
        var machine = Machine(limits: limits { $0.openCountMax = 1 })
        open(one, in: &machine, now: 1)
        #expect(machine.wait(2, for: two, now: 2).1.words == ["close 1"])
        #expect(machine.wait(1, for: one, now: 3).1.words == [])
        #expect(machine.closed(one, now: 4).words == ["open 2"])
        machine.opened(two, "engine", now: 5)
        #expect(machine.nextWaiters(two, now: 5).0 == [2])
        #expect(machine.nextWaiters(two, now: 5).0 == [])
        #expect(machine.giveBack(two, now: 6).words == ["close 2"])
        #expect(machine.closed(two, now: 7).words == ["open 1"])
    }

    @Test
    func `an idle tenant closes`() {
        var machine = Machine(limits: limits())
        open(one, in: &machine, now: 1)
        #expect(machine.tick(now: 300_000).words == [])
        #expect(machine.tick(now: 300_001).words == ["close 1"])
        #expect(machine.closed(one, now: 300_002).words == [])
        #expect(machine.slots.isEmpty)
    }

    @Test
    func `who waits too long is refused as busy`() {
        var machine = Machine(limits: limits())
        _ = machine.wait(1, for: one, now: 0)
        _ = machine.wait(2, for: one, now: 5_000)
        #expect(machine.tick(now: 9_999).words == [])
        #expect(machine.tick(now: 10_000).words == ["refuse [1] busy"])
        machine.opened(one, "engine", now: 10_001)
        #expect(machine.nextWaiters(one, now: 10_001).0 == [2])
        #expect(machine.waitingCount == 0)
    }

    @Test
    func `every queue has an end`() {
        var machine = Machine(
            limits: limits {
                $0.waitingPerTenantMax = 2
                $0.waitingCountMax = 4
                $0.openCountMax = 1
                $0.queuedTenantCountMax = 1
            }
        )
        #expect(machine.wait(1, for: one, now: 0).isTaken)
        #expect(machine.wait(2, for: one, now: 0).isTaken)
        #expect(machine.wait(3, for: one, now: 0).isTaken == false, "too many for this tenant")
        #expect(machine.wait(4, for: two, now: 0).isTaken)
        #expect(machine.wait(5, for: three, now: 0).isTaken == false, "too many tenants")
        #expect(machine.wait(6, for: two, now: 0).isTaken)
        #expect(machine.wait(7, for: two, now: 0).isTaken == false, "too many in all")
    }

    @Test
    func `a tenant that cannot be opened is not tried again at once`() {
        var machine = Machine(limits: limits())
        _ = machine.wait(1, for: one, now: 0)
        let error = TenantError(.storage, "damaged")
        #expect(machine.openFailed(one, error, isHeld: false, now: 10).words == ["refuse [1] storage"])
        #expect(machine.wait(2, for: one, now: 500).1.words == ["refuse [2] storage"])
        #expect(machine.wait(3, for: one, now: 1_010).1.words == ["open 1"])
        #expect(machine.occupiedCount == 1)
    }

    @Test
    func `a store that is still held is tried again while they wait`() {
        var machine = Machine(limits: limits())
        _ = machine.wait(1, for: one, now: 0)
        let error = TenantError(.storage, "locked")
        #expect(machine.openFailed(one, error, isHeld: true, now: 10).words == [])
        #expect(machine.wait(2, for: one, now: 11).1.words == [])
        #expect(machine.tick(now: 30).words == ["open 1"])
        machine.opened(one, "engine", now: 31)
        #expect(machine.nextWaiters(one, now: 31).0 == [1, 2])
    }

    @Test
    func `a job has the tenant closed and to itself`() throws {
        var machine = Machine(limits: limits())
        open(one, in: &machine, now: 1)
        _ = machine.lend(one)
        #expect(machine.reserve(one, for: "backup", now: 2)?.words == [])
        #expect(machine.lend(one) == nil, "no new users")
        _ = machine.wait(1, for: one, now: 3)
        #expect(machine.reserve(one, for: "another", now: 3) == nil)
        #expect(machine.giveBack(one, now: 4).words == ["close 1"])
        #expect(machine.closed(one, now: 5).words == ["work 1 backup"])
        #expect(machine.reserve(one, for: "another", now: 6) == nil)
        #expect(machine.released(one, now: 7).words == ["open 1"])
    }

    @Test
    func `a job finds a tenant in any phase`() {
        var machine = Machine(limits: limits { $0.openCountMax = 1 })
        #expect(machine.reserve(three, for: "closed", now: 0)?.words == ["work 3 closed"])
        #expect(machine.released(three, now: 0).words == [])

        _ = machine.wait(1, for: one, now: 1)
        #expect(machine.reserve(one, for: "opening", now: 1)?.words == [])
        machine.opened(one, "engine", now: 2)
        #expect(machine.nextWaiters(one, now: 2).0 == [])
        #expect(machine.closed(one, now: 3).words == ["work 1 opening"])
        _ = machine.wait(2, for: two, now: 4)
        #expect(machine.reserve(two, for: "queued", now: 4)?.words == ["work 2 queued"])
        #expect(machine.released(one, now: 5).words == [])
        #expect(machine.released(two, now: 5).words == ["open 1"])
    }

    @Test
    func `a job that waits is done when the tenant cannot be opened`() {
        var machine = Machine(limits: limits())
        _ = machine.wait(1, for: one, now: 0)
        _ = machine.reserve(one, for: "restore", now: 1)
        let error = TenantError(.storage, "damaged")
        #expect(machine.openFailed(one, error, isHeld: false, now: 2).words == ["work 1 restore"])
        #expect(machine.released(one, now: 3).words == ["open 1"])
    }

    @Test
    func `stopping closes all and lets nobody in`() {
        var machine = Machine(limits: limits { $0.openCountMax = 3 })
        open(one, in: &machine, now: 1)
        open(two, in: &machine, now: 1)
        _ = machine.lend(two)
        _ = machine.wait(1, for: three, now: 2)
        #expect(machine.stop().words == ["close 1", "refuse [1] busy"])
        #expect(machine.wait(2, for: one, now: 3).1.words == ["refuse [2] busy"])
        #expect(machine.giveBack(two, now: 4).words == ["close 2"])
        machine.opened(three, "engine", now: 5)
        #expect(machine.nextWaiters(three, now: 5).1.words == ["close 3"])
        for tenant in [one, two, three] {
            #expect(machine.isEmpty == false)
            #expect(machine.closed(tenant, now: 6).words == [])
        }
        #expect(machine.isEmpty)
    }
}

extension [OpenTenants<String, Int, String>.Action] {
    /// The actions in words, for transcripts.
    fileprivate var words: [String] {
        map { action in
            switch action {
            case .open(let tenant): "open \(tenant.rawValue)"
            case .close(let tenant, _): "close \(tenant.rawValue)"
            case .work(let tenant, let job): "work \(tenant.rawValue) \(job)"
            case .refuse(let waiters, let error): "refuse \(waiters) \(error.code.rawValue)"
            }
        }
    }
}
