internal import BenchmarkSupport
internal import LoadSupport
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// Clients that write to each other and check whatever comes: every state of every mailbox, every message of every sender
/// to every receiver once and in order, every message answered once.
///
/// As clients do, they skip a state that they have, and keep what comes too early until what is before it has come.
final class MessageTraffic: TelegramListener {
    /// Clients that are busy acknowledge with their next call.
    private static let acksHeldMax = 64

    private let swarm: Swarm
    private let inFlight: Int
    private let textBytes: Int
    private var clients: [TelegramClient] = []
    private var ledger: TalkLedger
    /// When messages left, for each client by the low bits of their names; zero for none.
    private var leftAt: [[UInt64]]
    /// What messages are named from on: other names than those of other runs, which are remembered for two days.
    private let firstName = Int64.random(in: .min ... .max) & ~0xFFFF_FFFF
    private var named: [Int64]
    /// How each client names each other one.
    private var peers: [[TL.InputPeer]]
    /// Whom each client knows, by identifier.
    private var found: [[String: TL.InputPeer]]
    private var readyCount = 0
    private var isSending = false

    /// What came too early, for each client by its state.
    private var early: [[Int32: Heard]]

    private(set) var answered = 0
    /// States that came again, and those that came before another that precedes them.
    private(set) var doubled = 0
    private(set) var hurried = 0
    private(set) var faults: [String] = []
    private(set) var answers = LatencyHistogram()
    private(set) var deliveries = LatencyHistogram()

    /// A message of another, or one's own.
    private typealias Heard = (sender: Int, counter: Int, time: UInt64)?

    init(_ app: TelegramApp, _ bots: [Bot], swarm: Swarm, inFlight: Int, textBytes: Int) {
        precondition(inFlight <= 256, "messages in flight are found by the low byte of their names")
        self.swarm = swarm
        self.inFlight = inFlight
        self.textBytes = textBytes
        ledger = TalkLedger(count: bots.count)
        leftAt = bots.map { _ in [UInt64](repeating: 0, count: 256) }
        named = bots.map { _ in 0 }
        peers = bots.map { _ in [] }
        found = bots.map { _ in [:] }
        early = bots.map { _ in [:] }
        let cipher = MessageCipher()
        clients = bots.enumerated().map {
            TelegramClient($0, $1, app, swarm, acksHeldMax: Self.acksHeldMax, cipher: cipher, listener: self)
        }
    }

    /// Lets everybody send once all are logged in and know each other.
    func start() throws {
        guard swarm.run(seconds: 60, until: { self.readyCount == self.clients.count || !self.faults.isEmpty }),
            faults.isEmpty
        else { throw Short("not all clients are logged in: \(faults.first ?? "they wait")") }
        isSending = true
        for client in clients {
            for _ in 0..<inFlight { send(from: client) }
            swarm.wrote(client)
        }
    }

    func measure() {
        answers = LatencyHistogram()
        deliveries = LatencyHistogram()
        doubled = 0
        hurried = 0
    }

    func run(seconds: Double) {
        swarm.run(seconds: seconds, until: { !self.faults.isEmpty })
    }

    /// Stops sending and waits for what is under way.
    func finish() {
        isSending = false
        let isComplete = swarm.run(
            seconds: 20,
            until: { (self.answered == self.sent && self.delivered == self.sent) || !self.faults.isEmpty }
        )
        if !isComplete { faults.append("of \(sent) sent, \(answered) were answered and \(delivered) delivered") }
        swarm.close(clients)
    }

    var delivered: Int { ledger.heard }
    private var sent: Int { ledger.said }

    private func send(from client: TelegramClient) {
        let index = client.index
        let (receiver, counter) = ledger.next(of: index)
        let now = uptime()
        let text = Content.text(bytes: textBytes, sender: index, counter: counter, time: now)
        named[index] += 1
        leftAt[index][Int(named[index] & 255)] = now
        client.call(
            TL.MessagesSendMessage(
                peer: peers[index][receiver],
                message: String(decoding: text, as: UTF8.self),
                randomID: firstName &+ named[index]
            )
        )
    }

