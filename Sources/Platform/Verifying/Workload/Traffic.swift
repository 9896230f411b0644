internal import Synchronization

/// What users and app servers do while a run is busy, drawn from the seed.
final class Traffic: Sendable {
    /// Calls of the Server API under way at once; beyond it none is begun.
    private static let callCountMax = 16
    /// How often it is looked whether something is due.
    private static let beat = Duration.milliseconds(10)

    private let workload: Workload
    private let isOver = Atomic(false)
    /// Calls under way.
    private let callCount = Atomic(0)

    init(_ workload: Workload) {
        self.workload = workload
    }

    /// Nothing new is begun from now on.
    func stop() {
        isOver.store(true, ordering: .relaxed)
    }

    /// Goes on at the workload's rate until it is stopped; ends when all calls are answered.
    func run() async {
        let options = workload.options
        var dice = Dice(seed: options.seed &+ 1)
        await withDiscardingTaskGroup { calls in
            var doneCount = 0
            let began = ContinuousClock.now
            while !isOver.load(ordering: .relaxed), !Task.isCancelled {
                let passed = ContinuousClock.now - began
                let dueCount = Int(Double(options.rate) * (passed / .seconds(1)))
                // After a stop of the machine the rest is let go rather than done in one burst.
                doneCount = max(doneCount, dueCount - options.rate)
                while doneCount < dueCount {
                    doneCount += 1
                    guard dice.oneIn(5) else {
                        await act(&dice)
                        continue
                    }
                    guard callCount.load(ordering: .relaxed) < Self.callCountMax else { continue }
                    let call = appServerAct(&dice)
                    callCount.add(1, ordering: .relaxed)
                    calls.addTask {
                        await call()
                        self.callCount.subtract(1, ordering: .relaxed)
                    }
                }
                try? await Task.sleep(for: Self.beat)  // Cancelled, the loop ends.
            }
        }
    }

    // MARK: Devices

    private func act(_ dice: inout Dice) async {
        let isByNumber = !workload.telegrams.isEmpty && dice.oneIn(3)
        await isByNumber ? actOnTelegram(&dice) : actOnDevice(&dice)
    }

    private func actOnDevice(_ dice: inout Dice) async {
        let (town, device) = workload.devices[Int.random(in: 0..<workload.devices.count, using: &dice)]
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<45:
            let peer = peer(of: device.who.user, in: town, &dice)
            await say(in: .private(device.who.user, peer), seenBy: nil, from: device, town, &dice)
        case 45..<75:
            let group = town.groups[Int.random(in: 0..<town.groups.count, using: &dice)]
            let isDirected = dice.oneIn(8)
            let seenBy = isDirected ? [device.who.user, peer(of: device.who.user, in: town, &dice)] : nil
            await say(in: group.log, seenBy: seenBy, from: device, town, &dice)
        case 75..<85:
            let number = Int.random(in: 0..<1_000, using: &dice)
            await device.markRead { logs in logs.isEmpty ? nil : logs[number % logs.count] }
        case 85..<88:
            let (kind, number): (Item.Kind, Int) = (dice.oneIn(2) ? .recall : .edit, Int(dice.next() % 1_000))
            await device.changeRecent(kind) { number % $0 }
        case 88..<93:
            let (back, number) = (UInt32.random(in: 0...300, using: &dice), Int(dice.next() % 1_000))
            await device.readAgain(back: back) { logs in logs.isEmpty ? nil : logs[number % logs.count] }
        case 93..<95: await device.sayUnderUsedID(tag: workload.tags.next())
        case 95..<97: await device.repeatRecent()
        default: await device.acknowledge()
        }
    }

    private func say(in log: LogName, seenBy: [String]?, from device: Device, _ town: Town, _ dice: inout Dice) async {
        var draft = Draft(tag: workload.tags.next(), log: log)
        draft.seenBy = seenBy
        draft.isCounted = !dice.oneIn(10)
        draft.padding = Int.random(in: 0..<(dice.oneIn(20) ? 4_000 : 100), using: &dice)
        town.speak(in: log)
        await device.say(draft)
    }

    private func actOnTelegram(_ dice: inout Dice) async {
        let (town, device) = workload.telegrams[Int.random(in: 0..<workload.telegrams.count, using: &dice)]
        let number = Int(dice.next() % 1_000)
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<45:
            let log = LogName.private(device.who.user, peer(of: device.who.user, in: town, &dice))
            await device.say(draft(in: log, town))
        case 45..<75: await device.say(draft(in: town.groups[number % town.groups.count].log, town))
        case 75..<85: await device.markRead { $0.isEmpty ? nil : $0[number % $0.count] }
        case 85..<89: await device.changeRecent(dice.oneIn(2) ? .recall : .edit) { number % $0 }
        case 89..<94:
            let back = UInt32.random(in: 0...300, using: &dice)
            await device.readAgain(back: back) { $0.isEmpty ? nil : $0[number % $0.count] }
        case 94..<97: await device.sayUnderUsedID(tag: workload.tags.next())
        default: await device.repeatRecent()
        }
    }

    /// Somebody near, so that conversations are long rather than many.
    private func peer(of user: String, in town: Town, _ dice: inout Dice) -> String {
        let index = town.users.firstIndex(of: user) ?? 0
        return town.users[(index + (dice.oneIn(4) ? 2 : 1)) % town.users.count]
    }

    // MARK: App servers

    private func appServerAct(_ dice: inout Dice) -> @Sendable () async -> Void {
        let town = workload.towns[Int.random(in: 0..<workload.towns.count, using: &dice)]
        let calls = AppServerCalls(town: town, history: workload.history)
        let sender = town.users[Int.random(in: 0..<town.users.count, using: &dice)]
        let isRepeated = dice.oneIn(6)
        switch Int.random(in: 0..<20, using: &dice) {
        case 0..<9:
            let draft = draft(in: .private(sender, peer(of: sender, in: town, &dice)), town)
            let includesSender = dice.oneIn(2)
            return { await calls.publish(draft, from: sender, includesSender: includesSender, isRepeated: isRepeated) }
        case 9..<16:
            let group = town.groups[Int.random(in: 0..<town.groups.count, using: &dice)]
            let sender = group.members[Int.random(in: 0..<group.members.count, using: &dice)]
            let draft = draft(in: group.log, town)
            let includesSender = dice.oneIn(2)
            return { await calls.publish(draft, from: sender, includesSender: includesSender, isRepeated: isRepeated) }
        case 16..<19:
            let draft = draft(in: .system(from: town.herald, to: sender), town)
            return { await calls.publish(draft, from: town.herald, includesSender: false, isRepeated: isRepeated) }
        default:
            return { await calls.wander() }
        }
    }

    private func draft(in log: LogName, _ town: Town) -> Draft {
        town.speak(in: log)
        return Draft(tag: workload.tags.next(), log: log)
    }
}
