internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// A tenant's own server: what it says through the Server API, as the engine's commands.
///
/// The HTTP side of that door is tasks and so not the simulation's.
final class AppServer {
    /// Answers on their way from the engine's threads.
    private final class Answers: Sendable {
        let arrived = Mutex<[(Int, Result<Answer, ClientError>)]>([])
    }

    let tenant: Int
    private unowned let world: World
    private let answers = Answers()
    private var waiting: [Int: Action] = [:]
    /// Sends with a key that nobody answered for good.
    private var again: [(due: Int64, action: Action)] = []
    private var done: [Action] = []
    private var lastCall = 0
    private var keyCount = 0
    /// Whether a call has succeeded since `insist` began.
    private var isDone = false

    init(tenant: Int, world: World) {
        self.tenant = tenant
        self.world = world
    }

    /// Registers everybody and makes the groups, one after the other, however long it takes.
    func open() {
        // As the Admin API does: a callback's place is there before the callback is.
        if world.plan.listens, let name = Couriers.name { insist(.moveConsumer(name.ofCallback, to: .zero)) }
        for user in world.users { insist(.registerUser(Registration(user: UserID(unchecked: user)))) }
        for group in world.groups { insist(.createGroup(creation(of: group))) }
    }

    /// Makes a group that is not there, or brings people into one that is.
    private func creation(of group: String) -> GroupCreation {
        let members = world.users.filter { _ in world.dice.permille(700) }.map { UserID(unchecked: $0) }
        var creation = GroupCreation(id: GroupID(unchecked: group), name: group, owner: nil, members: members)
        if world.plan.hosts, world.laterDice.coin() {
            creation.owner = .id(user)
            creation.mustBeNew = true
            let inviting = "\(world.laterDice.below(3))"
            creation.hosting = GroupProfileChange(permissions: ProfileChange(["memInvitePerm": inviting]))
        }
        return creation
    }

    private func insist(_ action: Action) {
        isDone = false
        while !isDone, world.violation == nil {
            if waiting.isEmpty { call(action) }
            world.drain()
            world.pass(100)
        }
    }

    func act() {
        if let first = again.first, first.due <= world.now {
            again.removeFirst()
            return call(first.action)
        }
        if waiting.count > 8 { return }
        if world.plan.broadcasts, world.laterDice.permille(100) { return tellAll() }
        if world.plan.minds, world.laterDice.permille(60) { return changeWords() }
        if world.plan.hosts, world.laterDice.permille(80) { return changeRights() }
        switch world.dice.below(100) {
        case ..<30: sayPrivately()
        case ..<60: sayInGroup()
        case ..<72: saySystem()
        case ..<80: call(.joinGroup(group, [user], nil))
        case ..<86: call(.leaveGroup(group, [user], nil))
        case ..<92: if let action = world.dice.one(of: done) { call(action) }
        case ..<94: recall()
        case ..<97: if world.dice.permille(world.plan.rates.dismissals) { call(.dismissGroup(group, nil)) }
        default: call(.createGroup(creation(of: group.text)))
        }
    }

    /// Hears the answers that came.
    func hear() {
        let arrived = answers.arrived.withLock { arrived in
            defer { arrived = [] }
            return arrived
        }
        for (number, result) in arrived {
            if case .success = result { isDone = true }
            guard let action = waiting.removeValue(forKey: number) else { continue }
            if action.isToAll, case .success = result { askToTake() }
            guard action.hasKey else { continue }
            switch result {
            case .success: done = done.suffix(20) + [action]
            case .failure(let error) where error.code.mayBeRetried: again.append((world.now + 500, action))
            case .failure(let error) where error.code == .idReused:
                world.violated(2, "the key of \(action) is said to be used for another message")
            case .failure: break
            }
        }
    }

    /// The connection to the server is gone: what has a key is asked again.
    func lostAll() {
        for number in waiting.keys.sorted() {
            if let action = waiting[number], action.hasKey { again.append((world.now + 500, action)) }
        }
        waiting = [:]
    }

    var isCalm: Bool { waiting.isEmpty && again.isEmpty }

    /// Asks again at once what is still open.
    func finish() {
        for index in again.indices { again[index].due = world.now }
        while let first = again.first, first.due <= world.now {
            again.removeFirst()
            call(first.action)
        }
    }

    private var user: UserID { UserID(unchecked: world.dice.one(of: world.users) ?? "u0") }
    private var group: GroupID { GroupID(unchecked: world.dice.one(of: world.groups) ?? "g0") }

    private func call(_ action: Action) {
        lastCall += 1
        let (number, answers) = (lastCall, answers)
        waiting[number] = action
        let reply = ReplyAddress.closure { result in answers.arrived.withLock { $0.append((number, result)) } }
        let isTaken = world.process.engines.submit(
            world.tenants[tenant],
            Command(actor: .server, action: action, reply: reply)
        )
        if isTaken { return }
        waiting[number] = nil
        if action.hasKey { again.append((world.now + 500, action)) }
    }

