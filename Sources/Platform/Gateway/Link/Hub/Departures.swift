internal import NIOCore
internal import PlatformCore

/// Who went offline lately, and when; the longest gone are forgotten first.
struct Departures<Who: Hashable & Sendable>: Sendable {
    /// How long a departure is remembered, in milliseconds.
    static var lifeMilliseconds: Int64 { 600_000 }
    private let countMax: Int
    private var times: [Who: Timestamp] = [:]
    /// In the order they happened, those of who came back in the meantime too.
    private var order = CircularBuffer<(who: Who, time: Timestamp)>()

    init(countMax: Int) {
        self.countMax = countMax
    }

    mutating func left(_ who: Who, at now: Timestamp) {
        forget(before: now)
        if order.count >= countMax { forgetFirst() }
        times[who] = now
        order.append((who, now))
    }

    mutating func returned(_ who: Who) {
        times[who] = nil
    }

    /// Those who left within the life of a departure and did not come back.
    mutating func recent(at now: Timestamp) -> Dictionary<Who, Timestamp>.Keys {
        forget(before: now)
        return times.keys
    }

    /// When somebody left who is remembered and did not come back.
    mutating func time(of who: Who, at now: Timestamp) -> Timestamp? {
        forget(before: now)
        return times[who]
    }

    private mutating func forget(before now: Timestamp) {
        let limit = now.advanced(byMilliseconds: -Self.lifeMilliseconds)
        while let first = order.first, first.time < limit { forgetFirst() }
    }

    private mutating func forgetFirst() {
        let first = order.removeFirst()
        if times[first.who] == first.time { times[first.who] = nil }
    }
}
