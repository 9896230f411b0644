internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// What other threads have for the links of one event loop.
enum LinkMail: Sendable {
    /// A commit's effects; trimmed of what links can catch up on when too much waited.
    case batch(EffectBatch, isTrimmed: Bool)
    /// The answer to a query, encoded.
    case answer(UInt64, ByteBuffer)
    /// What a link that is behind lacks; `nil` if it could not be read.
    case page(UInt64, LinkPage?)
    case end(UInt64, LinkEnd, ClientError)
    case endTenant(TenantNumber, ClientError)
    case presence(TenantNumber, UserID, isOnline: Bool)
    /// What waits for the links in a chatroom is to be given now.
    case room(TenantNumber, ChatroomNumber)
    case goAway(jitter: UInt32)
}

/// A page for a link that is behind, encoded.
struct LinkPage: Sendable {
    let frame: ByteBuffer
    let cursor: SyncCursor
    let hasMore: Bool
}

/// Takes what is meant for one event loop's links from any thread, and wakes the loop once per burst.
final class LinkMailbox: Sendable {
    /// Effects that may wait for a loop, and the memory that they hold; beyond it links are given only what they cannot
    /// catch up on.
    static let effectCountMax = 1 << 18
    static let byteCountMax = 64 << 20

    fileprivate struct State {
        var mail: [LinkMail] = []
        var effectCount = 0
        var byteCount = 0
        var isScheduled = false
    }

    /// Whom to call on the loop when there is mail.
    ///
    /// In a struct: a closure that is looked at in a `Mutex` itself comes back wrapped once more each time, because
    /// generic code keeps closures in a form of its own.
    private struct Waking {
        var call: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let eventLoop: any EventLoop
    private let waking = Mutex(Waking())

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Says whom to wake; before, mail waits.
    func whenMailComes(_ wake: @escaping @Sendable () -> Void) {
        waking.withLock { $0.call = wake }
    }

    func post(_ mail: LinkMail) {
        let isFirst = state.withLock { state in
            state.append(mail)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if isFirst, let wake = waking.withLock({ $0.call }) { eventLoop.execute(wake) }
    }

    func takeAll() -> [LinkMail] {
        state.withLock { state in
            defer { state = State() }
            return state.mail
        }
    }
}

extension LinkMailbox.State {
    mutating func append(_ item: LinkMail) {
        guard case .batch(let batch, _) = item else { return mail.append(item) }
        effectCount += batch.effects.count
        byteCount += batch.byteCount
        let hasRoom = effectCount <= LinkMailbox.effectCountMax && byteCount <= LinkMailbox.byteCountMax
        mail.append(hasRoom ? item : .batch(batch.trimmed, isTrimmed: true))
    }
}

extension EffectBatch {
    /// What links cannot learn by catching up.
    var trimmed: EffectBatch {
        EffectBatch(tenant: tenant, lsn: lsn, effects: effects.filter(\.mustReachLinks))
    }
}

extension Effect {
    /// Whether a link could not learn of it by catching up.
    fileprivate var mustReachLinks: Bool {
        switch self {
        case .answer, .joined, .left, .closeLinks: true
        case .chatroom(let effect): effect.mustReachLinks
        case .mailbox, .group, .record, .settings, .groupRecord, .groupMembers, .channelRecord, .channelClosed,
            .enteredChannel, .leftChannel, .passing:
            false
        }
    }
}

extension ChatroomEffect {
    /// Whether links that are not told would take themselves to be where they are not.
    fileprivate var mustReachLinks: Bool {
        switch self {
        case .entered, .left, .ended: true
        case .said, .saidToAll, .told: false
        }
    }
}
