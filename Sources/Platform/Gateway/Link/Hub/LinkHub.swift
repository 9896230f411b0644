internal import CoreMetrics
internal import Logging
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// The links of one event loop: who they are, what they are subscribed to, and what they are given.
///
/// Everything in it is on its loop. Links touched in a turn are flushed once at its end; links that may be read again
/// are resumed then too, so that no table changes while it is being walked.
package final class LinkHub {
    /// How long a client may take to say hello.
    static let helloWait = TimeAmount.seconds(5)
    /// How long a command waits that found the tenant's queue full, before it is tried again.
    static let retryWait = TimeAmount.milliseconds(5)
    /// How long a link waits whose page could not be read.
    static let pageRetryWait = TimeAmount.milliseconds(200)
    /// Mailbox entries of one page that a link is caught up with.
    static let pageCountMax = 100

    let loop: UInt16
    let eventLoop: any EventLoop
    let parts: LinkParts
    let mailbox: LinkMailbox
    let figures: LinkFigures

    var links = LinkTable()
    var tenants: [TenantNumber: TenantLinks] = [:]
    var counts = LinkTurnCounts()
    var tally: PushTally
    var delivered = DeliveredSignals()
    /// Set once the server is about to stop.
    var goingAwayJitter: UInt32?

    /// Set once the links are being ended: nobody is let in any more.
    private(set) var isStopping = false
    /// Told when the last link is gone.
    private var whenEmpty: [() -> Void] = []
    private var touched: [LinkConnection] = []
    private var resumed: [(link: LinkConnection, reason: LinkPauses)] = []
    private var isInTurn = false
    /// When the oldest command behind each commit of the turn was taken.
    private var accepted: [UInt64] = []
    private var hellos = DelayQueue(delay: helloWait)
    private var retries = DelayQueue(delay: retryWait)
    private var pageRetries = DelayQueue(delay: pageRetryWait)

    init(
        loop: UInt16,
        eventLoop: any EventLoop,
        parts: LinkParts,
        mailbox: LinkMailbox,
        pushed: PushHistory
    ) {
        self.loop = loop
        self.eventLoop = eventLoop
        self.parts = parts
        self.mailbox = mailbox
        tally = PushTally(pushed)
        figures = LinkFigures(factory: parts.metrics, loop: loop)
    }

    var engines: any EngineAccess { parts.engines }
    var gate: LinkGate { parts.gate }
    var register: LinkRegister { parts.register }
    var now: Timestamp { parts.clock.now }
}

/// What all loops' hubs share.
struct LinkParts: Sendable {
    let engines: any EngineAccess
    let gate: LinkGate
    let register: LinkRegister
    let interest: TenantInterest
    /// Posts to the hub of another loop.
    let post: @Sendable (_ loop: UInt16, _ mail: LinkMail) -> Void
    let clock: any EngineClock
    let metrics: any MetricsFactory
    let stages: StageTimes
    let log: Logger
}

// MARK: Turns

extension LinkHub {
    /// Gives out everything that waits in the mailbox.
    func takeMail() {
        isInTurn = true
        for mail in mailbox.takeAll() { take(mail) }
        isInTurn = false
        endTurn()
    }

    /// The link has frames to be flushed.
    func touch(_ link: LinkConnection) {
        if link.isTouched { return }
        link.isTouched = true
        touched.append(link)
    }

    /// The link may be read again once the turn is over.
    func resumeLater(_ link: LinkConnection, _ reason: LinkPauses) {
        resumed.append((link, reason))
    }

    /// A socket's burst of messages was handled; its own frames it flushes by itself.
    func burstEnded() {
        if !isInTurn { endTurn() }
    }

    /// Flushes and resumes; what that leads to is done in further rounds.
    func endTurn() {
        guard !isInTurn else { return }
        isInTurn = true
        while !touched.isEmpty || !resumed.isEmpty {
            let (flushing, resuming) = (touched, resumed)
            touched = []
            resumed = []
            for link in flushing { link.flush() }
            for (link, reason) in resuming { link.resume(reason) }
        }
        isInTurn = false
        counts.report(to: figures)
        timePushes()
    }

