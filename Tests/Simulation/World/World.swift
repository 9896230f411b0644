internal import NIOCore
internal import NIOEmbedded
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import TestSupport
internal import Tenants

/// A clause of the delivery contract that did not hold.
package struct Violation: Sendable, CustomStringConvertible {
    package let clause: Int
    package let text: String
    package let step: Int

    package var description: String { "clause \(clause), step \(step): \(text)" }
}

/// The whole of one run: a server, its disks, everybody who talks to it, and those who watch.
///
/// One thread, one seed, no real time: whatever happens next the dice decide, step by step.
package final class World {
    package let plan: Plan
    package let trace: Trace
    package internal(set) var figures = Figures()
    package private(set) var violation: Violation?

    let dice: Dice
    /// Decides what the simulation did not know from the start, so that seeds without it mean what they did.
    let laterDice: Dice
    let ground: Ground
    var process: ServerProcess
    var tenants: [TenantNumber] = []
    /// How often each tenant's secret was rotated.
    var rotations: [Int] = []
    var chronicles: [Chronicle] = []
    var devices: [Device] = []
    var appServers: [AppServer] = []
    /// The ends of the callbacks, one for each app, where apps have any.
    var listeners: [Listener] = []
    /// Decides what callbacks and their listeners do.
    let listenDice: Dice
    /// Connections whose client is gone and of which the server does not know.
    var ghosts: [(wire: Wire, until: Int64)] = []
    let users: [String]
    let groups: [String]
    var frozen: (worker: Int, until: Int64) = (0, 0)
    /// Whether faults and new things to say come any more.
    var isHealing = false
    private(set) var now: Int64 = 0
    private var textCount = 0
    private var sinceTick: Int64 = 0

    package init(plan: Plan, mutant: Mutant? = nil, trace: Trace = Trace()) throws {
        self.plan = plan
        self.trace = trace
        dice = Dice(seed: plan.seed)
        laterDice = Dice(seed: plan.seed &+ 0x5345)
        listenDice = Dice(seed: plan.seed &+ 0x4C69)
        users = (0..<plan.userCount).map { "u\($0)" }
        groups = (0..<plan.groupCount).map { "g\($0)" }
        let witness = Witness()
        let faults = Faults(seed: dice.seed(), rates: plan.rates, witness: witness)
        let registryDisk = MemoryDisk()
        let clock = TestClock()
        var random = SeededGenerator(seed: dice.seed())
        var disks: [TenantNumber: MemoryDisk] = [:]
        var registry: Registry? = try Registry(folder: registryDisk, using: &random)
        for index in 0..<plan.tenantCount {
            let new = NewTenant(name: "t\(index)", using: &random)
            guard let number = try registry?.create(new, by: .commandLine, now: clock.now).number else { continue }
            let disk = MemoryDisk()
            disk.decideWrites { faults.fate(of: $0, number) }
            disks[number] = disk
            tenants.append(number)
            rotations.append(0)
        }
        registry = nil
        ground = Ground(
            registryDisk: registryDisk,
            tenantDisks: disks,
            clock: clock,
            witness: witness,
            faults: faults,
            mutation: mutant.map { Mutation($0, seed: plan.seed) }
        )
        process = try ServerProcess(on: ground, plan: plan, seed: dice.seed())
        settleIn()
        if plan.listens { try openListeners() }
    }

    private func settleIn() {
        for index in tenants.indices {
            let chronicle = Chronicle(
                tenant: index,
                seesEarlier: plan.policy.seesHistoryBeforeJoining
            ) { [unowned self] clause, text in violated(clause, text) }
            chronicles.append(chronicle)
            appServers.append(AppServer(tenant: index, world: self))
            for user in users {
                for number in 0..<plan.deviceCount {
                    let encoding: LinkEncoding = plan.usesJSON && number == 0 ? .json : .proto
                    devices.append(Device(tenant: index, user: user, id: "d\(number)", encoding: encoding, world: self))
                }
            }
        }
    }

    func chronicle(_ tenant: Int) -> Chronicle { chronicles[tenant] }

    /// Notes the first thing that must not be; the run ends at it.
    func violated(_ clause: Int, _ text: String) {
        trace.note("VIOLATION of clause \(clause): \(text)")
        if violation == nil { violation = Violation(clause: clause, text: text, step: figures.steps) }
    }

    /// A text nobody said before; it names its tenant and who says it.
    func text(by name: String, _ tenant: Int) -> String {
        textCount += 1
        return "t\(tenant).\(name)#\(textCount)"
    }

    /// A text with a word in it now and then that may be one that must not be said.
    func wordy(_ text: String) -> String {
        guard plan.minds, laterDice.permille(200), let word = laterDice.one(of: ToldWord.allCases) else { return text }
        return "\(text) \(word.rawValue)"
    }

    func token(of user: String, _ tenant: Int) -> String {
        let record = try? process.registry.tenant(tenants[tenant])
        return (try? record?.issueUserToken(for: UserID(unchecked: user), now: ground.clock.now)) ?? ""
    }
}

