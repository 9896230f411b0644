import PlatformCore
import Tenants
import Testing

@Suite
struct RateBucketTests {
    private let start = Timestamp(rawValue: 1_795_219_715_000)

    private func at(_ milliseconds: Int64) -> Timestamp { start.advanced(byMilliseconds: milliseconds) }

    @Test
    func `a full bucket gives its size at once, then one at a time`() {
        var bucket = RateBucket(now: start)
        for _ in 0..<5 { #expect(bucket.take(of: .perSecond(5), now: start) == .allowed) }
        #expect(bucket.take(of: .perSecond(5), now: start) == .retry(afterMilliseconds: 200))
        #expect(bucket.take(of: .perSecond(5), now: at(199)) == .retry(afterMilliseconds: 1))
        #expect(bucket.take(of: .perSecond(5), now: at(200)) == .allowed)
        #expect(bucket.take(of: .perSecond(5), now: at(200)) == .retry(afterMilliseconds: 200))
    }

    @Test
    func `whoever waits as told is admitted`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            guard
                let limit = RateLimit(
                    .random(in: 1...10_000, using: &random),
                    perMilliseconds: .random(in: 1...100_000, using: &random)
                )
            else { continue }
            var bucket = RateBucket(now: start)
            var now = start
            for _ in 0..<50 {
                let cost = UInt32.random(in: 1...limit.count + 5, using: &random)
                if case .retry(let wait) = bucket.take(cost, of: limit, now: now) {
                    #expect(wait > 0)
                    now = now.advanced(byMilliseconds: Int64(wait))
                    #expect(bucket.take(cost, of: limit, now: now) == .allowed)
                }
                now = now.advanced(byMilliseconds: .random(in: 0...50, using: &random))
            }
        }
    }

    @Test
    func `over a long time no more is admitted than the rate and one bucket`() {
        var bucket = RateBucket(now: start)
        let admitted = (0..<10_000).filter { bucket.take(of: .perSecond(20), now: at(Int64($0))) == .allowed }
        #expect((219...220).contains(admitted.count))
    }

    @Test
    func `a cost above the bucket's size is paid off afterwards`() {
        var bucket = RateBucket(now: start)
        #expect(bucket.take(30, of: .perSecond(10), now: start) == .allowed)
        #expect(bucket.take(of: .perSecond(10), now: start) == .retry(afterMilliseconds: 2_100))
        #expect(bucket.take(30, of: .perSecond(10), now: at(2_999)) == .retry(afterMilliseconds: 1))
        #expect(bucket.take(30, of: .perSecond(10), now: at(3_000)) == .allowed)
    }

    @Test
    func `a clock that steps back fills nothing and breaks nothing`() {
        var bucket = RateBucket(now: start)
        #expect(bucket.take(10, of: .perSecond(10), now: start) == .allowed)
        #expect(bucket.take(of: .perSecond(10), now: at(-60_000)) == .retry(afterMilliseconds: 100))
        #expect(bucket.take(of: .perSecond(10), now: at(-59_900)) == .allowed)
    }

    @Test
    func `the largest numbers do not overflow`() throws {
        let limit = try #require(RateLimit(.max, perMilliseconds: RateLimit.millisecondsMax))
        var bucket = RateBucket(now: Timestamp(rawValue: 0))
        #expect(bucket.take(.max, of: limit, now: Timestamp(rawValue: 0)) == .allowed)
        #expect(bucket.take(.max, of: limit, now: Timestamp(rawValue: .max)) == .allowed)
        #expect(bucket.take(.max, of: limit, now: Timestamp(rawValue: .max)) != .allowed)
    }

    @Test
    func `of several limits all hold, and a refusal takes nothing`() {
        let limits: [RateLimit] = [.perHour(2), .perDay(3)]
        var buckets = RateBuckets()
        #expect(buckets.take(of: limits, now: start) == .allowed)
        #expect(buckets.take(of: limits, now: start) == .allowed)
        #expect(buckets.take(of: limits, now: start) == .retry(afterMilliseconds: 1_800_000))
        #expect(buckets.take(of: limits, now: at(1_800_000)) == .allowed)
        // The hour would allow it at 3,600,000; the day does not: three in, one back every 8 hours.
        #expect(buckets.take(of: limits, now: at(3_600_000)) == .retry(afterMilliseconds: 25_200_000))
    }
}
