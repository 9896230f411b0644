/// Writes series in Prometheus' text format, version 0.0.4.
struct PrometheusText {
    private(set) var text = ""
    private var family = ""

    /// Appends a series; those of one family must come one after the other.
    mutating func append(_ series: MetricsRegistry.Series, _ name: SeriesName) {
        switch series {
        case .counter(let counter):
            begin(name.family, "counter")
            line(name.family, name.labels, String(counter.value))
        case .gauge(let gauge):
            begin(name.family, "gauge")
            line(name.family, name.labels, Self.number(gauge.value))
        case .durations(let histogram):
            append(histogram, name) { Self.number(Double($0) / 1e9) }
        case .amounts(let histogram):
            append(histogram, name) { String($0) }
        }
    }

    /// Appends a counter without labels.
    mutating func append(_ family: String, _ value: UInt64) {
        begin(family, "counter")
        line(family, "", String(value))
    }

    private mutating func append(_ histogram: HistogramSeries, _ name: SeriesName, unit: (UInt64) -> String) {
        begin(name.family, "histogram")
        let (counts, sum, bounds) = histogram.snapshot
        var total: UInt64 = 0
        for (index, count) in counts.enumerated() {
            total += count
            let bound = index < bounds.count ? unit(bounds[index]) : "+Inf"
            let labels = name.labels.isEmpty ? "" : name.labels + ","
            line(name.family + "_bucket", labels + "le=\"\(bound)\"", String(total))
        }
        line(name.family + "_sum", name.labels, unit(sum))
        line(name.family + "_count", name.labels, String(total))
    }

    private mutating func begin(_ family: String, _ kind: String) {
        guard family != self.family else { return }
        self.family = family
        text += "# TYPE \(family) \(kind)\n"
    }

    private mutating func line(_ name: String, _ labels: String, _ value: String) {
        text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return "\(value)"
    }
}
