internal import CoreMetrics
internal import DequeModule
internal import Logging
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// The links of one event loop: who they are, what they are subscribed to, and what they are given.
///
/// Everything in it is on its loop. What is to be done for links is done in turns of their tenants, each a slice at a
/// time; links touched in a turn are flushed at its end, and those that may be read again are resumed then too, so
/// that no table changes while it is being walked.
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
    let pushed: PushHistory
    let figures: LinkFigures

    var links = LinkTable()
    var tenants: [TenantNumber: TenantLinks] = [:]
    var counts = LinkTurnCounts()
    var delivered = DeliveredSignals()
    /// Set once the server is about to stop.
    var goingAwayJitter: UInt32?

    /// Set once the links are being ended: nobody is let in any more.
    private(set) var isStopping = false
    /// Told when the last link is gone.
    private var whenEmpty: [() -> Void] = []
    /// Whose turn comes next; a tenant stands in it while something is to be done for it.
    var ring: Deque<Taker> = []
    /// Those who are on their way in, no more than there are connections.
    var arrivals: Deque<Arrival> = []
    /// Steps that were ever done, and at which of them the slice is over.
    var spent = 0
    var sliceEnd = 0
    var isWorking = false
    /// Whether the loop comes back to the ring by itself.
    var isResting = false
    /// What engines must learn of links in chatrooms once their queues have room.
    var reports: [TenantNumber: Deque<Command>] = [:]
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
        self.pushed = pushed
        figures = LinkFigures(factory: parts.metrics, loop: loop)
    }

    var engines: any EngineAccess { parts.engines }
    var gate: LinkGate { parts.gate }
    var register: LinkRegister { parts.register }
    var now: Timestamp { parts.clock.now }
    var pace: LinkPace { parts.pace }
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
    let pace: LinkPace
    let witness: (any LinkWitness)?
    let onlooker: (any PresenceOnlooker)?
    let log: Logger

    /// A user came online or went: links that watch are told, and the door beside.
    func tell(_ turn: LinkRegister.Turn, of user: UserID, _ tenant: TenantNumber, isOnline: Bool) {
        for watcher in turn.watchers { post(watcher, .presence(tenant, user, isOnline: isOnline)) }
        onlooker?.presenceChanged(of: user, in: tenant)
    }
}

// MARK: Stopping

extension LinkHub {
    /// Ends every link and lets none in; `done` is called when the last one's socket is closed.
    func stop(_ done: @escaping () -> Void) {
        isStopping = true
        whenEmpty.append(done)
        for link in links.all { link.end(.goingAway) }
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

    /// Runs `body` on the loop at a time.
    func schedule(at due: NIODeadline, _ body: @escaping (LinkHub) -> Void) {
        _ = eventLoop.assumeIsolated().scheduleTask(deadline: due) { [weak self] in
            guard let self else { return }
            body(self)
        }
    }
}
