import PlatformCore
import Testing

@testable import PlatformGateway

struct `An hour of an app's clocks` {
    @Test(arguments: [
        ("2023111506", 480, 1_700_000_000_000), ("2023111422", 0, 1_700_000_000_000),
        ("2023111503", 330, 1_700_000_000_000), ("2024022900", 0, 1_709_164_800_000),
        ("1970010100", 0, 0), ("2023111410", -720, 1_700_000_000_000),
    ])
    func `is named as it is read there`(text: String, minutesAhead: Int64, time: Int64) throws {
        let clock = ClockText(minutesAhead: minutesAhead)
        let hour = HistoryHour(of: Timestamp(rawValue: time), on: clock)
        #expect(hour.text == text)
        #expect(HistoryHour(text, on: clock) == hour)
        #expect(hour.start.rawValue <= time)
        #expect(hour.end.rawValue > time)
        #expect(hour.end.rawValue - hour.start.rawValue == 3_600_000)
    }

    @Test(arguments: [
        "", "20231115", "202311150", "20231115066", "2023111524", "2023023000", "2023130100", "2023000100",
        "2023110006", "202311150x", " 023111506", "２０２３１１１５０６",
    ])
    func `is nothing else`(text: String) {
        #expect(HistoryHour(text, on: ClockText()) == nil)
    }
}