    private func timePushes() {
        if accepted.isEmpty { return }
        let now = parts.clock.uptime
        for moment in accepted where moment <= now {
            parts.stages.record(.pushed, nanoseconds: Int64(clamping: now - moment))
        }
        accepted.removeAll(keepingCapacity: true)
    }

    private func take(_ mail: LinkMail) {
        switch mail {
        case .batch(let batch, let isTrimmed):
            give(batch, isTrimmed: isTrimmed)
            if batch.acceptedAt > 0 { accepted.append(batch.acceptedAt) }
        case .answer(let number, let frame):
            guard let link = links[number] else { return }
            counts.answers += 1
            link.answer(frame, weight: LinkSession.questionWeight)
        case .page(let number, let page): take(page, for: number)
        case .end(let number, let reason, let error): links[number]?.end(reason, error)
        case .endTenant(let number, let error): endAll(of: number, error)
        case .presence(let tenant, let user, let isOnline): tellWatchers(of: user, tenant, isOnline: isOnline)
        case .goAway(let jitter): goAway(jitter: jitter)
        }
    }
}

// MARK: Stopping

extension LinkHub {
    /// Ends every link and lets none in; `done` is called when the last one's socket is closed.
    func stop(_ done: @escaping () -> Void) {
        isStopping = true
        whenEmpty.append(done)
        for link in links.all { link.end(.goingAway) }
        burstEnded()
        if links.count == 0 { reportEmpty() }
    }

    /// The last link is gone.
    func reportEmpty() {
        let waiting = whenEmpty
        whenEmpty = []
        for done in waiting { done() }
    }
}

// MARK: Waiting

extension LinkHub {
    /// A link's socket opened: it has so long to say hello.
    func opened(_ link: LinkConnection) {
        hellos.add(link.number, now: eventLoop.now)
        wakeForHellos()
    }

    /// Tries a link's held command again in a moment.
    func retryLater(_ link: LinkConnection) {
        retries.add(link.number, now: eventLoop.now)
        wakeForRetries()
    }

    /// Asks for a link's page again in a moment.
    func readLater(_ link: LinkConnection) {
        pageRetries.add(link.number, now: eventLoop.now)
        wakeForPages()
    }

    private func wakeForHellos() {
        guard !hellos.isScheduled, let due = hellos.next else { return }
        hellos.isScheduled = true
        schedule(at: due) { hub in
            hub.hellos.isScheduled = false
            for number in hub.hellos.takeDue(now: hub.eventLoop.now) { hub.endIfSilent(number) }
            hub.wakeForHellos()
        }
    }

    private func wakeForRetries() {
        guard !retries.isScheduled, let due = retries.next else { return }
        retries.isScheduled = true
        schedule(at: due) { hub in
            hub.retries.isScheduled = false
            for number in hub.retries.takeDue(now: hub.eventLoop.now) { hub.retry(number) }
            hub.wakeForRetries()
        }
    }

    private func wakeForPages() {
        guard !pageRetries.isScheduled, let due = pageRetries.next else { return }
        pageRetries.isScheduled = true
        schedule(at: due) { hub in
            hub.pageRetries.isScheduled = false
            for number in hub.pageRetries.takeDue(now: hub.eventLoop.now) {
                guard let link = hub.links[number] else { continue }
                hub.catchUp(link, link.session.goOn(isWritable: link.isWritable))
            }
            hub.wakeForPages()
        }
    }

    private func endIfSilent(_ number: UInt64) {
        guard let link = links[number], link.session.isWaitingForHello else { return }
        link.end(
            .helloTimeout,
            ClientError(.helloExpected, "no hello came within \(Self.helloWait.nanoseconds / 1_000_000_000) seconds")
        )
    }

    private func retry(_ number: UInt64) {
        guard let link = links[number], !link.session.isClosed else { return }
        if link.submitHeld() { resumeLater(link, .queue) } else { retryLater(link) }
    }

    /// Runs `body` on the loop, as a turn of its own.
    func schedule(at due: NIODeadline, _ body: @escaping (LinkHub) -> Void) {
        _ = eventLoop.assumeIsolated().scheduleTask(deadline: due) { [weak self] in
            guard let self else { return }
            body(self)
            endTurn()
        }
    }
}
