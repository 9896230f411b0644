internal import DequeModule
internal import NIOCore
internal import PlatformEngine

/// Doing what waits, tenant by tenant, as the hub of links does.
///
/// Each tenant with something to be done stands in a ring and is served a slice at a time; after so many the loop is left
/// to its sockets for a moment. A group's entry is given to some of its members at a time.
extension ChatHub {
    /// Takes what other threads have for the sessions, and does it unless earlier work waits for its turn.
    func takeMail() {
        for mail in mailbox.takeAll() { sort(mail) }
        if !isResting { work() }
    }

    /// Counts work that was done.
    func spend(_ steps: Int) {
        spent += steps
    }

    /// Whether it is somebody else's turn.
    var isSliceOver: Bool { spent >= sliceEnd }

    /// Has something done first when it is the tenant's turn again, before all that is behind it.
    func interrupt(with rest: ChatTurn.Work) {
        interrupted.append(rest)
    }

    var isInterrupted: Bool { !interrupted.isEmpty }

    private func sort(_ mail: ChatMail) {
        guard let tenant = tenants[mail.tenant] else {
            // Whoever asked hears of it though the tenant has no sessions any more.
            if case .found(_, let number, let result) = mail { found(number, result) }
            return
        }
        tenant.turn.append(mail)
        if tenant.turn.isLinedUp { return }
        tenant.turn.isLinedUp = true
        ring.append(tenant)
    }

    private func work() {
        let end = spent + (tenants.count > 1 ? pace.turnSteps : pace.aloneSteps)
        while spent < end, let tenant = ring.popFirst() { serve(tenant) }
        if !ring.isEmpty { rest() }
    }

    private func serve(_ tenant: TenantChats) {
        sliceEnd = spent + pace.sliceSteps
        while !isSliceOver {
            guard let work = tenant.turn.next() else {
                tenant.turn.isLinedUp = false
                return
            }
            perform(work, tenant)
            // Afterwards: however short a slice is, something is done in it.
            spend(1)
            while let rest = interrupted.popLast() { tenant.turn.goOn(with: rest) }
        }
        ring.append(tenant)
    }

    private func perform(_ work: ChatTurn.Work, _ tenant: TenantChats) {
        switch work {
        case .giving(let batch, let isTrimmed, let next): give(batch, isTrimmed: isTrimmed, from: next, tenant)
        case .fanOut(let fanOut): goOn(fanOut, tenant)
        case .group(let group): goOn(group, tenant)
        case .mail(.found(_, let number, let result)): found(number, result)
        case .mail(.endTenant(let number, let error)): end(number, error)
        case .mail(.presence(let news)): tell(news)
        case .mail(.batch): preconditionFailure("commits are given out from their start")
        }
    }

    /// Goes on after a while in which the loop does other things.
    private func rest() {
        isResting = true
        _ = eventLoop.assumeIsolated().scheduleTask(in: pace.breath) { [weak self] in
            guard let self else { return }
            isResting = false
            work()
        }
    }
}
