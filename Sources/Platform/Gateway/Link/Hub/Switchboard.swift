package import CoreMetrics
package import Logging
package import NIOCore
package import PlatformCore
package import PlatformEngine
internal import Synchronization
package import Tenants

/// Everything that links are told passes here: it hands commits to the event loops whose links they concern, and
/// reaches any link from any thread.
package final class Switchboard: EffectSink {
    /// Whether users are online, on whichever loop.
    package let register: LinkRegister
    private let interest = TenantInterest()
    private let loops: [LinkLoop]
    private let parts = Mutex<LinkParts?>(nil)

    /// One hub for each loop; `engines` and the engines' sink need each other, so they come with `start`.
    package init(eventLoops: [any EventLoop]) {
        precondition(!eventLoops.isEmpty, "links live on event loops")
        precondition(eventLoops.count <= Int(UInt16.max), "an address has 16 bits for the loop")
        register = LinkRegister()
        loops = eventLoops.map(LinkLoop.init)
    }

    /// Links can come from here on.
    package func start(
        engines: any EngineAccess,
        gate: LinkGate,
        metrics: any MetricsFactory,
        clock: any EngineClock,
        pace: LinkPace = LinkPace(),
        witness: (any LinkWitness)? = nil,
        onlooker: (any PresenceOnlooker)? = nil,
        log: Logger = Logger(label: "echoim.link")
    ) {
        let parts = LinkParts(
            engines: engines,
            gate: gate,
            register: register,
            interest: interest,
            post: { [loops] loop, mail in loops[Int(loop)].mailbox.post(mail) },
            clock: clock,
            metrics: metrics,
            stages: StageTimes(factory: metrics),
            pace: pace,
            witness: witness,
            onlooker: onlooker,
            log: log
        )
        self.parts.withLock { $0 = parts }
        for (index, loop) in loops.enumerated() { loop.start(UInt16(index), parts) }
    }

    package func deliver(_ batch: EffectBatch) {
        for loop in interest.loops(of: batch.tenant) {
            loops[Int(loop)].mailbox.post(.batch(batch, isTrimmed: false))
        }
    }
}

extension Switchboard {
    /// Whether the user has a live link.
    package func isOnline(_ user: UserID, of tenant: TenantNumber) -> Bool {
        register.isOnline(user, of: tenant)
    }

    /// To how many links the entry of a change was pushed; `nil` once that is forgotten.
    package func pushCount(of lsn: LSN, in tenant: TenantNumber) -> UInt32? {
        var count: UInt32 = 0
        for loop in loops {
            guard let part = loop.pushed.linkCount(of: lsn, tenant) else { return nil }
            count += part
        }
        return count
    }

    /// Ends all links of a tenant, which are told why.
    package func endLinks(of tenant: TenantNumber, _ error: ClientError) {
        for loop in interest.loops(of: tenant) { loops[Int(loop)].mailbox.post(.endTenant(tenant, error)) }
    }

    /// Tells all links that the server is about to stop: clients come back at a random moment within the jitter.
    package func goAway(jitter: Duration) {
        let milliseconds = UInt32(clamping: jitter.components.seconds * 1_000)
        for loop in loops { loop.mailbox.post(.goAway(jitter: milliseconds)) }
    }

    /// Ends every link and lets none in any more; done when the last one's socket is closed.
    ///
    /// Clients have a moment to answer the goodbye, so it takes two seconds at the most. From here on nothing is
    /// scheduled on the loops by links, engines are free to stop, and what engines and links know of each other is
    /// let go of.
    package func stop() -> EventLoopFuture<Void> {
        parts.withLock { $0 = nil }
        return EventLoopFuture.andAllSucceed(loops.map { $0.stop() }, on: loops[0].eventLoop)
    }

    /// Ends a tenant's links when its secret is rotated or it is disabled or deleted.
    package func follow(_ registry: Registry) {
        registry.whenChanged { [weak self] tenant, change in
            guard change.endsLinks else { return }
            self?.endLinks(of: tenant.number, tenant.refusal ?? .secretChanged)
        }
    }

    /// What sessions of another door need; `nil` before the start and once it is stopped.
    var startedParts: LinkParts? { parts.withLock { $0 } }

    func loop(of eventLoop: any EventLoop) -> LinkLoop? {
        loops.first { $0.eventLoop === eventLoop }
    }
}

/// One event loop with its mailbox and hub.
final class LinkLoop: Sendable {
    let eventLoop: any EventLoop
    let mailbox: LinkMailbox
    let pushed = PushHistory()
    private let hub: NIOLoopBoundBox<LinkHub?>

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        mailbox = LinkMailbox(eventLoop: eventLoop)
        hub = .makeEmptyBox(valueType: LinkHub.self, eventLoop: eventLoop)
    }

    func start(_ index: UInt16, _ parts: LinkParts) {
        let begin: @Sendable () -> Void = { [self] in
            hub.value = LinkHub(loop: index, eventLoop: eventLoop, parts: parts, mailbox: mailbox, pushed: pushed)
            mailbox.whenMailComes { [weak self] in self?.hub.value?.takeMail() }
        }
        if eventLoop.inEventLoop { begin() } else { eventLoop.execute(begin) }
    }

    /// Has a handshake decided about when those on their way in have their turn; on the loop.
    func whenItsTurnComes(_ decide: @escaping () -> UpgradeDecision) -> EventLoopFuture<UpgradeDecision> {
        let waiting = WaitingHandshake(decide, on: eventLoop)
        if let hub = hub.value, !hub.isStopping { hub.lineUp(.handshake(waiting)) } else { waiting.answer() }
        return waiting.decision
    }

    /// Makes the link of a new socket, unless the hub is stopping; on the loop.
    func makeLink(_ encoding: LinkEncoding, pass: LinkPass?, origin: String?) -> LinkConnection? {
        guard let hub = hub.value, !hub.isStopping else { return nil }
        return hub.makeLink(encoding, pass: pass, origin: origin)
    }

    /// Ends the loop's links and lets go of its hub.
    func stop() -> EventLoopFuture<Void> {
        eventLoop.flatSubmit { [self] in
            guard let hub = hub.value else { return eventLoop.makeSucceededVoidFuture() }
            let stopped = eventLoop.makePromise(of: Void.self)
            hub.stop { stopped.succeed() }
            return stopped.futureResult.map { self.hub.value = nil }
        }
    }
}

extension LinkHub {
    fileprivate func makeLink(_ encoding: LinkEncoding, pass: LinkPass?, origin: String?) -> LinkConnection {
        let link = links.insert { LinkConnection(number: $0, hub: self, encoding: encoding) }
        if pass != nil || origin != nil {
            link.withExtras { extras in
                extras.pass = pass
                extras.origin = origin
            }
        }
        return link
    }
}