// MARK: Running

extension World {
    /// Runs the plan to its end, or to the first violation.
    package func run() {
        figures.runs = 1
        for device in devices { device.comesBackAt = .max }
        for server in appServers { server.open() }
        drain()
        process.couriers?.start(tenants)
        for device in devices { device.comesBackAt = now }
        ground.faults.turn(on: true)
        while figures.steps < plan.stepCount, violation == nil {
            step()
            if figures.steps.isMultiple(of: 1_000) { checkInPassing() }
        }
        if violation == nil { checkAtTheEnd() }
        figures.commits = ground.witness.commitCount
        figures.faults += ground.faults.count
        figures.operations = chronicles.reduce(0) { $0 + $1.operationCount }
        figures.simulatedMilliseconds = now
        figures.opens += process.directory.figures.openedTotal
        end()
    }

    private func step() {
        figures.steps += 1
        switch dice.below(1_000) {
        case ..<420: runJob()
        case ..<560: runLoop()
        case ..<680: moveUp()
        case ..<800: moveDown()
        case ..<890: act()
        case ..<920: dice.one(of: appServers)?.act()
        case ..<965: pass(Int64(dice.within(1...60)))
        case ..<990: fault()
        case ..<995: lull()
        default: for device in devices { device.tryAgain() }
        }
        digest()
        moveListeners()
    }

    /// Some time in which everybody is silent: pings go, idle tenants close.
    private func lull() {
        let turns = dice.within(1...60)
        for _ in 0..<turns where violation == nil {
            pass(Int64(dice.within(1_000...8_000)))
            drain()
        }
    }

    func act() {
        guard let device = dice.one(of: devices) else { return }
        device.act()
    }

    /// Time passes on all clocks.
    func pass(_ milliseconds: Int64) {
        now += milliseconds
        ground.clock.advance(milliseconds: milliseconds)
        for loop in process.loops { loop.advanceTime(by: .milliseconds(milliseconds)) }
        sinceTick += milliseconds
        if sinceTick >= 100 {
            sinceTick = 0
            process.directory.tick()
        }
        for ghost in ghosts where ghost.until <= now { ghost.wire.cut() }
        ghosts.removeAll { $0.until <= now || !$0.wire.isOpen }
        for device in devices where device.isAway && device.comesBackAt <= now { connect(device) }
        for device in devices { device.tryAgain() }
        process.couriers?.wakeDue()
        for listener in listeners { listener.answerDue() }
    }

    private func connect(_ device: Device) {
        guard let loop = dice.one(of: process.loops) else { return }
        do {
            device.connect(try Wire(door: process.door, loop: loop, capacity: plan.socketBytes))
        } catch {
            preconditionFailure("an address can be written: \(error)")
        }
    }
}

// MARK: Moving what waits

