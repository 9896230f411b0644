internal import CoreMetrics

/// What the links of all loops come to, for `/metrics`.
struct LinkFigures: Sendable {
    /// Frames of commits given to links.
    let pushes: Counter
    let answers: Counter
    let pages: Counter
    /// Links that had to be caught up because their socket was full or effects were lost.
    let fallsBehind: Counter
    /// Messages of chatrooms that links were not given because too much waited for them.
    let chatroomDrops: Counter
    /// Connections, those too that are still saying hello.
    let live: Gauge
    /// Links that ended by the server's choice, by why.
    private let ended: [LinkEnd: Counter]

    init(factory: any MetricsFactory, loop: UInt16) {
        pushes = Counter(label: "echoim_link_pushes", dimensions: [], factory: factory)
        answers = Counter(label: "echoim_link_answers", dimensions: [], factory: factory)
        pages = Counter(label: "echoim_link_catch_up_pages", dimensions: [], factory: factory)
        fallsBehind = Counter(label: "echoim_link_falls_behind", dimensions: [], factory: factory)
        chatroomDrops = Counter(label: "echoim_chatroom_drops", dimensions: [], factory: factory)
        live = Gauge(label: "echoim_links", dimensions: [("loop", "\(loop)")], factory: factory)
        ended = Dictionary(
            uniqueKeysWithValues: LinkEnd.allCases.map { end in
                (end, Counter(label: "echoim_links_ended", dimensions: [("why", "\(end)")], factory: factory))
            }
        )
    }

    func ended(_ reason: LinkEnd) {
        ended[reason]?.increment()
    }
}

/// What one turn of a hub came to; added to the figures at its end.
struct LinkTurnCounts {
    var pushes = 0
    var answers = 0
    var pages = 0
    var fallsBehind = 0
    var chatroomDrops = 0

    mutating func report(to figures: LinkFigures) {
        if pushes > 0 { figures.pushes.increment(by: pushes) }
        if answers > 0 { figures.answers.increment(by: answers) }
        if pages > 0 { figures.pages.increment(by: pages) }
        if fallsBehind > 0 { figures.fallsBehind.increment(by: fallsBehind) }
        if chatroomDrops > 0 { figures.chatroomDrops.increment(by: chatroomDrops) }
        self = LinkTurnCounts()
    }
}
