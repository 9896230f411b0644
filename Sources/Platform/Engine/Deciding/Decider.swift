internal import DequeModule
internal import PlatformCore
internal import PlatformStore

/// Decides a tenant's commands, one after the other, against memory and the commit being gathered.
///
/// It never reads the store, the clock only through `now`, and answers nobody itself: all it does
/// is in the commit it hands over. Owned by the engine, used under its lock.
final class Decider {
    let policy: EnginePolicy
    let durable: DurableMark
    var memory: Memory
    var pending = PendingCommit()
    /// The time of the turn.
    var now = Timestamp.zero
    /// The app's sensitive words, once they were needed.
    var words: KnownWords?
    /// The app's agents, once they were needed.
    var agents: [AgentID: Agent]?
    /// Whether new data is refused because the disk is nearly full.
    var isStorageFull = false

    var counts: TenantCounts {
        didSet { pending.counts = counts }
    }
    /// What was said to all users.
    var announcements: Announcements

    private(set) var lsn: LSN
    private var nextAccount: UInt32
    private var nextConversation: UInt32
    private var parking: Parking
    private var loads: [ColdState] = []
    private var entriesSinceCheckpoint = 0
    private var lastForgottenDay: DayBucket?
    private var isCheckpointed = false

    init(policy: EnginePolicy, start: TenantStart) {
        self.policy = policy
        durable = DurableMark(start)
        let pins = Pins()
        memory = Memory(policy: policy, durable: durable, pins: pins)
        parking = Parking(pins: pins)
        lsn = start.lsn
        counts = start.counts
        announcements = Announcements(last: start.lastBroadcast)
        if !start.hasWords { words = KnownWords([]) }
        nextAccount = start.lastAccount.rawValue + 1
        nextConversation = start.lastConversation.rawValue + 1
        memory.oldCommits = start.oldCommits
    }

    /// Whether the commit being gathered has no room for more.
    var isFull: Bool {
        pending.commandCount >= policy.commitCountMax || pending.byteCount >= policy.commitBytesMax
    }

    /// Takes what was loaded and decides who waited for it.
    func install(_ loads: [Load]) {
        for load in loads {
            switch load.result {
            case .success(let states):
                for state in states {
                    memory.install(state)
                    announcements.noteLoaded(state)
                    if case .words(let loaded) = state, words == nil { words = KnownWords(loaded) }
                    installAgents(state)
                }
                for command in parking.arrived(load.state) { decideParked(command) }
            case .failure(let error):
                for command in parking.failed(load.state) {
                    pending.answer(command.reply, .failure(error))
                }
            }
        }
    }

    /// Decides a command, or parks it behind what it waits for.
    func decide(_ command: Command, acceptedAt: UInt64) {
        pending.countCommand(acceptedAt: acceptedAt)
        if let behind = parking.line(of: command) {
            guard parking.count < policy.parkedCountMax else {
                return refuse(command, ClientError(.busy, "too much waits for cold data; try again", retryAfter: 100))
            }
            parking.append(command, to: behind)
            return
        }
        if let missing = attempt(command) { park(command, missing) }
    }

    /// Hands over what must be loaded, once each.
    func takeLoads() -> [ColdState] {
        let (ready, waiting) = (loads.filter(isLoadable), loads.filter { !isLoadable($0) })
        loads = waiting
        return ready
    }

    /// Hands over the commit gathered so far, if there is one.
    func takePending() -> PendingCommit? {
        guard !pending.isEmpty else { return nil }
        entriesSinceCheckpoint += pending.entryCount
        if entriesSinceCheckpoint >= policy.checkpointEntryCount { saveUnsaved() }
        return seal()
    }

    /// Gathers a last commit that leaves nothing to be replayed; `nil` once that is done.
    func takeLastCheckpoint() -> PendingCommit? {
        if isCheckpointed { return nil }
        isCheckpointed = true
        saveUnsaved()
        loads.removeAll()
        return seal()
    }

