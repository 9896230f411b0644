internal import BenchmarkSupport
internal import LoadSupport

/// Links that write to each other and check whatever comes: every place of every mailbox once and in
/// order, every message of every sender to every receiver once and in order, every send answered.
final class PrivateTraffic: LinkListener {
    private let swarm: Swarm
    private let inFlight: Int
    private let pause: UInt64
    private let contentBytes: Int
    private(set) var links: [LinkClient] = []
    private var ledger: TalkLedger
    /// When requests left, for each link by the low bits of their ids; zero for none.
    private var leftAt: [[UInt64]]
    private var isSending = false
    /// Links that send again at a time, in the order of the times.
    private var resting: [(at: UInt64, link: LinkClient)] = []

    private(set) var answered = 0
    private(set) var faults: [String] = []
    private(set) var answers = LatencyHistogram()
    private(set) var deliveries = LatencyHistogram()
    private(set) var longestSilence: UInt64 = 0
    private var lastAnswer: UInt64 = 0

    init(swarm: Swarm, tokens: [(user: String, token: String)], inFlight: Int, pause: Double, contentBytes: Int) {
        self.swarm = swarm
        self.inFlight = inFlight
        self.pause = UInt64(pause * 1_000_000_000)
        self.contentBytes = contentBytes
        if pause > 0 { swarm.waitMilliseconds = 1 }
        ledger = TalkLedger(count: tokens.count)
        leftAt = tokens.map { _ in [UInt64](repeating: 0, count: 256) }
        links = tokens.indices.map {
            swarm.connect($0, as: tokens[$0].user, token: tokens[$0].token, listener: self)
        }
    }

    /// Lets everybody send once all are live.
    func start() throws {
        guard swarm.run(seconds: 30, until: { self.links.allSatisfy(\.isLive) || !self.faults.isEmpty }), faults.isEmpty
        else {
            throw Short("not all links went live: \(faults.first ?? "they wait")")
        }
        isSending = true
        for link in links {
            for _ in 0..<inFlight { send(from: link) }
            swarm.wrote(link)
        }
    }

    private var sent: Int { ledger.said }
    var delivered: Int { ledger.heard }

    func measure() {
        answers = LatencyHistogram()
        deliveries = LatencyHistogram()
        longestSilence = 0
        lastAnswer = uptime()
    }

    /// Works for a while; links that paused go on.
    func run(seconds: Double) {
        swarm.run(seconds: seconds, tick: wakeResting, until: { !self.faults.isEmpty })
    }

    /// Stops sending and waits for what is under way.
    func finish() {
        isSending = false
        let isComplete = swarm.run(
            seconds: 20,
            until: { (self.answered == self.sent && self.delivered == self.sent) || !self.faults.isEmpty }
        )
        if !isComplete { faults.append("of \(sent) sent, \(answered) were answered and \(delivered) delivered") }
        swarm.close(links)
    }

    private func send(from link: LinkClient) {
        let index = link.index
        let (receiver, counter) = ledger.next(of: index)
        let now = uptime()
        let content = Content.make(
            bytes: contentBytes,
            sender: index,
            counter: counter,
            time: now
        )
        let user = links[receiver].user
        let clientID = link.takeClientID()
        let request = link.request { frame in
            frame.put(3) { send in
                send.put(1) { conversation in
                    conversation.put(1, 1)
                    conversation.put(2, user)
                }
                send.put(2, "RC:TxtMsg")
                send.put(3, content)
                send.put(4, UInt64(clientID))
            }
        }
        leftAt[index][Int(request & 255)] = now
    }

    private func wakeResting() {
        let now = uptime()
        while let first = resting.first, first.at <= now {
            resting.removeFirst()
            send(from: first.link)
            swarm.wrote(first.link)
        }
    }

    func live(_ link: LinkClient) {}

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {
        guard kind == 4 else { return fault("an answer of kind \(kind) to a send") }
        let now = uptime()
        let leftAt = leftAt[link.index][Int(request & 255)]
        guard leftAt > 0 else { return fault("an answer to a request that was answered") }
        self.leftAt[link.index][Int(request & 255)] = 0
        take(place: UInt32(body.first(3)?.value ?? 0), on: link)
        answered += 1
        answers.record(now - leftAt)
        longestSilence = max(longestSilence, now - min(lastAnswer, now))
        lastAnswer = now
        guard isSending else { return }
        if pause > 0 { resting.append((now + pause, link)) } else { send(from: link) }
    }

    func refused(_ link: LinkClient, request: UInt32, _ why: String) {
        fault("\(link.user) was refused: \(why)")
    }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {
        switch kind {
        case 1: take(item: body, on: link)
        case 3:
            var fields = body
            while let field = fields.next() { if field.number == 1 { take(item: field.fields, on: link) } }
        default: break
        }
    }

    func ended(_ link: LinkClient, _ why: String) {
        fault("\(link.user) ended: \(why)")
    }

    private func take(item: WireFields, on link: LinkClient) {
        var fields = item
        while let field = fields.next() {
            if field.number == 1 { take(place: UInt32(field.value), on: link) }
            if field.number == 4, let message = field.fields.first(3)?.fields { take(message: message, on: link) }
        }
    }

    private func take(message: WireFields, on link: LinkClient) {
        guard let bytes = message.first(5)?.bytes, let (sender, counter, time) = Content.read(bytes) else { return }
        if let expected = ledger.hear(counter, of: sender, by: link.index) {
            return fault("\(link.user) heard message \(counter) of link \(sender) where \(expected) belongs")
        }
        deliveries.record(uptime() - time)
    }

    private func take(place: UInt32, on link: LinkClient) {
        guard place == link.place + 1 else {
            return fault("\(link.user) was given place \(place) after place \(link.place)")
        }
        link.place = place
    }

    private func fault(_ what: String) {
        if faults.count < 10 { faults.append(what) }
    }
}
