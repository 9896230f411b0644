internal import MTProtoClient
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import Synchronization
internal import TestSupport
internal import Tenants

/// A text that a Telegram client wants said, under the id that it keeps until it is answered.
struct Said {
    let randomID: Int64
    let peer: String
    let text: String
    var isUnderWay = false
    /// When it may be sent again after a refusal that may pass.
    var retryAt: Int64 = 0
}

/// One user's Telegram client, which follows the rules of its protocol to the letter: it keeps the states of its logs, asks
/// for the difference where the protocol says that it must, and says again what was not answered.
final class TelegramSession {
    /// What a call was for.
    enum Request {
        case state
        case difference
        case send(randomID: Int64)
        case change
        case probe(ChatProbe)
    }

    /// A break that is shorter than this loses nothing: the server keeps what it sent, or says that it did not.
    private static let trustedNanoseconds: Int64 = 200_000_000_000

    let tenant: Int
    let user: String
    let id: String
    unowned let world: World
    let agreed: AgreedKey
    let secret: AuthKeySecret
    private let cipher = MessageCipher()
    var session: ClientSession?
    private var cutter = PacketCutter()
    private(set) var wire: Wire?
    var chats = HeldChats()
    var waiting: [ClientSession.CallID: Request] = [:]
    var outbox: [Said] = []
    /// The client's own messages, which it may change.
    var own: [(id: Int32, peer: String)] = []
    /// The state up to which something is known to be missing.
    var lacksUpTo: Int32?
    var lastRandomID: Int64
    var comesBackAt = Int64.max
    var stalledUntil: Int64 = 0
    /// When to ask again what was refused for now.
    var asksAgainAt: Int64 = 0
    /// When the connection was lost, by the wall clock.
    private var lostAt: Int64 = 0
    /// Rotations of the secret when it logged in last.
    private(set) var loginRotations = 0
    private var login: (planted: PlantedLogin, in: ServerProcess)?
    private var isLoggedIn = false
    private var glances: Int64 = 0

    init(tenant: Int, user: String, number: Int, world: World) {
        self.tenant = tenant
        self.user = user
        self.world = world
        id = "s\(number)"
        // Ids are a user's own: those of two users may well be the same.
        lastRandomID = Int64(number) * 1_000_000
        var random = SeededGenerator(seed: world.chatDice.seed())
        let bytes = (0..<AuthKey.byteCount).map { _ in UInt8.random(in: 0...255, using: &random) }
        guard let secret = AuthKeySecret(bytes) else { preconditionFailure("an auth key has 256 bytes") }
        self.secret = secret
        agreed = AgreedKey(key: AuthKey(SecretBytes(copying: bytes)), firstSalt: SimulatedBridge.firstSalt)
    }

    var name: String { "t\(tenant).\(user).\(id)" }
    var isAway: Bool { wire == nil }
    var isLive: Bool { wire != nil && chats.pts != nil }
    var isCalm: Bool { waiting.isEmpty && outbox.isEmpty && lacksUpTo == nil }
    var account: AccountNumber? { world.account(of: user, tenant) }
    /// The client's clock is the server's, and moves whenever it is looked at: messages are named by it.
    var now: Int64 {
        glances += 1
        return world.ground.clock.now.rawValue * 1_000_000 + glances % 1_000_000
    }

    var open: String { "waits for \(waiting.values), lacks up to \(lacksUpTo ?? 0), \(outbox.count) to be said" }
}

// MARK: Coming and going

extension TelegramSession {
    /// Logs in, the first time and whenever the login was ended; says whether it is done.
    func logIn() -> Bool {
        if let login {
            let isDone = login.planted.isDone.load(ordering: .relaxed)
            // What was written down while the secret was rotated may be from before or after.
            if isDone, isLoggedIn || loginRotations == world.rotations[tenant] {
                isLoggedIn = true
                return true
            }
            if !isDone, login.in === world.process { return false }
        }
        guard let account, let bridge = world.process.bridge else { return false }
        isLoggedIn = false
        loginRotations = world.rotations[tenant]
        let key = AuthKeyID(rawValue: agreed.key.id)
        login = (bridge.logIn(key, secret, as: account, user, of: world.tenants[tenant]), world.process)
        return false
    }