    /// What was handed over is on disk.
    func committed(_ commit: PendingCommit) {
        guard let lsns = commit.lsns else { return }
        durable.lsn = lsns.upperBound
        durable.lastAccount = commit.lastAccount
        durable.lastConversation = commit.lastConversation
    }
}

extension Decider {
    var hasParked: Bool { parking.count > 0 }

    /// When it wants to be woken though nobody asks anything of it; far in the future for not at all.
    var wakesAt: Timestamp { memory.chatrooms?.upkeepAt ?? .never }

    /// Begins a turn.
    func begin(now: Timestamp, isStorageFull: Bool) {
        // Entries cannot carry times outside of what a UID holds.
        self.now = min(max(now, MessageUID.epoch), MessageUID.horizon)
        self.isStorageFull = isStorageFull
    }

    /// Ends a turn: what single commands looked up is let go of once it is much.
    func trim() {
        memory.trim()
    }

    /// Whether something was gathered to be committed.
    var hasPending: Bool { !pending.isEmpty }

    /// Gives up everything that is not on disk: the commit being gathered, and who waits to be decided.
    func abandon() -> (pending: PendingCommit?, parked: [Command]) {
        loads.removeAll()
        defer { pending = PendingCommit() }
        return (pending.isEmpty ? nil : pending, parking.takeAll())
    }
}

extension Decider {
    /// Takes the next change number for what is being decided.
    func nextLSN() -> LSN {
        lsn = lsn.next
        pending.changed(lsn)
        return lsn
    }

    func makeAccountNumber() -> AccountNumber {
        defer { nextAccount += 1 }
        return AccountNumber(rawValue: nextAccount)
    }

    /// How many users there are: account numbers are dense, and who was ended is none.
    var userCount: UInt32 { nextAccount - 1 - counts.goneUsers }

    /// Whether a number is a conversation's.
    func isConversation(_ number: ConversationNumber) -> Bool {
        (1..<max(1, nextConversation)).contains(number.rawValue)
    }

    func makeConversationNumber() -> ConversationNumber {
        defer { nextConversation += 1 }
        return ConversationNumber(rawValue: nextConversation)
    }

    private func seal() -> PendingCommit {
        pending.seal(
            at: now,
            AccountNumber(rawValue: nextAccount - 1),
            ConversationNumber(rawValue: nextConversation - 1)
        )
        defer { pending = PendingCommit() }
        return pending
    }

    private func saveUnsaved() {
        entriesSinceCheckpoint = 0
        pending.save(memory.unsaved, CheckpointRecord(lsn: lsn, counts: counts))
        // Older than the checkpoint that goes with it, so that a crash finds all it has to replay.
        if let lsn = memory.oldCommits {
            pending.forgetCommits(through: lsn)
            memory.oldCommits = nil
        }
        let today = DayBucket(of: now)
        guard lastForgottenDay != today else { return }
        lastForgottenDay = today
        loads.append(.oldCommits(before: policy.commitCutoff(now: now)))
        pending.forgetSendKeys(before: DayBucket(rawValue: today.rawValue - min(today.rawValue, policy.sendKeyDays)))
        let kept = min(today.rawValue, PushRequest.keptDays)
        pending.forgetPushRequests(before: DayBucket(rawValue: today.rawValue - kept))
        let days = min(today.rawValue, LoginCode.keptDays)
        pending.forgetLoginCodes(before: DayBucket(rawValue: today.rawValue - days))
    }

    /// Decides a command unless something is cold; says what.
    private func attempt(_ command: Command) -> [ColdState]? {
        do {
            try perform(command)
            return nil
        } catch {
            switch error {
            case .cold(let missing): return missing
            case .refused(let error):
                refuse(command, error)
                return nil
            }
        }
    }

    private func refuse(_ command: Command, _ error: ClientError) {
        pending.answer(command.reply, .failure(error))
    }

