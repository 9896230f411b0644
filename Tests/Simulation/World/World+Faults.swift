internal import PlatformCore
internal import PlatformStore
internal import Tenants
internal import TestSupport

/// What goes wrong between steps; what goes wrong inside a write is decided by `Faults`.
extension World {
    func fault() {
        if isHealing || troubleSession() { return }
        let rates = plan.rates
        guard let device = dice.one(of: devices) else { return }
        switch dice.below(10) {
        case 0 where dice.permille(rates.cuts): cut(device)
        case 1 where dice.permille(rates.stalls):
            figures.faults += 1
            device.stalledUntil = now + Int64(dice.within(100...40_000))
            trace.note("\(device.name) reads nothing for a while")
        case 2 where dice.permille(rates.blackHoles): vanish(device)
        case 3 where dice.permille(rates.badBytes):
            figures.faults += 1
            device.sayRubbish()
        case 4 where dice.permille(rates.deaths): kill()
        case 5 where dice.permille(rates.frozenWorkers):
            figures.faults += 1
            frozen = (dice.below(process.workers.count), now + Int64(dice.within(10...400)))
            trace.note("worker \(frozen.worker) stands still")
        case 6 where dice.permille(rates.clockJumps):
            figures.faults += 1
            let jump = Int64(dice.within(-3_600_000...3_600_000))
            // Who is revoked gets in again with a token that is issued later by the clock.
            // A Telegram session takes no call that is named by a time before those it has forgotten.
            let isForward = rates.revocations > 0 || !sessions.isEmpty
            ground.clock.jump(milliseconds: (isForward ? abs(jump) : jump) / (dice.coin() ? 1 : 1_000))
            trace.note("the wall clock jumps")
        case 7 where dice.permille(rates.fullDisks):
            guard let tenant = dice.one(of: tenants) else { return }
            ground.faults.setFull(!ground.faults.isFull(tenant), tenant)
            trace.note("the disk of \(tenant.rawValue) is full, or no longer")
        case 8 where dice.permille(rates.revocations):
            if device.isAway { sibling(of: device)?.revoke(device) } else { device.revokeSome() }
        case 9 where dice.permille(rates.rotations): rotateSecret(dice.below(tenants.count))
        default: break
        }
    }

    /// Another device of the same user that has a link.
    private func sibling(of device: Device) -> Device? {
        dice.one(of: devices.filter { $0.tenant == device.tenant && $0.user == device.user && $0.isLive })
    }

    private func cut(_ device: Device) {
        guard let wire = device.wire else { return }
        figures.cuts += 1
        trace.note("\(device.name) is cut off")
        wire.cut()
        device.lose(comeBackIn: Int64(dice.permille(200) ? dice.within(10_000...200_000) : dice.within(20...5_000)))
    }

    /// The client's end goes without a word: the server finds out by itself, or by the next link.
    private func vanish(_ device: Device) {
        guard let wire = device.wire else { return }
        figures.cuts += 1
        trace.note("\(device.name) vanishes")
        wire.vanish()
        ghosts.append((wire, now + 200_000))
        device.lose(comeBackIn: Int64(dice.within(20...20_000)))
    }

    /// From here on no token of the tenant opens anything, and no link that one opened lives on.
    private func rotateSecret(_ tenant: Int) {
        figures.faults += 1
        trace.note("the secret of t\(tenant) is rotated")
        var generator = SeededGenerator(seed: dice.seed())
        let change = TenantChange.rotateSecret(AppSecret(using: &generator), graceSeconds: 0)
        do {
            try process.registry.apply(change, to: tenants[tenant], by: .commandLine, now: ground.clock.now)
            rotations[tenant] += 1
        } catch {
            violated(7, "the secret of t\(tenant) cannot be rotated: \(error)")
        }
    }

    /// The process dies between two steps.
    func kill() {
        process.life.end()
    }

    /// What died is started again on what its disks hold.
    func restart() {
        figures.deaths += 1
        figures.opens += process.directory.figures.openedTotal
        let losesPower = plan.rates.powerLoss && dice.coin()
        trace.note("the process died\(losesPower ? ", and the power failed" : "")")
        process.drop()
        for device in devices {
            guard let wire = device.wire else { continue }
            wire.cut()
            device.lose(comeBackIn: Int64(dice.within(20...3_000)))
        }
        for session in sessions {
            guard let wire = session.wire else { continue }
            wire.cut()
            session.lose(comeBackIn: Int64(chatDice.within(20...3_000)))
        }
        for ghost in ghosts { ghost.wire.cut() }
        ghosts = []
        for chronicle in chronicles { chronicle.forgetAsked() }
        for server in appServers { server.lostAll() }
        // What the dying process still said nobody heard.
        _ = ground.witness.take()
        ground.witness.forgetWaiting()
        ground.registryDisk.losePower(keeping: .max)
        ground.keyDisk.losePower(keeping: .max)
        for tenant in tenants {
            ground.tenantDisks[tenant]?.losePower(keeping: losesPower ? dice.within(0...2) : .max)
        }
        do {
            process = try ServerProcess(on: ground, plan: plan, seed: dice.seed())
            for listener in listeners { listener.serverDied() }
            process.couriers?.start(tenants)
        } catch {
            violated(1, "the server does not start again: \(error)")
        }
    }

    /// Lets go of everything, so that nothing is left half done.
    func end() {
        process.drop()
        for device in devices { device.wire?.cut() }
        for session in sessions { session.wire?.cut() }
        for ghost in ghosts { ghost.wire.cut() }
    }
}
