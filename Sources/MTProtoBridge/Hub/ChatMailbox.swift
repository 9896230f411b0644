internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// What other threads have for the sessions of one event loop.
enum ChatMail: Sendable {
    /// A commit's effects; trimmed of what clients learn from differences when too much waited.
    case batch(EffectBatch, isTrimmed: Bool)
    /// What a question of the hub's found.
    case found(TenantNumber, UInt64, Result<NumbersFound, ClientError>)
    /// The app's secret was changed, or the app closed.
    case endTenant(TenantNumber, ClientError)
    case presence(PresenceNews)

    /// Whose sessions it concerns.
    var tenant: TenantNumber {
        switch self {
        case .batch(let batch, _): batch.tenant
        case .found(let tenant, _, _), .endTenant(let tenant, _): tenant
        case .presence(let news): news.tenant
        }
    }
}

/// Takes what is meant for one event loop's sessions from any thread, and wakes the loop once per burst.
final class ChatMailbox: Sendable {
    /// Effects that may wait for a loop, and what their commits wrote; beyond it clients are told to ask for the
    /// difference.
    static let effectCountMax = 1 << 18
    static let byteCountMax = 64 << 20

    fileprivate struct State {
        var mail: [ChatMail] = []
        var effectCount = 0
        var byteCount = 0
        var isScheduled = false
    }

    private let state = Mutex(State())
    private let eventLoop: any EventLoop
    private let wake: @Sendable () -> Void

    /// `wake` is called on the loop when there is mail.
    init(eventLoop: any EventLoop, wake: @escaping @Sendable () -> Void) {
        self.eventLoop = eventLoop
        self.wake = wake
    }

    func post(_ mail: ChatMail) {
        let wakes = state.withLock { state in
            state.append(mail)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if wakes { eventLoop.execute(wake) }
    }

    func takeAll() -> [ChatMail] {
        state.withLock { state in
            defer { state = State() }
            return state.mail
        }
    }
}

extension ChatMailbox.State {
    mutating func append(_ item: ChatMail) {
        guard case .batch(let batch, false) = item else { return mail.append(item) }
        effectCount += batch.effects.count
        byteCount += batch.byteCount
        let isFull = effectCount > ChatMailbox.effectCountMax || byteCount > ChatMailbox.byteCountMax
        mail.append(isFull ? .batch(batch.withoutLogs, isTrimmed: true) : item)
    }
}

extension EffectBatch {
    /// What clients cannot learn from differences.
    var withoutLogs: EffectBatch {
        EffectBatch(tenant: tenant, lsn: lsn, effects: effects.filter(\.mustReachSessions))
    }
}

extension Effect {
    fileprivate var mustReachSessions: Bool {
        switch self {
        case .answer, .joined, .left, .closeLinks, .groupRecord, .record(_, .profile, _): true
        case .mailbox, .group, .record, .settings, .groupMembers, .channelRecord, .channelClosed, .enteredChannel,
            .leftChannel,
            .passing, .chatroom:
            false
        }
    }
}
