/// Where the buckets of a histogram lie: two to each doubling, so that a bucket's number is found
/// without a search.
///
/// The upper bounds are 2^k and 1.5 × 2^k from `first` on; what lies above the last falls into one more bucket.
struct HistogramScale: Hashable, Sendable {
    /// Nanoseconds, from 16 µs to 17 s: 41 bounds.
    static let durations = HistogramScale(firstBit: 14, doublings: 20)
    /// Counts and sizes, from 2 to 16 M: 47 bounds.
    static let amounts = HistogramScale(firstBit: 1, doublings: 23)

    private let firstBit: Int
    private let doublings: Int

    private init(firstBit: Int, doublings: Int) {
        self.firstBit = firstBit
        self.doublings = doublings
    }

    /// One more than there are bounds.
    var bucketCount: Int { 2 * doublings + 2 }

    /// The upper bounds, in order; the last bucket has none.
    var bounds: [UInt64] {
        (0...(2 * doublings)).map { index in
            let power = UInt64(1) << (firstBit + index / 2)
            return index.isMultiple(of: 2) ? power : power + power / 2
        }
    }

    /// The bucket that the value falls into: the first whose bound is not below it.
    func bucket(of value: UInt64) -> Int {
        let first = UInt64(1) << firstBit
        guard value > first else { return 0 }
        let bit = UInt64.bitWidth - 1 - (value - 1).leadingZeroBitCount
        let power = UInt64(1) << bit
        let index = 2 * (bit - firstBit) + (value <= power + power / 2 ? 1 : 2)
        return min(index, bucketCount - 1)
    }
}
