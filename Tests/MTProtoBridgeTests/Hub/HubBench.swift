internal import MTProtoTL
internal import NIOCore
internal import NIOEmbedded
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import TestSupport

@testable internal import MTProtoBridge

/// One hub over one tenant in memory, all on the test's thread: `run` has everything happen that is due.
final class HubBench {
    let tenant: TestTenant
    let loop = EmbeddedEventLoop()
    let hub: ChatHub
    let board: ChatSwitchboard
    let presence: TestPresence

    static let number = TenantNumber(rawValue: 1)

    init(pace: ChatPace = ChatPace()) throws {
        tenant = try TestTenant()
        board = ChatSwitchboard(eventLoops: [loop], firstLoop: 4, pace: pace)
        presence = TestPresence(clock: tenant.clock)
        board.start(engines: TwinEngines(tenant.engine), clock: tenant.clock, board: presence)
        loop.run()
        hub = board.hub(on: loop)
    }

    /// Has engine and hub do what they have to, until nothing is left.
    func run() {
        var isIdle = false
        while !isIdle {
            isIdle = !tenant.jobs.runOne()
            tenant.jobs.runAll()
            if deliver() > 0 { isIdle = false }
            while takeTurn() { isIdle = false }
        }
    }

    /// Hands over what committed, and lets the loop do what is due now; returns how many commits there were.
    @discardableResult
    func deliver() -> Int {
        let batches = tenant.effects.takeAll()
        for batch in batches { board.deliver(batch) }
        loop.run()
        return batches.count
    }

    /// Lets a hub that rests go on; `false` where it has nothing to do.
    func takeTurn() -> Bool {
        guard hub.isResting else { return false }
        loop.advanceTime(by: hub.pace.breath)
        return true
    }

    /// Has something happen that an app server asks for.
    func act(_ action: Action) throws {
        try tenant.run(action)
        run()
    }

    /// An app server says something.
    @discardableResult
    func say(_ text: String, from sender: String, to target: ConversationTarget) throws -> Sent {
        tenant.clock.advance(milliseconds: 1)
        let content = JSONValue.object([.init(name: "content", value: .string(text))]).bytes
        let sent = try tenant.say(String(decoding: content, as: UTF8.self), from: sender, to: target)
        run()
        return sent
    }

    /// Makes a group, and returns its number.
    func group(_ id: String, of members: [String]) throws -> ConversationNumber {
        let creation = GroupCreation(
            id: GroupID(unchecked: id),
            name: id,
            owner: .id(UserID(unchecked: members[0])),
            members: members.map { UserID(unchecked: $0) },
            notice: GroupNoticeContent(operation: .create, by: UserID(unchecked: members[0]), title: id).notice
        )
        guard case .group(let answer) = try tenant.run(.createGroup(creation)), let notice = answer.notice else {
            throw UnexpectedAnswer()
        }
        run()
        return notice.uid.conversation
    }

    /// A session of a user that is live.
    func session(_ user: String, device: String = "k1") throws -> TestSession {
        _ = try tenant.account(user)
        let outlet = TestOutlet()
        let attach = Attach(
            user: UserID(unchecked: user),
            deviceID: DeviceID(unchecked: device),
            platform: .telegram,
            tokenIssuedAt: tenant.clock.now,
            deviceNumber: nil,
            cursor: nil
        )
        var attached: Result<ChatSession, ClientError>?
        hub.attach(outlet, attach, Self.number, Self.hash) {
            outlet.endings.append($0.code)
        } _: {
            attached = $0
        }
        run()
        guard let session = try attached?.get() else { throw UnexpectedAnswer() }
        return TestSession(session: session, outlet: outlet, bench: self)
    }

    static let hash = AccessHash()

    /// An app server says something in the group `g`; nobody is told yet.
    func tellGroup(_ text: String) throws {
        tenant.clock.advance(milliseconds: 1)
        let content = JSONValue.object([.init(name: "content", value: .string(text))]).bytes
        try tenant.say(String(decoding: content, as: UTF8.self), from: "m0", to: .group(GroupID(unchecked: "g")))
    }

