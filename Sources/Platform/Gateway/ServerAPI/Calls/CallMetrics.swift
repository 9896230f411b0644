internal import CoreMetrics
internal import PlatformCore

/// Where the time of calls goes: one histogram per stage and per operation, one counter per code.
struct CallMetrics: Sendable {
    /// What a call passes through, in order.
    enum Stage: String, CaseIterable, Sendable {
        case admit
        case read
        case decode
        case handle
        case encode
    }

    private let stages: [Stage: Timer]
    private let operations: [Timer]
    private let codes: [ServerAPICode: Counter]

    init(name: String, paths: [String], factory: any MetricsFactory) {
        stages = Self.table(of: Stage.allCases) { stage in
            Timer(label: "\(name)_stage", dimensions: [("stage", stage.rawValue)], factory: factory)
        }
        operations = paths.map { path in
            Timer(label: "\(name)_call", dimensions: [("operation", path)], factory: factory)
        }
        codes = Self.table(of: ServerAPICode.allCases) { code in
            Counter(label: "\(name)_answers", dimensions: [("code", code.name)], factory: factory)
        }
    }

    func record(_ stage: Stage, _ duration: Duration) {
        stages[stage]?.recordNanoseconds(duration.nanoseconds)
    }

    /// A call was answered; `operation` is `nil` when no operation stands at its path.
    func record(operation: Int?, code: ServerAPICode, _ duration: Duration) {
        if let operation { operations[operation].recordNanoseconds(duration.nanoseconds) }
        codes[code]?.increment()
    }

    private static func table<Key: Hashable, Value>(of keys: [Key], _ value: (Key) -> Value) -> [Key: Value] {
        Dictionary(uniqueKeysWithValues: keys.map { ($0, value($0)) })
    }
}

extension Duration {
    /// Whole nanoseconds; calls are never so long that they overflow.
    var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
