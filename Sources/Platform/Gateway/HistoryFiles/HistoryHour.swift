internal import PlatformCore

/// A clock hour of a place, as callers name it: `yyyyMMddHH`.
package struct HistoryHour: Hashable, Sendable {
    package static let milliseconds: Int64 = 3_600_000

    /// Hours since 1970 on the clocks of the place.
    let index: Int64
    let clock: ClockText

    /// The hour that a time lies in.
    init(of time: Timestamp, on clock: ClockText) {
        let local = time.rawValue + clock.minutesAhead * 60_000
        self.init(index: (local - local % Self.milliseconds) / Self.milliseconds, clock)
    }

    /// Reads ten digits; `nil` for what is no hour of a day there is.
    init?(_ text: String, on clock: ClockText) {
        guard text.utf8.count == 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let digits = Int64(text)
        else { return nil }
        let (year, month, day) = (digits / 1_000_000, digits / 10_000 % 100, digits / 100 % 100)
        guard (1970...9999).contains(year), digits % 100 < 24 else { return nil }
        self.init(index: ClockText.dayNumber(year, month, day) * 24 + digits % 100, clock)
        // A date that no calendar has is found to be another one.
        guard self.text == text else { return nil }
    }

    private init(index: Int64, _ clock: ClockText) {
        self.index = index
        self.clock = clock
    }

    var start: Timestamp { Timestamp(rawValue: index * Self.milliseconds - clock.minutesAhead * 60_000) }
    /// The first time that is not in it.
    var end: Timestamp { next.start }
    var next: HistoryHour { HistoryHour(index: index + 1, clock) }

    /// The hour as it is read.
    var text: String { String(clock.text(of: start).filter { $0.isNumber }.prefix(10)) }
}