    func keyed(_ client: TelegramClient) {
        client.logIn()
    }

    func loggedIn(_ client: TelegramClient) {
        for other in clients { client.call(TL.ContactsResolveUsername(username: other.bot.user)) }
    }

    func answered(_ client: TelegramClient, _ answer: inout TLReader) throws {
        guard try answer.peekID() == TL.ContactsResolvedPeer.id else {
            return take(try TL.Updates(reading: &answer), answering: client)
        }
        guard case .user(let user)? = try TL.ContactsResolvedPeer(reading: &answer).users.first,
            let hash = user.accessHash
        else { return fault("\(client.bot.user) was told of nobody") }
        // Calls may be answered in any order: whom each is about stands in it.
        found[client.index][user.firstName ?? ""] = .inputPeerUser(.init(userID: user.id, accessHash: hash))
        guard found[client.index].count == clients.count else { return }
        peers[client.index] = clients.compactMap { found[client.index][$0.bot.user] }
        readyCount += 1
    }

    func updated(_ client: TelegramClient, _ updates: TL.Updates) {
        // Those who talked with each other before are told who is there.
        if case .updateShort = updates { return }
        guard case .updates(let fields) = updates else { return fault("\(client.bot.user) was told of no message") }
        for update in fields.updates {
            guard case .updateNewMessage(let new) = update, case .message(let message) = new.message else {
                fault("\(client.bot.user) was told of something else than a message")
                continue
            }
            var text = message.message
            let content = text.withUTF8 { Content.read(text: UnsafeRawBufferPointer($0)) }
            if content == nil { fault("\(client.bot.user) was told of a message of nobody's") }
            take(message.out ? nil : content, new.pts, new.ptsCount, on: client)
        }
    }

    func ended(_ client: TelegramClient, _ why: String) {
        fault("\(client.bot.user) ended: \(why)")
    }

    /// The answer to a message: its number under its name, and the message in the place of its update.
    private func take(_ updates: TL.Updates, answering client: TelegramClient) {
        guard case .updates(let fields) = updates, fields.updates.count == 2,
            case .updateMessageID(let name) = fields.updates[0], case .updateNewMessage(let new) = fields.updates[1],
            case .message(let message) = new.message, message.out, message.id == name.id
        else { return fault("\(client.bot.user) was answered something else than the message") }
        take(nil, new.pts, new.ptsCount, on: client)
        let slot = Int(name.randomID & 255)
        let leftAt = leftAt[client.index][slot]
        guard leftAt > 0 else { return fault("\(client.bot.user) was answered twice") }
        self.leftAt[client.index][slot] = 0
        answered += 1
        answers.record(uptime() - leftAt)
        if isSending { send(from: client) }
    }

    private func take(_ heard: Heard, _ pts: Int32, _ count: Int32, on client: TelegramClient) {
        guard count == 1 else { return fault("\(client.bot.user) was told \(count) states at once") }
        if pts <= client.pts { return doubled += 1 }
        guard pts == client.pts + 1 else {
            hurried += 1
            early[client.index][pts] = .some(heard)
            return
        }
        apply(heard, on: client)
        while let next = early[client.index].removeValue(forKey: client.pts + 1) { apply(next, on: client) }
    }

    private func apply(_ heard: Heard, on client: TelegramClient) {
        client.pts += 1
        guard let (sender, counter, time) = heard else { return }
        if let expected = ledger.hear(counter, of: sender, by: client.index) {
            fault("\(client.bot.user) heard message \(counter) of \(sender), not \(expected)")
        }
        deliveries.record(uptime() - time)
    }

    private func fault(_ what: String) {
        if faults.count < 10 { faults.append(what) }
    }
}
