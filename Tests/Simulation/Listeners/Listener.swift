internal import PlatformCallbacks
internal import PlatformCore
internal import Tenants

/// An app's own server as callbacks reach it: there, slow, wrong or away, as the dice have it.
final class Listener {
    enum Mood: CaseIterable {
        case well
        /// Answers late, and at times after the caller gave up.
        case slow
        /// Takes what it is told, or does not, and its answer is lost.
        case losing
        /// Says that the fault is its own.
        case failing
        /// Will not have some of what it is told.
        case refusing
        case silent
        /// Nobody is there.
        case gone
    }

    /// What one call told of.
    struct Told {
        let lsn: LSN
        let form: [String: String]
        let uid: MessageUID
        /// Of the message that changed, where one did.
        let original: MessageUID?
    }

    /// A call that came, and what the server hears of it.
    private struct Fate {
        let outcome: OutboundOutcome
        /// Milliseconds until then.
        let after: Int64
        /// Whether this end has what it was told.
        let isTaken: Bool
    }

    let tenant: Int
    /// Whether it is told of what the app's own server says.
    let includesServerSends: Bool
    private unowned let world: World
    private let dice: Dice
    private(set) var told: [Told] = []
    private(set) var taken: Set<LSN> = []
    /// How often it answered that it will not have a change.
    private(set) var refusals: [LSN: Int] = [:]
    /// How often it answered that it cannot have one just now.
    private(set) var failures: [LSN: Int] = [:]
    /// What it will never have.
    private var poison: Set<LSN> = []
    private var mood = Mood.well
    /// Never changes its mood again.
    private var isStuck = false
    private var isHealed = false
    /// The call that waits for its answer.
    private var call: (number: Int, due: Int64, outcome: OutboundOutcome)?
    /// What was told last in this life of the process, and whether it was accepted there.
    private var last: (lsn: LSN, isAccepted: Bool)?
    /// The furthest place that was stored.
    private var stored = LSN.zero

    init(tenant: Int, world: World, dice: Dice) {
        self.tenant = tenant
        self.world = world
        self.dice = dice
        includesServerSends = dice.permille(700)
    }

    /// Thinks better of it now and then, or worse.
    func step() {
        guard !isStuck, !isHealed, dice.permille(10) else { return }
        mood = dice.coin() ? .well : dice.one(of: Mood.allCases) ?? .well
        isStuck = mood != .well && dice.permille(30)
        world.trace.note("t\(tenant)'s listener is \(mood)\(isStuck ? " for ever" : "")")
    }

    /// From now on all is well.
    func heal() {
        isHealed = true
        mood = .well
    }

    /// The process died: what it tells next begins at its stored place.
    func serverDied() {
        call = nil
        last = nil
    }

    func hear(_ arrived: ListenerLine.Call) {
        world.figures.calls += 1
        if call != nil { violation("is called twice at a time") }
        guard let told = read(arrived.body) else { return }
        requireOrder(told.lsn)
        let fate = fate(of: told.lsn, timeout: Int64(arrived.body.timeout / .milliseconds(1)))
        if world.trace.isDetailed {
            world.trace.note("t\(tenant)'s listener: \(told.form) \(told.lsn): \(fate.outcome)")
        }
        self.told.append(told)
        switch fate.outcome.status {
        case nil, 200: break
        case let status? where status >= 500 || status == 429 || status == 408: failures[told.lsn, default: 0] += 1
        default: refusals[told.lsn, default: 0] += 1
        }
        if fate.isTaken { taken.insert(told.lsn) }
        last = (told.lsn, fate.outcome.isAccepted)
        call = (arrived.number, world.now + fate.after, fate.outcome)
        answerDue()
    }

    func answerDue() {
        guard let call, call.due <= world.now else { return }
        self.call = nil
        world.process.couriers?.line.answer(call.number, call.outcome)
    }

    private func violation(_ text: String) {
        world.violated(9, "t\(tenant)'s listener \(text)")
    }

