internal import DequeModule
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Doing what waits, tenant by tenant.
///
/// Each tenant with something to be done stands in a ring and is served a slice at a time, so that what is to be
/// given to ten thousand links of one does not hold up the single push of another. After so many slices the loop is
/// left to its sockets for a moment.
extension LinkHub {
    /// Who stands in the ring.
    enum Taker {
        case tenant(TenantLinks)
        /// Those who are on their way in; whose they are is not known yet.
        case arrivals
    }

    /// A step on the way in that waits for its turn.
    enum Arrival {
        /// A handshake that is to be answered.
        case handshake(WaitingHandshake)
        case hello(LinkConnection, UInt32, LinkHello)
    }

    /// Takes what other threads have for the links, and does it unless earlier work waits for its turn.
    func takeMail() {
        isWorking = true
        for mail in mailbox.takeAll() { sort(mail) }
        isWorking = false
        if !isResting { work() }
    }

    /// The link has frames to be flushed.
    func touch(_ link: LinkConnection) {
        guard let tenant = link.tenant else { return link.flush() }
        if link.isTouched { return }
        link.isTouched = true
        turn(of: tenant).flushLater(link)
    }

    /// The link may be read again once what it was given is on its way.
    func resumeLater(_ link: LinkConnection, _ reason: LinkPauses) {
        guard let tenant = link.tenant else { return link.resume(reason) }
        turn(of: tenant).resumeLater(link, reason)
    }

    /// A hello came; it is looked at when it is its turn.
    func lineUp(_ link: LinkConnection, _ requestID: UInt32, _ hello: LinkHello) {
        // Its requests need to know whose they are, so none is read until the engine has answered.
        link.pause(.hello)
        lineUp(.hello(link, requestID, hello))
    }

    /// Lets somebody wait for the turn of those who are on their way in.
    func lineUp(_ arrival: Arrival) {
        arrivals.append(arrival)
        if arrivals.count == 1 { lineUp(.arrivals) }
    }

    /// Counts work that was done.
    func spend(_ steps: Int) {
        spent += steps
    }

    /// Whether it is somebody else's turn.
    var isSliceOver: Bool { spent >= sliceEnd }
}

// MARK: Lining up

extension LinkHub {
    private func sort(_ mail: LinkMail) {
        let tenant: TenantLinks?
        switch mail {
        case .batch(let batch, _): tenant = tenants[batch.tenant]
        case .answer(let number, _), .page(let number, _), .end(let number, _, _): tenant = links[number]?.tenant
        case .endTenant(let number, _), .presence(let number, _, _), .room(let number, _): tenant = tenants[number]
        case .goAway(let jitter): return goAway(jitter: jitter)
        }
        guard let tenant else { return }
        let turn = turn(of: tenant)
        if case .batch(let batch, let isTrimmed) = mail {
            turn.append(batch, isTrimmed: isTrimmed)
        } else {
            turn.append(mail)
        }
    }

    func turn(of tenant: TenantLinks) -> TenantTurn {
        if let turn = tenant.turn { return turn }
        let turn = TenantTurn()
        tenant.turn = turn
        lineUp(.tenant(tenant))
        return turn
    }

    private func lineUp(_ taker: Taker) {
        ring.append(taker)
        if isWorking || isResting { return }
        rest(for: .zero)
    }

    /// Goes on after a while in which the loop does other things.
    private func rest(for amount: TimeAmount) {
        isResting = true
        let goOn = { [weak self] in
            guard let self else { return }
            isResting = false
            work()
        }
        if amount == .zero {
            eventLoop.assumeIsolated().execute(goOn)
        } else {
            _ = eventLoop.assumeIsolated().scheduleTask(in: amount, goOn)
        }
    }
}

// MARK: Working

extension LinkHub {
    private func work() {
        isWorking = true
        let end = spent + (tenants.count > 1 ? pace.turnSteps : pace.aloneSteps)
        while spent < end, let taker = ring.popFirst() {
            switch taker {
            case .tenant(let tenant): serve(tenant)
            case .arrivals: serveArrivals()
            }
        }
        isWorking = false
        counts.report(to: figures)
        if !ring.isEmpty { rest(for: pace.breath) }
    }

    /// Gives a tenant its slice; one that took more than it gets less the next time.
    private func serve(_ tenant: TenantLinks) {
        guard let turn = tenant.turn else { return }
        let start = spent
        turn.credit += pace.sliceSteps
        sliceEnd = start + turn.credit
        while !isSliceOver {
            guard let step = turn.next(gatherSteps: pace.gatherSteps) else {
                tenant.turn = nil
                return
            }
            perform(step, turn, tenant)
        }
        turn.credit -= spent - start
        ring.append(.tenant(tenant))
    }

    private func perform(_ step: TenantTurn.Step, _ turn: TenantTurn, _ tenant: TenantLinks) {
        switch step {
        case .take(.batch(let batch, let isTrimmed)):
            goOn(Giving(tenant: tenant, batch: batch, isTrimmed: isTrimmed, tally: PushTally(pushed)), turn)
        case .go(let giving): goOn(giving, turn)
        case .take(.room(_, let number)): goOn(with: number, turn, tenant)
        case .take(let mail):
            let start = spent
            take(mail)
            turn.gathered += spent - start
        case .flush(let link):
            spend(LinkSteps.flush)
            link.flush()
        case .note(let accepted): timePushes(accepted)
        case .resume(let link, let reason):
            spend(LinkSteps.request)
            link.resume(reason)
        }
    }

    private func goOn(_ giving: consuming Giving, _ turn: TenantTurn) {
        let (start, batch) = (spent, giving.batch)
        if let rest = goOn(giving) { turn.goOnLater(with: rest) } else { turn.gave(batch) }
        turn.gathered += spent - start
    }

    /// Gives what was said in a chatroom since the last time.
    private func goOn(with number: ChatroomNumber, _ turn: TenantTurn, _ tenant: TenantLinks) {
        guard let room = tenant.rooms[number] else { return }
        room.isDue = false
        let nothing = EffectBatch(tenant: tenant.number, lsn: .zero, effects: [])
        var giving = Giving(tenant: tenant, batch: nothing, isTrimmed: false, tally: PushTally(pushed))
        giving.room = RoomGiving(room)
        goOn(giving, turn)
    }

    private func take(_ mail: LinkMail) {
        spend(1)
        switch mail {
        case .batch, .room, .goAway: break
        case .answer(let number, let frame):
            guard let link = links[number] else { return }
            counts.answers += 1
            link.answer(frame, weight: LinkSession.questionWeight)
        case .page(let number, let page): take(page, for: number)
        case .end(let number, let reason, let error): links[number]?.end(reason, error)
        case .endTenant(let number, let error): endAll(of: number, error)
        case .presence(let tenant, let user, let isOnline): tellWatchers(of: user, tenant, isOnline: isOnline)
        }
    }

    private func serveArrivals() {
        sliceEnd = spent + pace.sliceSteps
        while !isSliceOver, let arrival = arrivals.first {
            switch arrival {
            case .handshake(let waiting):
                spend(LinkSteps.handshake)
                waiting.answer()
            case .hello(let link, let requestID, let hello):
                spend(LinkSteps.hello)
                if link.session.isAttaching { self.hello(link, requestID, hello) }
            }
            arrivals.removeFirst()
        }
        if !arrivals.isEmpty { ring.append(.arrivals) }
    }

    private func timePushes(_ accepted: [UInt64]) {
        let now = parts.clock.uptime
        for moment in accepted where moment <= now {
            parts.stages.record(.pushed, nanoseconds: Int64(clamping: now - moment))
        }
    }
}
