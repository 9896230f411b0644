import PlatformCore
import Testing

@testable import PlatformGateway

struct `Who went offline lately` {
    private let start = Timestamp(rawValue: 1_700_000_000_000)

    @Test func `is forgotten after ten minutes, on coming back, and when there are too many others`() {
        var departures = Departures<Int>(countMax: 3)
        departures.left(1, at: start)
        departures.left(2, at: start.advanced(byMilliseconds: 1))
        departures.returned(1)
        #expect(Set(departures.recent(at: start)) == [2])
        departures.left(1, at: start.advanced(byMilliseconds: 2))
        #expect(Set(departures.recent(at: start)) == [1, 2])
        departures.left(3, at: start.advanced(byMilliseconds: 3))
        #expect(Set(departures.recent(at: start)) == [1, 2, 3])
        departures.left(4, at: start.advanced(byMilliseconds: 4))
        #expect(Set(departures.recent(at: start)) == [1, 3, 4])
        let later = start.advanced(byMilliseconds: Departures<Int>.lifeMilliseconds + 3)
        #expect(Set(departures.recent(at: later)) == [3, 4])
    }
}