extension World {
    @discardableResult
    func runJob() -> Bool {
        guard let worker = dice.one(of: busyWorkers) else { return false }
        worker.run(dice.below(worker.count))
        return true
    }

    /// Workers that have something to do and do not stand still.
    private var busyWorkers: [SimulatedWorker] {
        process.workers.enumerated()
            .filter { index, worker in worker.count > 0 && (frozen.until <= now || frozen.worker != index) }
            .map(\.element)
    }

    func runLoop() {
        dice.one(of: process.loops)?.advanceTime(by: .nanoseconds(1))
    }

    @discardableResult
    func moveUp() -> Bool {
        guard let wire = dice.one(of: devices.compactMap(\.wire).filter(\.waitsUp)) else { return false }
        wire.moveUp(dice.permille(200) ? dice.within(1...60) : 64 * 1_024)
        return true
    }

    @discardableResult
    func moveDown() -> Bool {
        for wire in devices.compactMap(\.wire) { wire.gather() }
        for ghost in ghosts { ghost.wire.gather() }
        let reading = devices.filter { device in
            device.stalledUntil <= now && device.wire.map { $0.waitsDown || !$0.isOpen } == true
        }
        guard let device = dice.one(of: reading), let wire = device.wire else { return false }
        if let bytes = wire.moveDown(dice.permille(200) ? dice.within(1...300) : 64 * 1_024), bytes.readableBytes > 0 {
            device.hear(bytes)
        } else if !wire.isOpen {
            trace.note("\(device.name) finds its connection gone")
            device.lose(comeBackIn: Int64(dice.within(50...2_000)))
        }
        return true
    }

    /// Does everything that can be done without time passing.
    func drain() {
        var rounds = 0
        var moved = true
        while moved, violation == nil {
            moved = false
            while runJob() {
                moved = true
                digest()
            }
            // Time for as many turns as there may be.
            for loop in process.loops { loop.advanceTime(by: .microseconds(1)) }
            while moveUp() { moved = true }
            while moveDown() { moved = true }
            if drainListeners() { moved = true }
            digest()
            // What loops gave to workers is done too: a link that can take more again is caught up by a reader.
            if !busyWorkers.isEmpty { moved = true }
            rounds += 1
            if rounds > 100_000 { return violated(5, "the world does not come to rest") }
        }
    }

    /// Reads what the witness saw, and starts the process again if it died.
    func digest() {
        var done: [TenantNumber: [(lsn: LSN, tell: (Chronicle) -> Void)]] = [:]
        func fold(_ tenant: TenantNumber) {
            guard let index = tenants.firstIndex(of: tenant) else { return }
            let sorted = (done.removeValue(forKey: tenant) ?? []).enumerated()
                .sorted { ($0.element.lsn, $0.offset) < ($1.element.lsn, $1.offset) }
            for (_, step) in sorted { step.tell(chronicles[index]) }
        }
        for sighting in ground.witness.take() {
            switch sighting {
            case .asked(let key, let tenant, let command):
                guard let index = tenants.firstIndex(of: tenant) else { continue }
                if trace.isDetailed { trace.note("t\(index) \(key) asks \(command.actor): \(command.action)") }
                chronicles[index].ask(key, command, at: ground.clock.now)
            case .withdrawn(let key): for chronicle in chronicles { chronicle.withdraw(key) }
            case .answered(let key, let result, let tenant, let lsn):
                if trace.isDetailed { trace.note("\(tenant.rawValue) \(key) is answered \(result)") }
                done[tenant, default: []].append((lsn, { $0.answer(key, result) }))
            case .given(let copy, let tenant): done[tenant, default: []].append((copy.item.lsn, { $0.give(copy) }))
            case .kept(let messages, let tenant):
                fold(tenant)
                guard let index = tenants.firstIndex(of: tenant) else { continue }
                chronicles[index].keep(messages)
            }
        }
        for tenant in done.keys.sorted() { fold(tenant) }
        for server in appServers { server.hear() }
        if process.life.isOver { restart() }
    }
}
