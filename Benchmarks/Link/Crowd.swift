internal import BenchmarkSupport
internal import LoadSupport

/// Links that only go live, and catch up where they say how far they are.
final class Crowd: LinkListener {
    private let swarm: Swarm
    private(set) var links: [LinkClient] = []
    /// Links that have everything.
    private(set) var ready = 0
    private(set) var mailboxItems = 0
    private(set) var pages = 0
    private(set) var faults: [String] = []
    private(set) var latency = LatencyHistogram()
    private let waitsForPages: Bool
    private var began: [UInt64] = []

    /// With `waitsForPages` a link is ready only once it was brought up to date.
    init(swarm: Swarm, waitsForPages: Bool) {
        self.swarm = swarm
        self.waitsForPages = waitsForPages
    }

    func connect(_ user: String, token: String, cursor: (place: UInt32, lsn: UInt64)?) {
        began.append(uptime())
        links.append(swarm.connect(links.count, as: user, token: token, cursor: cursor, listener: self))
    }

    var cursors: [(place: UInt32, lsn: UInt64)] { links.map { ($0.place, $0.lsn) } }

    func close() { swarm.close(links) }

    func live(_ link: LinkClient) {
        if !waitsForPages || !link.isCatchingUp { isReady(link) }
    }

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {}

    func refused(_ link: LinkClient, request: UInt32, _ why: String) {
        if faults.count < 10 { faults.append(why) }
    }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {
        guard kind == 3 else { return }
        pages += 1
        var hasMore = false
        var fields = body
        while let field = fields.next() {
            if field.number == 1 { mailboxItems += 1 }
            if field.number == 6 { hasMore = field.value == 1 }
        }
        if !hasMore && waitsForPages { isReady(link) }
    }

    func ended(_ link: LinkClient, _ why: String) {
        if faults.count < 10 { faults.append(why) }
    }

    private func isReady(_ link: LinkClient) {
        ready += 1
        latency.record(uptime() - began[link.index])
    }
}
