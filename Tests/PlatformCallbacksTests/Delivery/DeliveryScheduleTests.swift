import Testing

@testable import PlatformCallbacks

struct `What becomes of an event` {
    @Test(arguments: [DeliverySchedule.Attempt.away("no answer"), .faulty(status: 503, retryAfter: nil)])
    func `that is refused for the first time after the app server was away is tried again`(
        before: DeliverySchedule.Attempt
    ) {
        var schedule = DeliverySchedule()
        for minute in 0..<20 as Range<UInt64> { _ = schedule.note(before, at: minute * 60_000_000_000) }
        let verdicts = (0..<5).map { _ in schedule.note(.refused(status: 404), at: 1_200_000_000_000) }
        #expect(verdicts.map(\.isRetry) == [true, true, true, true, false])
        #expect(verdicts.last == .setAside(reason: "answered 404"))
    }

    @Test func `that is set aside says nothing of the next one`() {
        var schedule = DeliverySchedule()
        for _ in 0..<5 { _ = schedule.note(.refused(status: 404), at: 0) }
        #expect(schedule.note(.refused(status: 404), at: 0) == .retry(after: 1_000_000_000))
    }
}

extension DeliverySchedule.Verdict {
    fileprivate var isRetry: Bool {
        if case .retry = self { true } else { false }
    }
}
