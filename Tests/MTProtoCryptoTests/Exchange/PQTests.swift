@testable import MTProtoCrypto
import Testing

struct `A pair of primes` {
    @Test func `has four bytes each, in order, and is solved by itself alone`() {
        var random = SecureRandom()
        for _ in 0..<50 {
            let pq = PQ(using: &random)
            #expect(pq.p < pq.q)
            #expect(pq.p >= 1 << 30 && pq.q < 1 << 31)
            #expect(number(pq.product) == UInt64(pq.p) * UInt64(pq.q))
            let (p, q) = (bytes(pq.p), bytes(pq.q))
            #expect(pq.isSolved(p: p, q: q))
            #expect(pq.isSolved(p: ([0, 0] + p), q: q))
            #expect(!pq.isSolved(p: q, q: p))
            #expect(!pq.isSolved(p: [], q: q))
            #expect(!pq.isSolved(p: ([UInt8](repeating: 0, count: 9) + p), q: q))
        }
    }

    @Test func `the example of the protocol is one`() throws {
        #expect(PQ.isPrime(1_229_739_323) && PQ.isPrime(1_402_015_859))
        let pq = try #require(PQ(p: 1_229_739_323, q: 1_402_015_859))
        #expect(pq.product == [0x17, 0xED, 0x48, 0x94, 0x1A, 0x08, 0xF9, 0x81])
        #expect(PQ(p: 1_402_015_859, q: 1_229_739_323) == nil)
    }

    @Test func `primes are told from others as by trying every divisor`() {
        for number in Array(0...3_000 as ClosedRange<UInt32>) + [3_215_031_749, 2_147_483_647, 2_147_483_629] {
            let isPrime =
                number > 1
                && !(2...max(2, UInt32(Double(number).squareRoot()))).contains {
                    $0 < number && number.isMultiple(of: $0)
                }
            #expect(PQ.isPrime(number) == isPrime, "\(number)")
        }
    }

    @Test(arguments: [2_047, 1_373_653, 25_326_001] as [UInt32])
    func `what deceives the first bases is seen`(number: UInt32) {
        #expect(!PQ.isPrime(number))
    }

    private func bytes(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * $0)) }
    }

    private func number(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
