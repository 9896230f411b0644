internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import Tenants
internal import TestSupport

/// Callbacks and those who are called: they move beside everybody else, by dice of their own.
extension World {
    /// Rounds of a quarter of a second that listeners which are well again may take to hear of everything.
    private static let catchUpRoundCountMax = 1_200

    func openListeners() throws {
        guard let name = Couriers.name else { return }
        for index in tenants.indices {
            let listener = Listener(tenant: index, world: self, dice: Dice(seed: listenDice.seed()))
            listeners.append(listener)
            var route = CallbackRoute(name: name, url: "http://\(Listener.host(of: index))/im", kinds: [.message])
            route.includesServerSends = listener.includesServerSends
            let change = TenantChange.setCallbacks(CallbackRoutes([route]))
            try process.registry.apply(change, to: tenants[index], by: .commandLine, now: ground.clock.now)
        }
    }

    /// What callbacks do between two steps of the others.
    func moveListeners() {
        guard let couriers = process.couriers else { return }
        for listener in listeners { listener.step() }
        couriers.wake(ground.witness.takeRung())
        for _ in 0..<listenDice.below(4) where violation == nil { _ = couriers.runStep(listenDice) }
        hearCalls()
        for listener in listeners { listener.answerDue() }
    }

    /// Does all that callbacks can do without time passing; answers whether there was any.
    func drainListeners() -> Bool {
        guard let couriers = process.couriers else { return false }
        couriers.wake(ground.witness.takeRung())
        var hasMoved = false
        while couriers.runStep(listenDice) { hasMoved = true }
        hearCalls()
        for listener in listeners { listener.answerDue() }
        return hasMoved
    }

    private func hearCalls() {
        for call in process.couriers?.line.takeArrived() ?? [] {
            guard let index = tenants.firstIndex(of: call.tenant) else { continue }
            listeners[index].hear(call)
        }
    }

    /// Listeners are well again: what they were not told meanwhile they are told now.
    func catchUpListeners() {
        guard let couriers = process.couriers else { return }
        for listener in listeners { listener.heal() }
        for _ in 0..<Self.catchUpRoundCountMax where violation == nil {
            drain()
            if couriers.isCalm { return }
            pass(250)
        }
        if violation == nil { violated(9, "callbacks do not come to rest, though everybody who listens is well") }
    }

    /// What a listener was told, against what there was to tell.
    func checkListener(of tenant: Int, _ snapshot: any StoreSnapshot) throws(StoreError) {
        guard plan.listens, let name = Couriers.name else { return }
        let listener = listeners[tenant]
        let tellings = chronicle(tenant).tellings(withServerSends: listener.includesServerSends)
        for told in listener.told where violation == nil {
            if let problem = tellings[told.lsn]?.problem(of: told)
                ?? (tellings[told.lsn] == nil ? "was never said" : nil)
            {
                violated(9, "t\(tenant)'s listener is told of change \(told.lsn), which \(problem): \(told.form)")
            }
        }
        let gone = ground.notes.gone(in: tenants[tenant])
        if plan.policy.commitRecordDays > 0, let first = gone.first {
            violated(9, "t\(tenant)'s listener is told that it came too late for \(first), which are kept")
        }
        let letters = try letters(to: name.ofCallback, of: tenant, in: snapshot)
        for (lsn, telling) in tellings.sorted(by: { $0.key < $1.key })
        where violation == nil && telling.isSure && !listener.taken.contains(lsn) && !letters.contains(lsn) {
            if gone.contains(where: { $0.contains(lsn.rawValue) }) { continue }
            violated(9, "t\(tenant)'s listener was never told of change \(lsn), \(telling)")
        }
    }

    /// The changes that were set aside, which must have been refused often enough.
    private func letters(
        to name: ConsumerName,
        of tenant: Int,
        in snapshot: any StoreSnapshot
    ) throws(StoreError) -> Set<LSN> {
        var letters: Set<LSN> = []
        try snapshot.scan(DeadLetter.self, in: .deadLetters(to: name, after: .zero)) { (_, letter) throws(StoreError) in
            letters.insert(letter.lsn)
            return .goOn
        }
        for lsn in letters.sorted() where !listeners[tenant].mayBeSetAside(lsn) {
            let count = listeners[tenant].refusals[lsn] ?? 0
            violated(9, "t\(tenant): change \(lsn) was set aside, and refused \(count) times")
        }
        return letters
    }
}
