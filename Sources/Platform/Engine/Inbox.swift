internal import DequeModule
internal import PlatformCore

/// What waits for a tenant's decider, and whether one is on its way.
struct Inbox {
    /// What the engine does with commands now.
    enum Phase {
        case running
        /// The store failed; it is opened again not before `at` (uptime in nanoseconds).
        case failed(retryAt: UInt64, attempt: Int)
        case reopening(attempt: Int)
        case closing(done: @Sendable () -> Void)
        case closed
    }

    /// Commands that are worth waking a thread to decide them while a commit is written; fewer wait for its end.
    static let besideCommitCountMin = 64

    var phase = Phase.running
    /// A turn is queued or running.
    var isScheduled = false
    /// A commit is being written, or about to be; whoever sets it must commit until nothing is left.
    var isCommitting = false
    private var commands: Deque<Waiting> = []
    private var commandBytes = 0
    /// The engine's own commands, done when nobody else's wait.
    private var errands: Deque<Waiting> = []
    private var loads: [Load] = []
    /// Queries under way.
    var readCount = 0

    /// Whether the caller must begin to commit now.
    mutating func startsCommitting() -> Bool {
        defer { isCommitting = true }
        return !isCommitting
    }

    /// Whether what waits needs a turn of its own.
    ///
    /// Beside a commit few commands do not: whoever commits decides them once it is written.
    var needsTurn: Bool {
        if isScheduled { return false }
        return hasLoads || (isCommitting ? commands.count >= Self.besideCommitCountMin : hasCommands)
    }

    /// Begins a turn on the thread that commits, for what was left to it.
    mutating func startsTurnOfCommitter() -> Bool {
        guard !isScheduled, hasLoads || hasCommands else { return false }
        isScheduled = true
        return true
    }

    /// Ends committing, unless something was left to it meanwhile.
    mutating func restsFromCommitting() -> Bool {
        isCommitting = !isScheduled && (hasLoads || hasCommands)
        return !isCommitting
    }

    /// Ends a turn; says whether another must follow.
    ///
    /// A close that came after the turn had looked for one found the turn still on its way, and left the rest to it. It
    /// needs nothing here while a commit is under way, which looks for itself, or while somebody is parked, whose load
    /// wakes the next turn.
    mutating func endTurn(isFull: Bool, hasParked: Bool) -> Bool {
        isScheduled = false
        isScheduled = (needsTurn && (hasLoads || !isFull)) || (isClosing && !isCommitting && !hasParked)
        return isScheduled
    }

    private var isClosing: Bool {
        if case .closing = phase { true } else { false }
    }

    var hasCommands: Bool { !commands.isEmpty || !errands.isEmpty }
    var hasLoads: Bool { !loads.isEmpty }

    func hasRoom(for command: Command, _ policy: EnginePolicy) -> Bool {
        commands.count < policy.waitingCountMax && commandBytes + command.byteCount <= policy.waitingBytesMax
    }

    /// A command and when it was taken.
    struct Waiting {
        let command: Command
        let acceptedAt: UInt64
    }

    mutating func append(_ command: Command, at uptime: UInt64) {
        commands.append(Waiting(command: command, acceptedAt: uptime))
        commandBytes += command.byteCount
    }

    mutating func appendErrands(_ commands: [Command], at uptime: UInt64) {
        errands.append(contentsOf: commands.map { Waiting(command: $0, acceptedAt: uptime) })
    }

    mutating func append(_ loads: [Load]) {
        self.loads += loads
    }

    mutating func takeLoads() -> [Load] {
        defer { loads = [] }
        return loads
    }

    mutating func takeCommand() -> Waiting? {
        guard let waiting = commands.popFirst() else { return errands.popFirst() }
        commandBytes -= waiting.command.byteCount
        return waiting
    }

    mutating func takeCommands() -> [Command] {
        defer {
            commands = []
            errands = []
            commandBytes = 0
        }
        return commands.map(\.command)
    }
}

extension Command {
    /// What it holds on to while it waits, in bytes, about.
    package var byteCount: Int {
        switch action {
        case .send(let send):
            256 + send.body.content.count
                + send.expansion.reduce(0) { $0 + 64 + $1.key.utf8.count + $1.value.utf8.count }
        case .requestPush(_, let body): 256 + body.count
        case .edit(let edit): 256 + edit.body.content.count
        case .expand(let change): 256 + change.byteCount
        case .createGroup(let creation): 256 + 32 * creation.members.count
        case .joinGroup(_, let users, _), .leaveGroup(_, let users, _): 256 + 32 * users.count
        case .decide(let decision): decision.value.byteCount
        default: 256
        }
    }
}
