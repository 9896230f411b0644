import NIOCore
import Testing

@testable import PlatformGateway

struct `Until when a connection may go on` {
    private let start = NIODeadline.uptimeNanoseconds(0)
    private func at(_ seconds: Int64) -> NIODeadline { start + .seconds(seconds) }

    @Test func `the first request has ten seconds from the connect on, head and body`() {
        var deadline = RequestDeadline(configuration: HTTPDoorConfiguration(), now: start)
        #expect(deadline.instant == at(10))
        deadline.requestBegan(now: at(9))
        #expect(deadline.instant == at(10))
    }

    @Test func `an answer has a minute, and then the client may wait with its next request`() {
        var deadline = RequestDeadline(configuration: HTTPDoorConfiguration(), now: start)
        deadline.requestBegan(now: at(1))
        deadline.requestEnded(now: at(2))
        #expect(deadline.instant == at(62))
        deadline.responseEnded(now: at(3))
        #expect(deadline.instant == at(78))
        deadline.requestBegan(now: at(70))
        #expect(deadline.instant == at(80))
    }

    @Test func `a request refused before it was read whole is not waited for twice`() {
        var deadline = RequestDeadline(configuration: HTTPDoorConfiguration(), now: start)
        deadline.requestBegan(now: at(1))
        deadline.responseEnded(now: at(2))
        #expect(deadline.instant == at(10))
        deadline.requestEnded(now: at(3))
        #expect(deadline.instant == at(78))
    }

    @Test func `pipelined requests are answered one after the other`() {
        var deadline = RequestDeadline(configuration: HTTPDoorConfiguration(), now: start)
        for _ in 0..<2 {
            deadline.requestBegan(now: at(1))
            deadline.requestEnded(now: at(1))
        }
        deadline.responseEnded(now: at(5))
        #expect(deadline.instant == at(65))
        deadline.requestBegan(now: at(6))
        deadline.responseEnded(now: at(7))
        #expect(deadline.instant == at(16))
    }

    @Test func `files may take long, but not for ever: each 64 KiB have the time of a request`() {
        var deadline = RequestDeadline(configuration: HTTPDoorConfiguration(), now: start)
        deadline.requestBegan(movesFile: true, now: at(1))
        deadline.bodyMoved(bytes: 65_535, now: at(9))
        #expect(deadline.instant == at(10))
        deadline.bodyMoved(bytes: 1, now: at(9))
        #expect(deadline.instant == at(19))
        deadline.bodyMoved(bytes: 300_000, now: at(18))
        #expect(deadline.instant == at(28))
        deadline.requestEnded(now: at(20))
        deadline.bodyMoved(bytes: 65_536, now: at(70))
        #expect(deadline.instant == at(130))
        deadline.responseEnded(now: at(71))
        deadline.requestBegan(now: at(72))
        deadline.bodyMoved(bytes: 1 << 20, now: at(80))
        #expect(deadline.instant == at(82))
    }
}
