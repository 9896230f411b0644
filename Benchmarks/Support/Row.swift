internal import Foundation

/// What one scenario measured: a line of the table, and one JSON object.
package struct Row: Codable, Sendable {
    package let scenario: String
    /// Figures by name, in the order they are shown.
    package private(set) var figures: [Figure] = []

    package struct Figure: Codable, Sendable {
        package let name: String
        package let value: Double
        package let unit: String
    }

    package init(_ scenario: String) {
        self.scenario = scenario
    }

    package mutating func add(_ name: String, _ value: Double, _ unit: String) {
        figures.append(Figure(name: name, value: value, unit: unit))
    }

    /// Adds the usual quantiles of a latency.
    package mutating func add(_ latency: LatencyHistogram, _ name: String = "") {
        let prefix = name.isEmpty ? "" : name + " "
        for (label, share) in [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)] {
            add(prefix + label, latency.milliseconds(share), "ms")
        }
    }

    /// Adds the time on processors for each of a number of things, whole and by thread.
    package mutating func add(_ process: ProcessFigures, per count: UInt64) {
        guard count > 0 else { return }
        add("cpu", process.cpuSeconds * 1_000_000 / Double(count), "µs")
        for thread in process.cpuSecondsByThread.sorted(by: { $0.value > $1.value }).prefix(6)
        where thread.value * 1_000_000 / Double(count) >= 0.05 {
            add("cpu " + thread.key, thread.value * 1_000_000 / Double(count), "µs")
        }
    }

    /// One line for people.
    package var line: String {
        let figures = figures.map { "\($0.name) \(Self.short($0.value)) \($0.unit)" }
        return scenario + ": " + figures.joined(separator: ", ")
    }

    /// One line for programs.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private static func short(_ value: Double) -> String {
        if value.magnitude >= 100 || value == value.rounded() { return String(Int(value.rounded())) }
        return String(format: value.magnitude >= 10 ? "%.1f" : "%.2f", value)
    }
}