    private func read(_ call: OutboundCall) -> Told? {
        let number = world.tenants[tenant]
        let form = FormFields.read(call.body)
        let query = FormFields.read(Array(call.query.utf8))
        let appKey = (try? world.process.registry.tenant(number))?.appKey.text
        if query["appKey"] != appKey || call.url.host != Self.host(of: tenant) {
            world.violated(7, "t\(tenant)'s listener is told of another app: \(query), \(form)")
            return nil
        }
        guard let uid = form["msgUID"].flatMap({ MessageUID($0) }),
            let lsn = world.ground.notes.lsn(of: uid, in: number)
        else {
            violation("is told of what is in no page of the log: \(form)")
            return nil
        }
        return Told(lsn: lsn, form: form, uid: uid, original: form["originalMsgUID"].flatMap { MessageUID($0) })
    }

    private func requireOrder(_ lsn: LSN) {
        stored = max(stored, world.process.couriers?[world.tenants[tenant]]?.saved ?? .zero)
        if lsn <= stored { violation("is told of change \(lsn) again, behind its stored place \(stored)") }
        guard let last else { return }
        if lsn < last.lsn { violation("is told of change \(lsn) behind \(last.lsn)") }
        if lsn == last.lsn, last.isAccepted { violation("is told of change \(lsn) again, which it accepted") }
        if lsn > last.lsn, !last.isAccepted, !mayBeSetAside(last.lsn) {
            violation("is told of change \(lsn), and had not accepted \(last.lsn)")
        }
    }

    /// Whether it refused a change often enough, or failed at it for an hour, which are more failures than this.
    func mayBeSetAside(_ lsn: LSN) -> Bool {
        refusals[lsn, default: 0] >= Self.refusalCountMax || failures[lsn, default: 0] >= Self.failureCountMin
    }

    private static let refusalCountMax = 5
    private static let failureCountMin = 20

    static func host(of tenant: Int) -> String { "t\(tenant).example" }
}

extension Listener {
    private func fate(of lsn: LSN, timeout: Int64) -> Fate {
        if !isHealed, dice.permille(10), refusals[lsn] == nil, failures[lsn] == nil { poison.insert(lsn) }
        if !isHealed, mood != .gone, mood != .silent, poison.contains(lsn) { return answer(400) }
        switch mood {
        case .well: return answer(200)
        case .slow:
            let after = Int64(dice.within(10...9_000))
            if after < timeout { return Fate(outcome: .answered(200), after: after, isTaken: true) }
            return Fate(outcome: .unreachable("too late"), after: timeout, isTaken: true)
        case .losing: return Fate(outcome: .unreachable("cut off"), after: soon, isTaken: dice.coin())
        case .failing: return answer(dice.one(of: [500, 503, 429, 408]) ?? 500)
        case .refusing: return answer(dice.permille(600) ? dice.one(of: [400, 404, 302, 201]) ?? 400 : 200)
        case .silent: return Fate(outcome: .unreachable("no answer"), after: timeout, isTaken: false)
        case .gone: return Fate(outcome: .unreachable("refused"), after: soon, isTaken: false)
        }
    }

    private var soon: Int64 { Int64(dice.within(0...20)) }

    private func answer(_ status: Int) -> Fate {
        let wait = status >= 500 && dice.coin() ? UInt32(dice.within(0...20)) : nil
        return Fate(outcome: .answered(status, retryAfter: wait), after: soon, isTaken: status == 200)
    }
}

extension OutboundOutcome {
    fileprivate static func answered(_ status: Int, retryAfter: UInt32? = nil) -> OutboundOutcome {
        .answered(status: status, body: [], retryAfter: retryAfter)
    }

    fileprivate var isAccepted: Bool { status == 200 }

    fileprivate var status: Int? {
        if case .answered(let status, _, _) = self { status } else { nil }
    }
}

/// Reads `application/x-www-form-urlencoded`.
enum FormFields {
    static func read(_ bytes: [UInt8]) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            fields[decoded(parts[0])] = parts.count > 1 ? decoded(parts[1]) : ""
        }
        return fields
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var (plain, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes)
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                plain.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
