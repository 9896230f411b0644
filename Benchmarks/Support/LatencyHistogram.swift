/// Counts durations in buckets that grow with them: any quantile is right to one part in 128.
package struct LatencyHistogram: Sendable {
    private static let stepBits = 7
    private static let steps = 1 << stepBits

    private var counts = [UInt64](repeating: 0, count: (64 - stepBits + 1) << stepBits)
    package private(set) var count: UInt64 = 0
    package private(set) var maximum: UInt64 = 0

    package init() {}

    /// Counts one duration in nanoseconds.
    package mutating func record(_ nanoseconds: UInt64) {
        counts[Self.index(of: nanoseconds)] += 1
        count += 1
        maximum = max(maximum, nanoseconds)
    }

    package mutating func merge(_ other: LatencyHistogram) {
        for index in counts.indices { counts[index] += other.counts[index] }
        count += other.count
        maximum = max(maximum, other.maximum)
    }

    /// The duration in nanoseconds that a share of all does not exceed.
    package func quantile(_ share: Double) -> UInt64 {
        var left = UInt64((Double(count) * share).rounded(.up))
        for index in counts.indices where counts[index] > 0 {
            if counts[index] >= left { return min(Self.upperEnd(of: index), maximum) }
            left -= counts[index]
        }
        return maximum
    }

    /// A quantile in milliseconds.
    package func milliseconds(_ share: Double) -> Double {
        Double(quantile(share)) / 1_000_000
    }

    private static func index(of value: UInt64) -> Int {
        if value < UInt64(steps) { return Int(value) }
        let shift = (UInt64.bitWidth - value.leadingZeroBitCount) - stepBits - 1
        return (shift + 1) << stepBits + Int(value >> UInt64(shift)) - steps
    }

    private static func upperEnd(of index: Int) -> UInt64 {
        if index < steps { return UInt64(index) }
        let shift = index >> stepBits - 1
        return UInt64(index & (steps - 1) + steps + 1) << UInt64(shift) - 1
    }
}
