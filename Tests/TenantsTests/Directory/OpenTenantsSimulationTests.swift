import PlatformCore
import TestSupport
import Testing

@testable import Tenants

/// Whatever comes in whatever order, nobody is forgotten or overtaken and the cap holds.
///
/// Method: per seed some thousand random steps over a few tenants; what is to be done is done later,
/// in random order, and sometimes fails. In the end everything is let run out.
@Suite
struct OpenTenantsSimulationTests {
    @Test(arguments: 0..<100 as Range<UInt64>)
    func `everybody is answered once and in order`(seed: UInt64) {
        var world = World(seed: seed)
        for _ in 0..<1_500 { world.step() }
        world.runOut()
        #expect(world.failures.isEmpty, "seed \(seed): \(world.failures)")
        #expect(world.answered.count == world.takenCount, "seed \(seed)")
    }
}

private struct World {
    typealias Machine = OpenTenants<Int, Waiter, Int>

    struct Waiter: Hashable {
        let number: Int
        let tenant: TenantNumber
    }

    var machine: Machine
    var random: SeededGenerator
    var now: UInt64 = 0
    /// What was asked of the world and is not done yet.
    var pending: [Machine.Action] = []
    /// Tenants that somebody has borrowed, once per loan.
    var loans: [TenantNumber] = []
    /// Engines that are open, by tenant.
    var engines: [TenantNumber: Int] = [:]
    var reserved: Set<TenantNumber> = []
    var nextNumber = 0
    var takenCount = 0
    var answered: Set<Int> = []
    var lastServed: [TenantNumber: Int] = [:]
    var failures: [String] = []
    let openCountMax: Int

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        var limits = DirectoryLimits()
        openCountMax = Int.random(in: 1...4, using: &random)
        limits.openCountMax = openCountMax
        limits.openingCountMax = Int.random(in: 1...3, using: &random)
        limits.waitingPerTenantMax = 8
        limits.waitingCountMax = 24
        limits.queuedTenantCountMax = 4
        limits.waitMax = UInt64.random(in: 5...200, using: &random)
        limits.idleMax = 100
        limits.residencyMin = UInt64.random(in: 0...20, using: &random)
        limits.failureRest = 10
        machine = Machine(limits: limits)
    }

    mutating func step() {
        now += UInt64.random(in: 0...3, using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<7: come(for: TenantNumber(rawValue: .random(in: 1...6, using: &random)))
        case 7..<12: giveBack()
        case 12..<17: doOne()
        case 17, 18: take(machine.tick(now: now))
        default:
            let tenant = TenantNumber(rawValue: .random(in: 1...6, using: &random))
            if let actions = machine.reserve(tenant, for: 0, now: now) { take(actions) }
        }
        check()
    }

    mutating func runOut() {
        take(machine.stop())
        for _ in 0..<10_000 where !(machine.isEmpty && pending.isEmpty) {
            now += 1
            giveBack()
            doOne()
        }
        if !machine.isEmpty { failures.append("not everything closed") }
        if machine.waitingCount != 0 { failures.append("\(machine.waitingCount) still wait") }
    }

    private mutating func come(for tenant: TenantNumber) {
        nextNumber += 1
        if machine.lend(tenant) != nil {
            serve(Waiter(number: nextNumber, tenant: tenant))
            takenCount += 1
            return
        }
        let (isTaken, actions) = machine.wait(Waiter(number: nextNumber, tenant: tenant), for: tenant, now: now)
        if isTaken { takenCount += 1 }
        take(actions)
    }

    private mutating func giveBack() {
        guard let index = loans.indices.randomElement(using: &random) else { return }
        take(machine.giveBack(loans.remove(at: index), now: now))
    }

    /// Does one of the things that wait to be done.
    private mutating func doOne() {
        guard let index = pending.indices.randomElement(using: &random) else { return }
        switch pending.remove(at: index) {
        case .open(let tenant): open(tenant)
        case .close(let tenant, _):
            if engines.removeValue(forKey: tenant) == nil { failures.append("closed what was not open") }
            take(machine.closed(tenant, now: now))
        case .work(let tenant, _):
            reserved.remove(tenant)
            take(machine.released(tenant, now: now))
        case .refuse: failures.append("refusals are not put off")
        }
    }

    private mutating func open(_ tenant: TenantNumber) {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: take(machine.openFailed(tenant, TenantError(.storage, "no luck"), isHeld: false, now: now))
        case 1: take(machine.openFailed(tenant, TenantError(.storage, "held"), isHeld: true, now: now))
        default:
            if engines[tenant] != nil { failures.append("opened twice") }
            if reserved.contains(tenant) { failures.append("opened under a job") }
            engines[tenant] = 1
            machine.opened(tenant, 1, now: now)
            while true {
                let (waiters, actions) = machine.nextWaiters(tenant, now: now)
                take(actions)
                if waiters.isEmpty { break }
                waiters.forEach { serve($0) }
            }
        }
    }

    private mutating func serve(_ waiter: Waiter) {
        if engines[waiter.tenant] == nil { failures.append("lent what is not open") }
        if lastServed[waiter.tenant, default: 0] > waiter.number { failures.append("overtaken") }
        lastServed[waiter.tenant] = waiter.number
        answer(waiter)
        loans.append(waiter.tenant)
    }

    private mutating func answer(_ waiter: Waiter) {
        if !answered.insert(waiter.number).inserted { failures.append("answered twice") }
    }

    private mutating func take(_ actions: [Machine.Action]) {
        for action in actions {
            if case .work(let tenant, _) = action {
                if engines[tenant] != nil { failures.append("a job on an open tenant") }
                reserved.insert(tenant)
            }
            if case .close(let tenant, _) = action, loans.contains(tenant) { failures.append("closed under a user") }
            if case .refuse(let waiters, _) = action {
                waiters.forEach { answer($0) }
            } else {
                pending.append(action)
            }
        }
    }

    private mutating func check() {
        if machine.occupiedCount > openCountMax + reserved.count { failures.append("over the cap") }
        if machine.waitingCount > machine.limits.waitingCountMax { failures.append("too many wait") }
        let waiting = machine.slots.values.reduce(0) { $0 + $1.waiters.count }
        if waiting != machine.waitingCount { failures.append("waiters counted wrongly") }
    }
}