    func connect(_ wire: Wire) {
        self.wire = wire
        cutter = PacketCutter()
        wire.write(ByteBuffer(integer: PacketCutter.opening, endianness: .little))
        if var session, !world.chatDice.permille(200) {
            session.reconnected()
            self.session = session
        } else {
            begin()
        }
        if chats.pts == nil {
            ask(.state, TL.UpdatesGetState())
        } else if session?.callCount == 0, isSureOfSession, world.chatDice.coin() {
            // The session goes on: what was said meanwhile comes by itself, or the server says that it does not.
            ask(.change, TL.UpdatesGetState())
        } else {
            askDifference()
        }
        sayOutbox()
        flush()
    }

    private var isSureOfSession: Bool { (0..<Self.trustedNanoseconds).contains(now - lostAt) }

    /// A session that the server does not know.
    private func begin() {
        forgetCalls()
        session = ClientSession(
            agreed,
            app: world.process.bridge?.app(world.tenants[tenant]) ?? ClientApp(apiID: 0, apiHash: "", name: ""),
            id: Int64(bitPattern: world.chatDice.seed()),
            cipher: cipher
        )
    }

    /// The connection is gone; what was not answered stays to be done.
    func lose(comeBackIn pause: Int64) {
        if wire != nil { lostAt = now }
        wire = nil
        comesBackAt = world.now + pause
        // Calls go out again as they were, or are made anew.
        if world.chatDice.coin() { forgetCalls() }
    }

    private func forgetCalls() {
        session?.abandonCalls()
        waiting = [:]
        for index in outbox.indices { outbox[index].isUnderWay = false }
    }

    /// The server says that nobody is logged in with the key.
    func lostLogin(_ reason: String) {
        world.trace.note("\(name) has no login any more: \(reason)")
        if world.rotations[tenant] == 0 {
            world.violated(1, "\(name) lost its login with nothing going wrong: \(reason)")
        }
        login = nil
        session = nil
        forgetCalls()
        wire?.cut()
        lose(comeBackIn: Int64(world.chatDice.within(20...2_000)))
    }
}

// MARK: Calls

extension TelegramSession {
    /// Makes a call; it goes out with the next flush.
    func ask(_ request: Request, _ function: some TLWritable) {
        guard let call = session?.call(function, now: now) else { return }
        waiting[call] = request
    }

    func flush() {
        guard let wire, session?.hasUnsent == true else { return }
        var bytes = ByteBuffer()
        session?.flush(into: &bytes, now: now)
        wire.write(bytes)
    }

    func askDifference() {
        guard let pts = chats.pts else { return }
        lacksUpTo = max(lacksUpTo ?? 0, pts)
        let isAsked = waiting.values.contains { if case .difference = $0 { true } else { false } }
        guard wire != nil, !isAsked else { return }
        ask(.difference, TL.UpdatesGetDifference(pts: pts, date: chats.date, qts: 0))
    }

    func hear(_ bytes: ByteBuffer) {
        cutter.append(bytes)
        do {
            while wire != nil, let packet = try cutter.next() {
                guard let events = try session?.receive(packet, now: now) else { return }
                for event in events where wire != nil { take(event) }
            }
        } catch {
            return refused(error)
        }
        sayOutbox()
        flush()
    }

    private func refused(_ failure: ClientFailure) {
        switch failure {
        case .refused(404): world.violated(1, "\(name): its key is not known any more")
        case .refused(let code): world.trace.note("\(name) is refused with \(code)")
        case .notMTProto, .foreign, .exchange: world.violated(8, "\(name) hears what no server says: \(failure)")
        }
        wire?.cut()
        lose(comeBackIn: 500)
    }

    func tryAgain() {
        guard isLive || wire != nil, world.now >= asksAgainAt else { return }
        if chats.pts == nil, waiting.isEmpty { ask(.state, TL.UpdatesGetState()) }
        if lacksUpTo != nil { askDifference() }
        sayOutbox()
        flush()
    }

    func finish() {
        asksAgainAt = 0
        for index in outbox.indices { outbox[index].retryAt = 0 }
        tryAgain()
    }
}

/// A question whose answer a check waits for.
final class ChatProbe {
    var answer: TLReader?
    var error: TL.RpcError?
}
