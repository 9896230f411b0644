package import CoreMetrics
internal import Synchronization

/// Keeps every series of the process and writes them in Prometheus' text format.
///
/// Making a series takes a lock; recording into one never does. The same label and dimensions give the same
/// series, so that counters made anew count on.
package final class MetricsRegistry: MetricsFactory {
    /// The most series; more are counted by none, and that they were asked for is itself counted.
    package static let seriesCountMax = 8_192

    private struct State {
        var series: [SeriesName: Series] = [:]
        var kinds: [String: Kind] = [:]
        var refusedCount: UInt64 = 0
    }

    private let state = Mutex(State())
    private let seriesCountMax: Int

    package init(seriesCountMax: Int = MetricsRegistry.seriesCountMax) {
        self.seriesCountMax = seriesCountMax
    }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = SeriesName(label: label, dimensions: dimensions, unit: "_total")
        guard case .counter(let series) = find(name, .counter) else { return CounterSeries() }
        return series
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(label, dimensions)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return gauge(label, dimensions) }
        return histogram(SeriesName(label: label, dimensions: dimensions), .amounts)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(SeriesName(label: label, dimensions: dimensions, unit: "_seconds"), .durations)
    }

    // Series stay: a scrape between two owners of one name must not see the count go back.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything there is, as `GET /metrics` answers it.
    package func text() -> String {
        let (series, refusedCount) = state.withLock { ($0.series, $0.refusedCount) }
        var text = PrometheusText()
        for (name, one) in series.sorted(by: { ($0.key.family, $0.key.labels) < ($1.key.family, $1.key.labels) }) {
            text.append(one, name)
        }
        text.append("echoim_metrics_series_refused_total", refusedCount)
        return text.text
    }
}

extension MetricsRegistry {
    /// What a series is; a family has one kind.
    enum Kind: String, Sendable {
        case counter
        case gauge
        case durations
        case amounts
    }

    /// A series with what it counted.
    enum Series: Sendable {
        case counter(CounterSeries)
        case gauge(GaugeSeries)
        case durations(HistogramSeries)
        case amounts(HistogramSeries)

        init(_ kind: Kind) {
            self =
                switch kind {
                case .counter: .counter(CounterSeries())
                case .gauge: .gauge(GaugeSeries())
                case .durations: .durations(HistogramSeries(scale: .durations))
                case .amounts: .amounts(HistogramSeries(scale: .amounts))
                }
        }
    }

    private func gauge(_ label: String, _ dimensions: [(String, String)]) -> GaugeSeries {
        guard case .gauge(let series) = find(SeriesName(label: label, dimensions: dimensions), .gauge) else {
            return GaugeSeries()
        }
        return series
    }

    private func histogram(_ name: SeriesName, _ kind: Kind) -> HistogramSeries {
        switch find(name, kind) {
        case .durations(let series), .amounts(let series): series
        case .counter, .gauge, nil: HistogramSeries(scale: kind == .durations ? .durations : .amounts)
        }
    }

    /// The series of that name; `nil` if its family is of another kind or there are too many.
    private func find(_ name: SeriesName, _ kind: Kind) -> Series? {
        state.withLock { state in
            if let known = state.series[name], state.kinds[name.family] == kind { return known }
            guard state.kinds[name.family, default: kind] == kind, state.series.count < seriesCountMax else {
                state.refusedCount += 1
                return nil
            }
            let series = Series(kind)
            state.series[name] = series
            state.kinds[name.family] = kind
            return series
        }
    }
}
