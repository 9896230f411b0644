import Testing

@testable import PlatformCallbacks

struct `A breaker` {
    @Test func `opens after failures in a row, lets one probe through, and closes with its success`() {
        var breaker = Breaker(pause: 10)
        for _ in 0..<4 { breaker.failed(at: 0) }
        #expect(breaker.state == .closed)
        breaker.failed(at: 0)
        #expect(breaker.state == .open(until: 10))
        let early = breaker.admits(at: 9)
        let probe = breaker.admits(at: 10)
        let second = breaker.admits(at: 10)
        #expect([early, probe, second] == [false, true, false])
        breaker.failed(at: 10)
        #expect(breaker.state == .open(until: 20))
        _ = breaker.admits(at: 20)
        breaker.succeeded()
        #expect(breaker.state == .closed)
        let after = breaker.admits(at: 20)
        #expect(after)
    }

    @Test func `a success in between starts counting anew`() {
        var breaker = Breaker(pause: 10)
        for _ in 0..<20 {
            for _ in 0..<4 { breaker.failed(at: 0) }
            breaker.succeeded()
        }
        #expect(breaker.state == .closed)
    }
}