    /// A session of account 1 of another tenant, which has no engine here.
    func seat(_ outlet: TestOutlet, of number: TenantNumber) {
        let account = AccountNumber(rawValue: 1)
        let chats = TenantChats(number)
        let identity = ChatIdentity(
            tenant: number,
            user: UserID(unchecked: "neighbour"),
            device: DeviceNumber(rawValue: 1),
            address: LinkAddress(loop: hub.loop, link: 1_000_000),
            viewer: Viewer(account: account, hash: Self.hash)
        )
        let session = ChatSession(identity: identity, hub: hub, outlet: outlet, since: tenant.clock.now) {
            outlet.endings.append($0.code)
        }
        let chat = AccountChats(identity.viewer)
        chat.sessions = [session]
        chats.accounts[account] = chat
        hub.sessions[identity.address.link] = session
        hub.tenants[number] = chats
        hub.parts.interest.add(number, loop: hub.loop)
    }
}

/// A live session as a test holds it.
struct TestSession {
    let session: ChatSession
    let outlet: TestOutlet
    let bench: HubBench

    var account: AccountNumber { session.identity.account }

    /// Says a text, and returns the answer.
    @discardableResult
    func say(
        _ text: String,
        to peer: PeerNumber,
        answering answers: MessageNumber? = nil,
        randomID: Int64
    ) -> Result<TL.Updates, RPCError>? {
        var answer: Result<TL.Updates, RPCError>?
        let words = Words(
            peer: peer,
            text: SpokenText(text: text),
            isSilent: false,
            answers: answers,
            randomID: randomID
        )
        session.say(words) { answer = $0 }
        bench.run()
        return answer
    }
}

/// Keeps who came and went.
final class TestPresence: PresenceBoard {
    private let clock: TestClock
    private let state = Mutex((here: [UserID: Presence](), passages: [String]()))

    init(clock: TestClock) {
        self.clock = clock
    }

    var now: Timestamp { clock.now }

    func came(_ session: LinkAddress, of user: UserID, on: Platform, in: TenantNumber, from peer: String) {
        state.withLock { state in
            state.here[user] = .online
            state.passages.append("\(user) came from \(peer)")
        }
    }

    func went(_ session: LinkAddress, of user: UserID, on: Platform, in: TenantNumber, isLoggedOut: Bool) {
        state.withLock { state in
            state.here[user] = .left(now)
            state.passages.append("\(user) went\(isLoggedOut ? " for good" : "")")
        }
    }

    func presence(of user: UserID, in tenant: TenantNumber) -> Presence {
        state.withLock { $0.here[user] ?? .unknown }
    }

    /// Who came and went since this was last asked.
    func take() -> [String] {
        state.withLock { state in
            defer { state.passages = [] }
            return state.passages
        }
    }
}

/// Keeps what a session is pushed.
final class TestOutlet: UpdateOutlet {
    var layer: Int32 = 229
    let dcNumber: Int32 = 2
    var wantsUpdates = true
    var isConnected = true
    var isReached: Bool { isConnected }
    let peer = "192.0.2.1:4"
    var endings: [ClientError.Code] = []
    private(set) var pushes: [TL.Updates] = []

    func push(encoded update: ByteBuffer) -> Bool {
        var reader = TLReader(update)
        guard let updates = try? TL.Updates(reading: &reader) else {
            preconditionFailure("updates that cannot be read")
        }
        pushes.append(updates)
        return true
    }

    /// The updates that came since they were last taken.
    func take() -> [TL.Update] {
        defer { pushes = [] }
        return pushes.flatMap(\.all)
    }

    /// The same with everybody they speak of.
    func takeWhole() -> [TL.Updates] {
        defer { pushes = [] }
        return pushes
    }
}

extension TL.Updates {
    var all: [TL.Update] {
        switch self {
        case .updates(let fields): fields.updates
        case .updateShort(let short): [short.update]
        default: []
        }
    }

    var isTooLong: Bool {
        if case .updatesTooLong = self { true } else { false }
    }
}

/// The one engine of a test.
private struct TwinEngines: ChatEngines {
    let engine: Engine

    init(_ engine: Engine) {
        self.engine = engine
    }

    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool { engine.submit(command) }

    func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        engine.read(query, reply)
    }
}
