internal import CoreMetrics
internal import Synchronization

/// One number that many threads add to or set.
final class SeriesCell: Sendable {
    let bits = Atomic<UInt64>(0)
}

/// A count that only grows.
///
/// Recording is one relaxed atomic addition on any thread.
final class CounterSeries: CounterHandler {
    private let cell = SeriesCell()

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        cell.bits.wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    func reset() { cell.bits.store(0, ordering: .relaxed) }

    var value: UInt64 { cell.bits.load(ordering: .relaxed) }
}

/// A number that goes up and down.
final class GaugeSeries: MeterHandler, RecorderHandler {
    /// The bit pattern of a `Double`.
    private let cell = SeriesCell()

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { cell.bits.store(value.bitPattern, ordering: .relaxed) }

    func increment(by amount: Double) {
        var seen = cell.bits.load(ordering: .relaxed)
        while true {
            let next = (Double(bitPattern: seen) + amount).bitPattern
            let result = cell.bits.weakCompareExchange(expected: seen, desired: next, ordering: .relaxed)
            if result.exchanged { return }
            seen = result.original
        }
    }

    func decrement(by amount: Double) { increment(by: -amount) }

    func record(_ value: Int64) { set(Double(value)) }

    func record(_ value: Double) { set(value) }

    var value: Double { Double(bitPattern: cell.bits.load(ordering: .relaxed)) }
}

/// How often values of each size were seen.
///
/// Recording is two relaxed atomic additions on any thread; buckets are fixed when it is made.
final class HistogramSeries: RecorderHandler, TimerHandler {
    private let scale: HistogramScale
    private let buckets: [SeriesCell]
    private let sum = SeriesCell()

    init(scale: HistogramScale) {
        self.scale = scale
        buckets = (0..<scale.bucketCount).map { _ in SeriesCell() }
    }

    func record(_ value: Int64) {
        let amount = UInt64(max(0, value))
        buckets[scale.bucket(of: amount)].bits.wrappingAdd(1, ordering: .relaxed)
        sum.bits.wrappingAdd(amount, ordering: .relaxed)
    }

    func record(_ value: Double) {
        record(Int64(exactly: value.rounded()) ?? (value > 0 ? .max : 0))
    }

    func recordNanoseconds(_ duration: Int64) { record(duration) }

    /// What was counted; buckets that are added to meanwhile may or may not have it.
    var snapshot: (counts: [UInt64], sum: UInt64, bounds: [UInt64]) {
        (buckets.map { $0.bits.load(ordering: .relaxed) }, sum.bits.load(ordering: .relaxed), scale.bounds)
    }
}
