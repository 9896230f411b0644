internal import BenchmarkSupport
internal import LoadSupport

/// One link that asks the same again and again, one answer at a time.
final class Repeater: LinkListener {
    private let ask: (LinkClient, inout WireWriter) -> Void
    private let check: (WireFields) -> String?
    private let count: Int
    private var leftAt: UInt64 = 0
    private(set) var latency = LatencyHistogram()
    private(set) var faults: [String] = []

    /// Asks so often; `check` says what is wrong with an answer.
    init(
        count: Int,
        ask: @escaping (LinkClient, inout WireWriter) -> Void,
        check: @escaping (WireFields) -> String?
    ) {
        self.count = count
        self.ask = ask
        self.check = check
    }

    var isDone: Bool { latency.count == count || !faults.isEmpty }

    func live(_ link: LinkClient) { next(on: link) }

    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields) {
        latency.record(uptime() - leftAt)
        if let fault = check(body) { faults.append(fault) }
        if !isDone { next(on: link) }
    }

    func refused(_ link: LinkClient, request: UInt32, _ why: String) { faults.append(why) }

    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields) {}

    func ended(_ link: LinkClient, _ why: String) { faults.append(why) }

    private func next(on link: LinkClient) {
        leftAt = uptime()
        _ = link.request { ask(link, &$0) }
    }
}
