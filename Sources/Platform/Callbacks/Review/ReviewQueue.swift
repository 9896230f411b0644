internal import DequeModule
internal import PlatformCore
internal import PlatformEngine

/// What is held back of one app, in order per sender's device and conversation.
///
/// Several messages are reviewed at once; what is decided waits for those before it in its line. A send that is repeated
/// while the first is under review shares its verdict, and one that the app server refused is refused again without a
/// question. One that was let through is asked about again: its first may have failed for another reason.
struct ReviewQueue: Sendable {
    /// Commands held back at once; more are not taken.
    static let heldCountMax = 4_096
    static let heldBytesMax = 16 << 20
    /// Refusals that are remembered for repeats.
    static let rememberedMax = 1_024

    /// Commands that must be decided in the order they came.
    private struct Line: Hashable {
        private enum Speaker: Hashable {
            case device(AccountNumber, DeviceNumber)
            case server(UserRef)
        }

        private let speaker: Speaker
        private let place: Speech.Place

        init(_ command: Command, _ speech: Speech) {
            place = speech.place
            switch command.actor {
            case .user(let account, let device, _): speaker = .device(account, device)
            case .server: speaker = .server(speech.from)
            }
        }
    }

    /// Tells repeats of one send.
    private struct RepeatKey: Hashable {
        let line: Line
        let identity: SendIdentity
        let fingerprint: UInt32
    }

    private enum State {
        case underReview(RepeatKey?)
        /// Waits for the verdict on the send it repeats, which is before it in the line.
        case repeats(UInt64)
        case decided(ReviewVerdict)
    }

    private struct Held {
        let id: UInt64
        let command: Command
        var state: State
    }

    /// A command that is held back no longer.
    struct Released: Sendable {
        let command: Command
        let verdict: ReviewVerdict
    }

    enum Admission {
        case passes
        /// Ask about it under this number.
        case ask(UInt64)
        case held
        /// Its verdict is known, and nobody is before it.
        case now(ReviewVerdict)
        case full
    }

    private var lines: [Line: Deque<Held>] = [:]
    private var lineByID: [UInt64: Line] = [:]
    private var asked: [RepeatKey: UInt64] = [:]
    private var refusals: [RepeatKey: String] = [:]
    private var remembered: Deque<RepeatKey> = []
    private var nextID: UInt64 = 0
    private(set) var heldCount = 0
    private(set) var heldBytes = 0

    /// Takes a command in; one that nobody is to be asked about only keeps its place behind those that are.
    mutating func admit(_ command: Command, _ speech: Speech, isReviewed: Bool) -> Admission {
        if !isReviewed, lines.isEmpty { return .passes }
        let line = Line(command, speech)
        let isAlone = lines[line] == nil
        guard isReviewed else { return isAlone ? .passes : hold(command, .decided(.deliver(.none)), line) }
        let key =
            speech.identity == .none
            ? nil : RepeatKey(line: line, identity: speech.identity, fingerprint: speech.fingerprint)
        if let extra = key.flatMap({ refusals[$0] }) {
            return isAlone ? .now(.refuse(extra: extra)) : hold(command, .decided(.refuse(extra: extra)), line)
        }
        if let first = key.flatMap({ asked[$0] }) { return hold(command, .repeats(first), line) }
        guard case .held = hold(command, .underReview(key), line) else { return .full }
        lineByID[nextID] = line
        if let key { asked[key] = nextID }
        return .ask(nextID)
    }

    /// The verdict on a command; answers all that are held back no longer, in order.
    ///
    /// `nil` for a later verdict on it, which is none.
    mutating func decide(_ id: UInt64, _ verdict: ReviewVerdict) -> [Released]? {
        guard let line = lineByID.removeValue(forKey: id), var held = lines.removeValue(forKey: line) else {
            return nil
        }
        for index in held.indices {
            switch held[index].state {
            case .underReview(let key) where held[index].id == id:
                held[index].state = .decided(verdict)
                if let key { settle(key, verdict) }
            case .repeats(id): held[index].state = .decided(verdict)
            case .underReview, .repeats, .decided: break
            }
        }
        var released: [Released] = []
        while case .decided(let verdict)? = held.first?.state {
            let first = held.removeFirst()
            heldCount -= 1
            heldBytes -= first.command.byteCount
            released.append(Released(command: first.command, verdict: verdict))
        }
        if !held.isEmpty { lines[line] = held }
        return released
    }

    /// Lets go of everything; who sent it was answered nothing.
    mutating func abandon() -> [Command] {
        defer { self = ReviewQueue() }
        return lines.values.flatMap { $0.map(\.command) }
    }

    private mutating func hold(_ command: Command, _ state: State, _ line: Line) -> Admission {
        let bytes = command.byteCount
        guard heldCount < Self.heldCountMax, heldBytes + bytes <= Self.heldBytesMax else { return .full }
        nextID += 1
        lines[line, default: []].append(Held(id: nextID, command: command, state: state))
        heldCount += 1
        heldBytes += bytes
        return .held
    }

    private mutating func settle(_ key: RepeatKey, _ verdict: ReviewVerdict) {
        asked[key] = nil
        guard case .refuse(let extra) = verdict else { return }
        if refusals.updateValue(extra, forKey: key) == nil { remembered.append(key) }
        if remembered.count > Self.rememberedMax, let oldest = remembered.popFirst() { refusals[oldest] = nil }
    }
}
