package import NIOCore
package import PlatformCore
package import PlatformEngine
internal import Synchronization
package import Tenants

/// Hands commits to the event loops whose sessions they concern; one hub for each loop.
package final class ChatSwitchboard: EffectSink {
    private let loops: [ChatLoop]
    private let interest = ChatInterest()
    private let parts = Mutex<ChatParts?>(nil)
    /// Questions for whom a user talks with that are under way.
    private let questionCount = Atomic(0)
    /// Beyond so many, comings and goings are not told.
    private static let questionCountMax = 64
    /// Those who talked with a user last are told, so many at most.
    private static let peerCountMax = 100

    /// The hubs answer to loop numbers from `firstLoop` on, which links have none of.
    package init(eventLoops: [any EventLoop], firstLoop: Int, pace: ChatPace = ChatPace()) {
        precondition(firstLoop + eventLoops.count <= Int(UInt16.max), "an address has 16 bits for the loop")
        loops = eventLoops.enumerated().map { ChatLoop($1, number: UInt16(firstLoop + $0), pace: pace) }
    }

    /// Sessions can come from here on.
    package func start(engines: any ChatEngines, clock: any EngineClock, board: (any PresenceBoard)? = nil) {
        let parts = ChatParts(engines: engines, clock: clock, interest: interest, board: board)
        self.parts.withLock { $0 = parts }
        for loop in loops { loop.start(parts) }
    }

    package func deliver(_ batch: EffectBatch) {
        for loop in loops where interest.concerns(batch.tenant, loop: loop.number) {
            loop.mailbox.post(.batch(batch, isTrimmed: false))
        }
    }

    /// Somebody came or went, on any thread: those they talk with are told, where they have sessions.
    ///
    /// That is lost where much happens at once, as all that passes may be.
    package func presenceChanged(of user: UserID, in tenant: TenantNumber) {
        guard loops.contains(where: { interest.concerns(tenant, loop: $0.number) }),
            let parts = parts.withLock({ $0 })
        else { return }
        guard questionCount.add(1, ordering: .relaxed).newValue <= Self.questionCountMax else {
            questionCount.subtract(1, ordering: .relaxed)
            return
        }
        parts.engines.read(tenant, .numbers(.peers(user, limit: Self.peerCountMax))) { [weak self] result in
            guard let self else { return }
            questionCount.subtract(1, ordering: .relaxed)
            guard case .success(.numbers(.peers(let account?, let peers))) = result, !peers.isEmpty else { return }
            let news = PresenceNews(tenant: tenant, user: user, account: account, peers: peers)
            for loop in loops where interest.concerns(tenant, loop: loop.number) { loop.mailbox.post(.presence(news)) }
        }
    }

    /// Ends the sessions of an app whose secret is changed, or which is closed.
    package func follow(_ registry: Registry) {
        registry.whenChanged { [weak self] tenant, change in
            guard change.endsLinks else { return }
            let error =
                if case .rotateSecret = change {
                    ClientError(.tokenRevoked, "the app's secret was changed; log in again")
                } else {
                    ClientError(.tenantDisabled, "the app is closed")
                }
            self?.end(tenant.number, error)
        }
    }

    private func end(_ tenant: TenantNumber, _ error: ClientError) {
        for loop in loops where interest.concerns(tenant, loop: loop.number) {
            loop.mailbox.post(.endTenant(tenant, error))
        }
    }

    /// The hub of a loop, once it was started and until it is stopped; on that loop.
    package func hub(on eventLoop: any EventLoop) -> ChatHub {
        guard let hub = loops.first(where: { $0.eventLoop === eventLoop })?.hub.value else {
            preconditionFailure("sessions live on loops that have a hub")
        }
        return hub
    }

    /// Lets go of the hubs; sessions are over by then.
    package func stop() -> EventLoopFuture<Void> {
        parts.withLock { $0 = nil }
        return EventLoopFuture.andAllSucceed(loops.map { $0.stop() }, on: loops[0].eventLoop)
    }
}

/// What all hubs share.
struct ChatParts: Sendable {
    let engines: any ChatEngines
    let clock: any EngineClock
    let interest: ChatInterest
    /// Where it stands who is there; without one, nobody is said to be.
    let board: (any PresenceBoard)?
}

/// One event loop with its mailbox and hub.
private final class ChatLoop: Sendable {
    let eventLoop: any EventLoop
    let number: UInt16
    let hub: NIOLoopBoundBox<ChatHub?>
    let mailbox: ChatMailbox
    private let pace: ChatPace

    init(_ eventLoop: any EventLoop, number: UInt16, pace: ChatPace) {
        let hub = NIOLoopBoundBox<ChatHub?>.makeEmptyBox(valueType: ChatHub.self, eventLoop: eventLoop)
        self.eventLoop = eventLoop
        self.number = number
        self.hub = hub
        self.pace = pace
        mailbox = ChatMailbox(eventLoop: eventLoop) { hub.value?.takeMail() }
    }

    func start(_ parts: ChatParts) {
        let begin: @Sendable () -> Void = { [self] in
            hub.value = ChatHub(loop: number, eventLoop: eventLoop, mailbox: mailbox, parts: parts, pace: pace)
        }
        if eventLoop.inEventLoop { begin() } else { eventLoop.execute(begin) }
    }

    func stop() -> EventLoopFuture<Void> {
        eventLoop.submit { self.hub.value = nil }
    }
}

/// Which loops have sessions of which tenants.
final class ChatInterest: Sendable {
    private let counts = Mutex<[TenantNumber: [UInt16: Int]]>([:])

    func concerns(_ tenant: TenantNumber, loop: UInt16) -> Bool {
        counts.withLock { $0[tenant]?[loop] != nil }
    }

    func add(_ tenant: TenantNumber, loop: UInt16) {
        counts.withLock { $0[tenant, default: [:]][loop, default: 0] += 1 }
    }

    func remove(_ tenant: TenantNumber, loop: UInt16) {
        counts.withLock { counts in
            guard let count = counts[tenant]?[loop] else { return }
            counts[tenant]?[loop] = count > 1 ? count - 1 : nil
            if counts[tenant]?.isEmpty == true { counts[tenant] = nil }
        }
    }
}
