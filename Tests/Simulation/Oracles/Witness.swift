internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import Synchronization

/// Names one command while it waits for its answer, in one life of the process.
enum AskKey: Hashable, Sendable {
    case link(LinkAddress, requestID: UInt32)
    case call(UInt64)
}

/// Something that was seen at an engine's doors.
enum Sighting: Sendable {
    case asked(AskKey, TenantNumber, Command)
    /// The command found no room: nothing is done and nobody is answered.
    case withdrawn(AskKey)
    /// An answer that stands on disk, or a refusal; nobody need have heard it. Ordered by `lsn`.
    case answered(AskKey, Result<Answer, ClientError>, TenantNumber, lsn: LSN)
    /// A user was given their copy of a broadcast, or it was taken back there.
    case given(GivenCopy, TenantNumber)
    /// A write that failed is on disk all the same: these messages are said, and nobody is told.
    case kept([KeptMessage], TenantNumber)
}

/// What a user is told of their copy of a broadcast.
struct GivenCopy: Sendable {
    let account: AccountNumber
    let item: MailboxItem
    let entry: LogItem
}

/// A message that a write kept which was reported to have failed.
struct KeptMessage: Sendable {
    let conversation: ConversationNumber
    let message: Message
}

/// Stands between the doors and the engines and writes down what passes; the chronicle reads it after each step.
///
/// It sees answers that a dying process never sends, and so knows of every command whether it took effect.
final class Witness: Sendable {
    private struct State {
        var sightings: [Sighting] = []
        /// What waits for an answer, by tenant, and whether it is a send or changes nothing.
        var waiting: [TenantNumber: [AskKey: Bool]] = [:]
        var commits = 0
        /// Tenants of which something was committed since somebody asked.
        var rung: Set<TenantNumber> = []
        var lastCall: UInt64 = 0
        /// The greatest change number that an answer to a call has told of.
        var callLSN: [TenantNumber: LSN] = [:]
        /// The same of the answers to links.
        var linkLSN: [TenantNumber: LSN] = [:]
    }

    private let state = Mutex(State())

    func nextCall() -> AskKey {
        state.withLock { state in
            state.lastCall += 1
            return .call(state.lastCall)
        }
    }

    func asked(_ key: AskKey, _ tenant: TenantNumber, _ command: Command) {
        state.withLock { state in
            state.waiting[tenant, default: [:]][key] = command.isSendOrHarmless
            state.sightings.append(.asked(key, tenant, command))
        }
    }

    func withdrawn(_ key: AskKey, _ tenant: TenantNumber) {
        state.withLock { state in
            state.waiting[tenant]?[key] = nil
            state.sightings.append(.withdrawn(key))
        }
    }

    func answered(_ key: AskKey, _ tenant: TenantNumber, _ result: Result<Answer, ClientError>, lsn: LSN) {
        state.withLock { state in
            state.waiting[tenant]?[key] = nil
            state.sightings.append(.answered(key, result, tenant, lsn: lsn))
        }
    }

    /// Takes the answers to links out of a commit's effects, in the order they were decided: one that tells of an older
    /// change, or of none, stands behind the last that did, be that of this commit or of one before.
    func delivered(_ batch: EffectBatch) {
        state.withLock { _ = $0.rung.insert(batch.tenant) }
        for effect in batch.effects {
            switch effect {
            case .answer(let link, let requestID, let result):
                let lsn = state.withLock { $0.linkLSN.raise(batch.tenant, to: result) }
                answered(.link(link, requestID: requestID), batch.tenant, result, lsn: lsn)
            case .mailbox(let account, let item, _):
                guard case .entry(let entry) = item.content, entry.content.isCopy(in: item.target) else { continue }
                let copy = GivenCopy(account: account, item: item, entry: entry)
                state.withLock { $0.sightings.append(.given(copy, batch.tenant)) }
            default: continue
            }
        }
    }

    /// The answers to calls come in the order they were decided too.
    func answeredCall(_ key: AskKey, _ tenant: TenantNumber, _ result: Result<Answer, ClientError>) {
        let lsn = state.withLock { $0.callLSN.raise(tenant, to: result) }
        answered(key, tenant, result, lsn: lsn)
    }

    func committed(_ tenant: TenantNumber) { state.withLock { $0.commits += 1 } }

    func onlySendsWait(of tenant: TenantNumber) -> Bool {
        state.withLock { $0.waiting[tenant]?.values.allSatisfy { $0 } ?? true }
    }

    func kept(_ batch: WriteBatch, of tenant: TenantNumber) {
        var messages: [KeptMessage] = []
        for case .put(let key, let value) in batch.operations {
            guard let name = try? TenantKey(key), case .message(let conversation, _) = name,
                let message = try? Message(record: value, at: name)
            else { continue }
            messages.append(KeptMessage(conversation: conversation, message: message))
        }
        let found = messages
        state.withLock { $0.sightings.append(.kept(found, tenant)) }
    }

    /// Whether a write holds no copy of a broadcast, which nobody asked for by a command of their own.
    func holdsNoCopy(_ batch: WriteBatch) -> Bool {
        !batch.operations.contains { operation in
            guard case .put(let key, let value) = operation, let name = try? TenantKey(key), case .message = name,
                let message = try? Message(record: value, at: name)
            else { return false }
            return message.broadcast != nil
        }
    }

    /// Whether no command waits for its answer, whoever asked, and however long ago they were cut off.
    var isCalm: Bool { state.withLock { $0.waiting.values.allSatisfy(\.isEmpty) } }

    /// The tenants of which something was committed since the last call.
    func takeRung() -> [TenantNumber] {
        state.withLock { state in
            defer { state.rung = [] }
            return state.rung.sorted()
        }
    }

    var commitCount: Int { state.withLock { $0.commits } }

    /// What was seen since the last call, in order.
    func take() -> [Sighting] {
        state.withLock { state in
            defer { state.sightings = [] }
            return state.sightings
        }
    }

    /// The process died: nothing waits for an answer any more.
    func forgetWaiting() {
        state.withLock { state in
            state.waiting = [:]
            state.callLSN = [:]
            state.linkLSN = [:]
        }
    }
}

extension [TenantNumber: LSN] {
    /// Answers where an answer stands: at its own change, or at the last one if that is later.
    fileprivate mutating func raise(_ tenant: TenantNumber, to result: Result<Answer, ClientError>) -> LSN {
        let own = if case .success(let answer) = result { answer.lsn } else { LSN?.none }
        let last = Swift.max(own ?? .zero, self[tenant] ?? .zero)
        self[tenant] = last
        return last
    }
}

extension Command {
    /// Whether what became of it can be told from the log, or does not matter.
    fileprivate var isSendOrHarmless: Bool {
        switch action {
        case .send, .attach, .ack, .typing, .registerUser, .refreshUser: true
        default: false
        }
    }
}

extension Answer {
    /// The change it tells of, where it names one.
    var lsn: LSN? {
        switch self {
        case .sent(let sent): sent.lsn
        case .changed(let changed): changed.lsn
        case .group(let answer): answer.group.lsn
        case .done, .attached, .user, .count, .imported, .managers, .invite, .chatroom: nil
        }
    }
}

extension LogItem.Content {
    /// Whether it is about a copy of a broadcast.
    ///
    /// Of what system senders say nothing else is ever taken back, so what is hidden there is that, from who cleared or
    /// deleted their copy.
    fileprivate func isCopy(in target: ConversationTarget) -> Bool {
        switch self {
        case .message(let view), .changed(_, _, let view): view.message.broadcast != nil
        case .hidden: target.kind == .system
        }
    }
}