    private func say(_ target: ConversationTarget, from sender: UserID, _ reach: Send.Reach, _ mentions: [UserID] = [])
    {
        let text = world.wordy(world.text(by: "t\(tenant).server", tenant))
        var identity = SendIdentity.none
        if world.dice.coin() {
            keyCount += 1
            identity = .key("k\(keyCount)")
        }
        var send = Send(
            from: .id(sender),
            target: target,
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8)),
            reach: reach,
            mentions: mentions,
            identity: identity
        )
        if world.plan.minds { send.isWordChecked = world.laterDice.coin() }
        call(.send(send))
    }

    /// Puts words in force, or takes them out.
    private func changeWords() {
        let some = world.laterDice.some(of: ToldWord.allCases)
        let change =
            world.laterDice.coin()
            ? WordChange(putting: some.map(\.item), countMax: 100)
            : WordChange(removing: some.map(\.rawValue), countMax: 100)
        call(.changeWords(change))
    }

    /// Mutes a group, or lets it speak; makes a manager of somebody, or a member.
    private func changeRights() {
        let group = world.laterDice.one(of: world.groups) ?? "g0"
        if world.laterDice.coin() {
            return call(.setGroupMuted(GroupID(unchecked: group), world.laterDice.permille(300)))
        }
        let owner = world.chronicle(tenant).rights(of: "g:\(group)").value.owner
        guard let user = world.laterDice.one(of: world.users.filter { $0 != owner }) else { return }
        let role: GroupRole = world.laterDice.coin() ? .manager : .member
        call(.setGroupRole(GroupID(unchecked: group), UserID(unchecked: user), role))
    }

    private func sayPrivately() {
        say(.private(user), from: user, world.dice.coin() ? .receivers : .everyone)
    }

    private func sayInGroup() {
        let some = world.dice.some(of: world.users).map { UserID(unchecked: $0) }
        switch world.dice.below(4) {
        case 0: say(.group(group), from: user, .receivers)
        case 1: say(.group(group), from: user, .directed(some, sender: world.dice.coin()))
        default: say(.group(group), from: user, .everyone, world.dice.permille(300) ? some : [])
        }
    }

    private func saySystem() {
        say(.system(user), from: UserID(unchecked: "sys\(world.dice.below(2))"), .receivers)
    }

    /// Says something to all, or takes back what was.
    private func tellAll() {
        if world.laterDice.permille(250) {
            guard let told = world.laterDice.one(of: world.chronicle(tenant).broadcasts) else { return }
            let by = UserID(unchecked: told.sender)
            let recall = BroadcastRecall(by: by, broadcast: told.sent.uid, isAdmin: true, removesNotice: false)
            return call(.recallBroadcast(recall))
        }
        keyCount += 1
        let sender = "sys\(world.laterDice.below(2))"
        let broadcasting = Broadcasting(
            from: UserID(unchecked: sender),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(world.text(by: "t\(tenant).all", tenant).utf8)),
            flags: .ordinary,
            key: "k\(keyCount)"
        )
        call(.broadcast(broadcasting))
    }

    /// As the Server API does once something was said to all: who is online, and in no engine's memory, takes it now.
    private func askToTake() {
        for user in world.users
        where world.devices.contains(where: { $0.tenant == tenant && $0.user == user && $0.isLive }) {
            call(.takeBroadcasts(.id(UserID(unchecked: user))))
        }
    }

    /// Everybody takes what they lack.
    func askAllToTake() {
        for user in world.users { insist(.takeBroadcasts(.id(UserID(unchecked: user)))) }
    }

    /// Takes back any message, by authority.
    private func recall() {
        let chronicle = world.chronicle(tenant)
        let keys = chronicle.conversations.keys.sorted()
        guard let key = world.dice.one(of: keys), let conversation = chronicle.conversations[key],
            conversation.kind != .system, conversation.head > 0
        else { return }
        let seq = UInt32(world.dice.within(1...Int(conversation.head)))
        // What devices say they take back themselves: two such recalls of one commit could not be told apart.
        guard let message = conversation.message(seq), message.text?.contains(".server#") == true else { return }
        let by = UserID(unchecked: message.sender)
        let target: ConversationTarget =
            conversation.ends.isEmpty
            ? .group(GroupID(unchecked: String(key.dropFirst(2))))
            : .private(UserID(unchecked: conversation.ends.first { $0 != message.sender } ?? message.sender))
        let recall = Recall(
            by: .id(by),
            target: target,
            message: .seq(Place(rawValue: seq)),
            isAdmin: true,
            removesNotice: false
        )
        call(.recall(recall))
    }
}

extension Action {
    /// Whether it is told from others by a key, and so may be asked for again.
    fileprivate var hasKey: Bool {
        switch self {
        case .send(let send): if case .key = send.identity { true } else { false }
        case .broadcast(let broadcasting): broadcasting.key != nil
        default: false
        }
    }

    fileprivate var isToAll: Bool {
        switch self {
        case .broadcast, .recallBroadcast: true
        default: false
        }
    }
}
