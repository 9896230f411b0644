import CoreMetrics
import Testing

@testable import PlatformGateway

struct `Metrics in Prometheus' format` {
    let registry = MetricsRegistry()

    @Test func `a counter counts on, however often it is made`() {
        registry.makeCounter(label: "frames.read", dimensions: []).increment(by: 2)
        registry.makeCounter(label: "frames.read", dimensions: []).increment(by: 3)
        #expect(lines(of: "frames_read") == ["# TYPE frames_read_total counter", "frames_read_total 5"])
    }

    @Test func `dimensions become labels, in order and escaped`() {
        let dimensions = [("route", "/a\"b\\c\n"), ("code", "200")]
        registry.makeCounter(label: "calls", dimensions: dimensions).increment(by: 1)
        #expect(lines(of: "calls").last == #"calls_total{code="200",route="/a\"b\\c\n"} 1"#)
    }

    @Test func `no figure carries a tenant or a user`() {
        let dimensions = [("tenant", "7"), ("app_key", "k"), ("user", "u"), ("code", "1")]
        registry.makeCounter(label: "calls", dimensions: dimensions).increment(by: 1)
        #expect(lines(of: "calls").last == #"calls_total{code="1"} 1"#)
    }

    @Test func `a gauge goes up and down`() {
        let gauge = registry.makeMeter(label: "links", dimensions: [])
        gauge.set(10 as Int64)
        gauge.increment(by: 2.5)
        gauge.decrement(by: 0.5)
        #expect(lines(of: "links") == ["# TYPE links gauge", "links 12.0"])
    }

    @Test func `a timer is a histogram in seconds, each bucket with all below it`() throws {
        let timer = registry.makeTimer(label: "commit", dimensions: [("disk", "a")])
        timer.recordNanoseconds(16_384)
        timer.recordNanoseconds(16_385)
        timer.recordNanoseconds(60_000_000_000)
        let text = lines(of: "commit")
        #expect(text.contains(#"commit_seconds_bucket{disk="a",le="1.6384e-05"} 1"#))
        #expect(text.contains(#"commit_seconds_bucket{disk="a",le="2.4576e-05"} 2"#))
        #expect(text.contains(#"commit_seconds_bucket{disk="a",le="+Inf"} 3"#))
        #expect(text.contains(#"commit_seconds_count{disk="a"} 3"#))
        #expect(text.contains(#"commit_seconds_sum{disk="a"} 60.000032769"#))
    }

    @Test func `a recorder that aggregates is a histogram, one that does not a gauge`() {
        registry.makeRecorder(label: "batch", dimensions: [], aggregate: true).record(3 as Int64)
        registry.makeRecorder(label: "last", dimensions: [], aggregate: false).record(3 as Int64)
        #expect(lines(of: "batch").contains(#"batch_bucket{le="3"} 1"#))
        #expect(lines(of: "last") == ["# TYPE last gauge", "last 3.0"])
    }

    @Test func `a family keeps its kind and a full registry takes no more; both are counted`() {
        let small = MetricsRegistry(seriesCountMax: 1)
        small.makeMeter(label: "a", dimensions: []).set(1 as Int64)
        small.makeTimer(label: "b", dimensions: []).recordNanoseconds(1)
        #expect(
            small.text() == "# TYPE a gauge\na 1.0\n# TYPE echoim_metrics_series_refused_total counter\n"
                + "echoim_metrics_series_refused_total 1\n"
        )
        _ = registry.makeMeter(label: "x", dimensions: [])
        registry.makeRecorder(label: "x", dimensions: [], aggregate: true).record(1 as Int64)
        #expect(lines(of: "x") == ["# TYPE x gauge", "x 0.0"])
    }

    @Test func `many threads lose no count`() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { [registry] in
                    let counter = registry.makeCounter(label: "n", dimensions: [])
                    let timer = registry.makeTimer(label: "t", dimensions: [])
                    let gauge = registry.makeMeter(label: "g", dimensions: [])
                    for _ in 0..<10_000 {
                        counter.increment(by: 1)
                        timer.recordNanoseconds(1_000)
                        gauge.increment(by: 1)
                    }
                }
            }
        }
        #expect(lines(of: "n").last == "n_total 80000")
        #expect(lines(of: "t").last == "t_seconds_count 80000")
        #expect(lines(of: "g").last == "g 80000.0")
    }

    @Test(arguments: [HistogramScale.durations, .amounts])
    func `every value falls into the first bucket whose bound is not below it`(scale: HistogramScale) {
        let bounds = scale.bounds
        #expect(scale.bucketCount == bounds.count + 1)
        for (index, bound) in bounds.enumerated() {
            #expect(scale.bucket(of: bound) == index)
            #expect(scale.bucket(of: bound + 1) == index + 1)
        }
        #expect(scale.bucket(of: 0) == 0)
        #expect(scale.bucket(of: .max) == scale.bucketCount - 1)
    }

    private func lines(of family: String) -> [Substring] {
        registry.text().split(separator: "\n").filter { $0.hasPrefix(family) || $0.hasPrefix("# TYPE \(family)") }
    }
}
