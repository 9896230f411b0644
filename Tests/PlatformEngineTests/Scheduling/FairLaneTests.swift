internal import Synchronization
internal import TestSupport
internal import Testing

@testable import PlatformEngine

@Suite struct FairLaneTests {
    @Test func `a crowd of one tenant does not stand before another`() {
        let jobs = JobQueue()
        let (crowded, quiet) = (FairLane(to: jobs, width: 2), FairLane(to: jobs, width: 2))
        let done = Mutex<[String]>([])
        for index in 0..<100 { crowded.execute { done.withLock { $0.append("crowd \(index)") } } }
        quiet.execute { done.withLock { $0.append("quiet") } }
        jobs.runAll()
        #expect(done.withLock { $0.firstIndex(of: "quiet") } == 2)
        #expect(done.withLock { $0.filter { $0 != "quiet" } } == (0..<100).map { "crowd \($0)" })
    }

    @Test func `a lane that ran empty takes jobs again`() {
        let jobs = JobQueue()
        let lane = FairLane(to: jobs, width: 1)
        let count = Mutex(0)
        for _ in 0..<3 {
            for _ in 0..<3 { lane.execute { count.withLock { $0 += 1 } } }
            jobs.runAll()
        }
        #expect(count.withLock { $0 } == 9)
    }
}
