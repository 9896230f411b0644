internal import PlatformCore
internal import Testing

@Suite struct QuietPeriodTests {
    @Test func `a period lasts as long as it says, past midnight too`() {
        let night = QuietPeriod(start: 23 * 3_600, minutes: 120, level: .nothing)
        #expect([22, 23, 0, 1].map { night.contains(secondOfDay: $0 * 3_600) } == [false, true, true, false])
        #expect(night.contains(secondOfDay: 86_399))
        #expect(night.contains(secondOfDay: 3_599))
        let noon = QuietPeriod(start: 12 * 3_600, minutes: 1, level: .mentions)
        #expect([43_199, 43_200, 43_259, 43_260].map { noon.contains(secondOfDay: $0) } == [false, true, true, false])
    }

    @Test func `the longest leaves one minute of the day`() {
        let day = QuietPeriod(start: 60, minutes: QuietPeriod.minutes.upperBound, level: .mentions)
        let loud = (0..<QuietPeriod.secondsPerDay).filter { !day.contains(secondOfDay: $0) }
        #expect(loud == Array(0..<60))
    }
}
