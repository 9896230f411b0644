internal import BenchmarkSupport
internal import LoadSupport

/// A chatroom whose members all listen, and some of them talk at a steady pace; what each misses is counted.
final class ChatroomTraffic: LinkListener {
    private let swarm: Swarm
    private let room: String
    private let contentBytes: Int
    private var links: [LinkClient] = []
    /// The last seq that each link was given or answered.
    private var heads: [UInt32]
    private var entered = 0

    private(set) var sent = 0
    private(set) var delivered = 0
    private(set) var lost = 0
    private(set) var faults: [String] = []
    private(set) var answers = LatencyHistogram()
    private(set) var deliveries = LatencyHistogram()
    private var leftAt: [UInt32: UInt64] = [:]

    init(swarm: Swarm, tokens: [(user: String, token: String)], room: String, contentBytes: Int) {
        self.swarm = swarm
        self.room = room
        self.contentBytes = contentBytes
        heads = [UInt32](repeating: 0, count: tokens.count)
        links = tokens.indices.map {
            swarm.connect($0, as: tokens[$0].user, token: tokens[$0].token, listener: self)
        }
    }

    /// Has all come in.
    func start() throws {
        guard swarm.run(seconds: 60, until: { self.entered == self.links.count || !self.faults.isEmpty }),
            faults.isEmpty
        else {
            throw Short("\(entered) of \(links.count) links came in: \(faults.first ?? "they wait")")
        }
    }

    func measure() {
        answers = LatencyHistogram()
        deliveries = LatencyHistogram()
        (delivered, lost, sent) = (0, 0, 0)
    }

    /// Says so many messages a second, each from the next link.
    func run(seconds: Double, rate: Int) {
        let began = uptime()
        let pause = 1_000_000_000 / UInt64(rate)
        var due = 0
        while uptime() - began < UInt64(seconds * 1_000_000_000), faults.isEmpty {
            while UInt64(due) * pause <= uptime() - began {
                say(from: links[sent % links.count])
                due += 1
            }
            swarm.run(seconds: 0.001)
        }
    }

    /// Waits until what is under way has come.
    func finish() {
        _ = swarm.run(seconds: 2, until: { !self.faults.isEmpty })
        swarm.close(links)
    }

    private func say(from link: LinkClient) {
        let now = uptime()
        let content = Content.make(bytes: contentBytes, sender: link.index, counter: sent, time: now)
        let request = link.request { frame in
            frame.put(62) { send in
                send.put(1, room)
                send.put(2, "RC:TxtMsg")
                send.put(3, content)
            }
        }
        leftAt[UInt32(link.index) << 16 | request & 0xFFFF] = now
        sent += 1
        swarm.wrote(link)
    }

    func live(_ link: LinkClient) {
        _ = link.request { frame in frame.put(60) { $0.put(1, room) } }
        swarm.wrote(link)
    }

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {
        switch kind {
        case 60:
            entered += 1
            heads[link.index] = UInt32(body.first(4)?.value ?? 0)
        case 61:
            if let time = leftAt.removeValue(forKey: UInt32(link.index) << 16 | request & 0xFFFF) {
                answers.record(uptime() - time)
            }
            take(seq: UInt32(body.first(2)?.value ?? 0), on: link)
        default: fault("an answer of kind \(kind)")
        }
    }

    func refused(_ link: LinkClient, request: UInt32, _ why: String) {
        fault("\(link.user) was refused: \(why)")
    }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {
        guard kind == 60, let bytes = body.first(6)?.bytes else { return }
        delivered += 1
        take(seq: UInt32(body.first(3)?.value ?? 0), on: link)
        // One in 64 tells the latency; reading all clocks would be the load's own cost.
        if delivered & 63 == 0, let (_, _, time) = Content.read(bytes) { deliveries.record(uptime() - time) }
    }

    func ended(_ link: LinkClient, _ why: String) {
        fault("\(link.user) ended: \(why)")
    }

    private func take(seq: UInt32, on link: LinkClient) {
        let head = heads[link.index]
        guard seq > head else { return fault("\(link.user) was given \(seq) of the room after \(head)") }
        lost += Int(seq - head) - 1
        heads[link.index] = seq
    }

    private func fault(_ what: String) {
        if faults.count < 10 { faults.append(what) }
    }
}
