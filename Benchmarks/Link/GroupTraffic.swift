internal import BenchmarkSupport
internal import LoadSupport

/// A group whose members all listen, and some of them talk; each checks that places come once and in order.
final class GroupTraffic: LinkListener {
    private let swarm: Swarm
    private let group: String
    private let senders: Int
    private let inFlight: Int
    private let contentBytes: Int
    private var links: [LinkClient] = []
    /// The last place of the group that each link was given; zero before the first.
    private var heads: [UInt32]
    private var isSending = false

    private(set) var sent = 0
    private(set) var answered = 0
    private(set) var delivered = 0
    /// Pages that links got because they read too slowly.
    private(set) var fallenBehind = 0
    private(set) var faults: [String] = []
    private(set) var answers = LatencyHistogram()
    private(set) var deliveries = LatencyHistogram()
    private var leftAt: [[UInt64]]

    init(
        swarm: Swarm,
        tokens: [(user: String, token: String)],
        group: String,
        senders: Int,
        inFlight: Int,
        contentBytes: Int
    ) {
        self.swarm = swarm
        self.group = group
        self.senders = senders
        self.inFlight = inFlight
        self.contentBytes = contentBytes
        heads = [UInt32](repeating: 0, count: tokens.count)
        leftAt = Array(repeating: [UInt64](repeating: 0, count: 256), count: senders)
        links = tokens.indices.map {
            swarm.connect($0, as: tokens[$0].user, token: tokens[$0].token, listener: self)
        }
    }

    /// Lets the senders talk once all are live.
    func start() throws {
        guard swarm.run(seconds: 60, until: { self.links.allSatisfy(\.isLive) || !self.faults.isEmpty }), faults.isEmpty
        else {
            throw Short("not all links went live: \(faults.first ?? "they wait")")
        }
        isSending = true
        for link in links.prefix(senders) {
            for _ in 0..<inFlight { send(from: link) }
            swarm.wrote(link)
        }
    }

    func measure() {
        answers = LatencyHistogram()
        deliveries = LatencyHistogram()
        delivered = 0
    }

    func finish() {
        isSending = false
        let isComplete = swarm.run(
            seconds: 20,
            until: {
                (self.answered == self.sent && self.heads.allSatisfy { $0 == self.heads[0] || $0 == 0 })
                    || !self.faults.isEmpty
            }
        )
        if !isComplete {
            let places = "places \(heads.min() ?? 0) to \(heads.max() ?? 0)"
            faults.append("of \(sent) sent, \(answered) were answered; \(places)")
        }
        swarm.close(links)
    }

    private func send(from link: LinkClient) {
        let now = uptime()
        let content = Content.make(bytes: contentBytes, sender: link.index, counter: sent, time: now)
        let (group, clientID) = (group, link.takeClientID())
        let request = link.request { frame in
            frame.put(3) { send in
                send.put(1) { conversation in
                    conversation.put(1, 3)
                    conversation.put(2, group)
                }
                send.put(2, "RC:TxtMsg")
                send.put(3, content)
                send.put(4, UInt64(clientID))
            }
        }
        leftAt[link.index][Int(request & 255)] = now
        sent += 1
    }

    func live(_ link: LinkClient) {}

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {
        guard kind == 4 else { return fault("an answer of kind \(kind) to a send") }
        let time = leftAt[link.index][Int(request & 255)]
        guard time > 0 else { return fault("an answer to a request that was answered") }
        leftAt[link.index][Int(request & 255)] = 0
        answered += 1
        answers.record(uptime() - time)
        take(seq: UInt32(body.first(2)?.value ?? 0), on: link)
        if isSending { send(from: link) }
    }

    func refused(_ link: LinkClient, request: UInt32, _ why: String) {
        fault("\(link.user) was refused: \(why)")
    }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {
        if kind == 3 {
            // A link that is behind gets a summary instead: it would ask for the difference and go on from its head.
            fallenBehind += 1
            heads[link.index] = 0
            return
        }
        guard kind == 2, let item = body.first(2)?.fields else { return }
        var fields = item
        while let field = fields.next() {
            if field.number == 1 { take(seq: UInt32(field.value), on: link) }
            guard field.number == 3, let bytes = field.fields.first(5)?.bytes else { continue }
            delivered += 1
            // One in 64 tells the latency; reading all clocks would be the load's own cost.
            if delivered & 63 == 0, let (_, _, time) = Content.read(bytes) { deliveries.record(uptime() - time) }
        }
    }

    func ended(_ link: LinkClient, _ why: String) {
        fault("\(link.user) ended: \(why)")
    }

    private func take(seq: UInt32, on link: LinkClient) {
        let head = heads[link.index]
        guard head == 0 || seq == head + 1 else {
            return fault("\(link.user) was given place \(seq) of the group after place \(head)")
        }
        heads[link.index] = seq
    }

    private func fault(_ what: String) {
        if faults.count < 10 { faults.append(what) }
    }
}
