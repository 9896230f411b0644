package import CoreMetrics
internal import Synchronization

/// What the port of Telegram clients comes to, for `/metrics`; safe on any thread.
package final class BridgeFigures: Sendable {
    let packetsIn: Counter
    let packetsOut: Counter
    private let turnedAwayCount: Counter
    private let connections: Meter
    private let sessions: Meter
    private let ends: [WireEnd: Counter]
    private let connectionCount = Atomic<Int>(0)
    private let sessionCount = Atomic<Int>(0)

    package init(factory: any MetricsFactory) {
        packetsIn = Counter(label: "echoim_mtproto_packets_read", dimensions: [], factory: factory)
        packetsOut = Counter(label: "echoim_mtproto_packets_written", dimensions: [], factory: factory)
        turnedAwayCount = Counter(label: "echoim_mtproto_turned_away", dimensions: [], factory: factory)
        connections = Meter(label: "echoim_mtproto_connections", dimensions: [], factory: factory)
        sessions = Meter(label: "echoim_mtproto_sessions", dimensions: [], factory: factory)
        ends = Dictionary(
            uniqueKeysWithValues: WireEnd.allCases.map { end in
                let counter = Counter(
                    label: "echoim_mtproto_ended",
                    dimensions: [("why", end.rawValue)],
                    factory: factory
                )
                return (end, counter)
            }
        )
    }

    func connectionOpened() { connections.set(connectionCount.add(1, ordering: .relaxed).newValue) }
    func connectionClosed() { connections.set(connectionCount.subtract(1, ordering: .relaxed).newValue) }
    func sessionOpened() { sessions.set(sessionCount.add(1, ordering: .relaxed).newValue) }
    func sessionClosed() { sessions.set(sessionCount.subtract(1, ordering: .relaxed).newValue) }
    func turnedAway() { turnedAwayCount.increment() }
    func ended(_ reason: WireEnd) { ends[reason]?.increment() }
}