    private func park(_ command: Command, _ missing: [ColdState]) {
        for name in parking.park(command, missing) { loads.append(name) }
    }

    private func decideParked(_ command: Command) {
        if let missing = attempt(command) {
            park(command, missing)
            return
        }
        // Whoever stood in line behind it goes on, in order, until one of them finds something cold.
        while let next = parking.next(behind: command) {
            if let missing = attempt(next) {
                park(next, missing)
                return
            }
        }
    }

    /// What looks into logs must not be read before what was decided on them is on disk.
    private func isLoadable(_ state: ColdState) -> Bool {
        switch state {
        case .broadcasts, .words, .user, .account, .name, .conversation, .sendKey, .oldCommits, .shelf, .phone,
            .chatrooms:
            return true
        case .message(let number, _), .counts(let number, _, _, _):
            guard let conversation = try? memory.conversation(number) else { return true }
            return conversation.lsn <= durable.lsn
        }
    }

    private func perform(_ command: Command) throws(Refusal) {
        let (actor, reply) = (command.actor, command.reply)
        switch command.action {
        case .attach(let attach): try self.attach(attach, reply)
        case .ack(let cursor): try acknowledge(cursor, actor, reply)
        case .send(let send): try self.send(send, actor, reply)
        case .recall(let recall): try self.recall(recall, actor, reply)
        case .edit(let edit): try self.edit(edit, actor, reply)
        case .expand(let change): try expand(change, actor, reply)
        case .pin(let pin): try self.pin(pin, actor, reply)
        case .react(let change): try react(change, actor, reply)
        case .changeWords(let change): try changeWords(change, reply)
        case .requestPush(let kind, let body): try requestPush(kind, body, reply)
        case .broadcast(let broadcasting): try broadcast(broadcasting, reply)
        case .recallBroadcast(let recall): try recallBroadcast(recall, reply)
        case .takeBroadcasts(let user): try takeBroadcasts(user, reply)
        case .markRead(let target, let place): try markRead(target, upTo: place, actor, reply)
        case .clearHistory(let user, let target, let place):
            try clearHistory(of: user, target, upTo: place, actor, reply)
        case .deleteMessages(let target, let seqs): try deleteMessages(target, seqs, actor, reply)
        case .changeSettings(let target, let change): try changeSettings(target, change, actor, reply)
        case .typing(let target, let contentType): try typing(target, contentType, actor, reply)
        case .status(let status): try self.status(status, actor, reply)
        case .registerUser(let registration): try register(registration, mayCreate: true, reply)
        case .refreshUser(let registration): try register(registration, mayCreate: false, reply)
        case .expireTokens(let user, let time): try expireTokens(user, before: time, reply)
        case .setBlacklisted(let owner, let whom, let isBlacklisted):
            try setBlacklisted(isBlacklisted, whom, by: owner, actor, reply)
        case .revokeDevice(let user, let device): try revokeDevice(device, of: user, actor, reply)
        case .createGroup(let creation): try createGroup(creation, actor, reply)
        case .joinGroup(let group, let users, let notice): try joinGroup(group, users, notice, actor, reply)
        case .leaveGroup(let group, let users, let notice): try leaveGroup(group, users, notice, actor, reply)
        case .renameGroup(let group, let name, let notice): try renameGroup(group, name, notice, actor, reply)
        case .setGroupRole(let group, let user, let role): try setRole(role, of: user, in: group, actor, reply)
        case .setGroupJoining(let group, let joining): try setJoining(joining, group, actor, reply)
        case .setGroupMuted(let group, let isMuted): try setMuted(isMuted, group, actor, reply)
        case .dismissGroup(let group, let notice): try dismissGroup(group, notice, actor, reply)
        case .decide(let decision):
            let context = DecisionContext(decider: self, actor: actor)
            pending.answer(reply, .success(try decision.value.decide(in: context)))
        }
    }
}
