internal import DequeModule
internal import PlatformCore

/// Commands that wait for cold state, in order per sender and conversation.
///
/// The first of a line waits for what it lacks; the others wait behind it, so that a send never
/// overtakes an earlier one of its sender in the same conversation.
struct Parking {
    /// Commands that must be decided in the order they came.
    struct Line: Hashable {
        private enum Sender: Hashable {
            case account(AccountNumber)
            case id(UserID)
            case link(LinkAddress)
            case server
        }

        private let sender: Sender
        private let target: ConversationTarget?

        init(_ command: Command) {
            target = command.action.target
            switch (command.actor, command.action, command.reply) {
            case (.user(let account, _, _), _, _): sender = .account(account)
            case (.server, .attach, .link(let link, _)): sender = .link(link)
            case (.server, .send(let send), _):
                switch send.from {
                case .account(let account): sender = .account(account)
                case .id(let user): sender = .id(user)
                }
            case (.server, .registerUser(let registration), _), (.server, .refreshUser(let registration), _):
                sender = .id(registration.user)
            case (.server, .decide(let decision), _):
                if case .user(let user) = decision.value.subject { sender = .id(user) } else { sender = .server }
            case (.server, .takeBroadcasts(.account(let account)), _): sender = .account(account)
            case (.server, .takeBroadcasts(.id(let user)), _): sender = .id(user)
            case (.server, _, _): sender = .server
            }
        }
    }

    private struct Waiting {
        let command: Command
        var missing: Set<ColdState>
    }

    private var first: [Line: Waiting] = [:]
    private var behind: [Line: Deque<Command>] = [:]
    private var linesByMissing: [ColdState: [Line]] = [:]
    /// All that the first of a line has asked for, so that memory keeps it until that is decided.
    private var held: [Line: [ColdState]] = [:]
    private let pins: Pins
    /// How many commands wait.
    private(set) var count = 0

    init(pins: Pins) {
        self.pins = pins
    }

    /// The line a command has to join, if somebody stands there.
    func line(of command: Command) -> Line? {
        if first.isEmpty { return nil }
        let line = Line(command)
        return first[line] == nil ? nil : line
    }

    mutating func append(_ command: Command, to line: Line) {
        behind[line, default: []].append(command)
        count += 1
    }

    /// Makes a command the first of its line; returns what nobody asked for before.
    mutating func park(_ command: Command, _ missing: [ColdState]) -> [ColdState] {
        let line = Line(command)
        precondition(first[line] == nil, "one command waits at the head of a line")
        precondition(!missing.isEmpty, "a parked command waits for something")
        first[line] = Waiting(command: command, missing: Set(missing))
        count += 1
        held[line, default: []] += missing
        pins.hold(missing)
        return Set(missing).filter { name in
            linesByMissing[name, default: []].append(line)
            return linesByMissing[name]?.count == 1
        }
    }

    /// Something is there: returns the commands that waited for nothing else.
    mutating func arrived(_ name: ColdState) -> [Command] {
        var ready: [Command] = []
        for line in linesByMissing.removeValue(forKey: name) ?? [] {
            guard var waiting = first[line] else { continue }
            waiting.missing.remove(name)
            if waiting.missing.isEmpty {
                first[line] = nil
                count -= 1
                ready.append(waiting.command)
            } else {
                first[line] = waiting
            }
        }
        return ready
    }

    /// Something cannot be had: returns everybody who waited for it, and those behind them.
    mutating func failed(_ name: ColdState) -> [Command] {
        var gone: [Command] = []
        for line in linesByMissing.removeValue(forKey: name) ?? [] {
            guard let waiting = first.removeValue(forKey: line) else { continue }
            for other in waiting.missing where other != name {
                linesByMissing[other]?.removeAll { $0 == line }
            }
            release(line)
            gone.append(waiting.command)
            gone += behind.removeValue(forKey: line) ?? []
        }
        count -= gone.count
        return gone
    }

    /// The next of the line whose first was just decided.
    mutating func next(behind command: Command) -> Command? {
        let line = Line(command)
        release(line)
        guard let next = behind[line]?.popFirst() else {
            behind[line] = nil
            return nil
        }
        count -= 1
        return next
    }

    mutating func takeAll() -> [Command] {
        for line in Array(held.keys) { release(line) }
        defer { self = Parking(pins: pins) }
        return first.values.map(\.command) + behind.values.flatMap { $0 }
    }

    private mutating func release(_ line: Line) {
        if let states = held.removeValue(forKey: line) { pins.release(states) }
    }
}

extension Action {
    /// The conversation a command is about, as its actor names it.
    var target: ConversationTarget? {
        switch self {
        case .send(let send): send.target
        case .recall(let recall): recall.target
        case .edit(let edit): edit.target
        case .status(let status): status.target
        case .expand(let change): change.target
        case .pin(let pin): pin.target
        case .react(let change): change.target
        case .markRead(let target, _), .clearHistory(_, let target, _), .deleteMessages(let target, _),
            .changeSettings(let target, _), .typing(let target, _):
            target
        case .createGroup(let creation): .group(creation.id)
        case .joinGroup(let group, _, _), .leaveGroup(let group, _, _), .renameGroup(let group, _, _),
            .setGroupRole(let group, _, _), .setGroupMuted(let group, _), .setGroupJoining(let group, _),
            .dismissGroup(let group, _):
            .group(group)
        case .decide(let decision):
            switch decision.value.subject {
            case .group(let group): .group(group)
            case .ultragroup(let group): .channel(group, .main)
            case .user, .chatrooms, .consumer, .tenant, .agent: nil
            }
        case .attach, .ack, .registerUser, .refreshUser, .expireTokens, .setBlacklisted, .revokeDevice, .requestPush,
            .changeWords, .broadcast, .recallBroadcast, .takeBroadcasts:
            nil
        }
    }
}
