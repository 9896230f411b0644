internal import HTTPTypes
internal import Logging
internal import PlatformCore

/// What is measured and logged of one call as it passes through the stages.
struct CallRecord {
    private let metrics: CallMetrics
    private let start: ContinuousClock.Instant
    private var stageStart: ContinuousClock.Instant

    var operation: Int?
    /// The declared path, or what was asked for when nothing stands there.
    var path: String
    var caller: String?

    init(path: String, metrics: CallMetrics, now: ContinuousClock.Instant) {
        self.path = path
        self.metrics = metrics
        start = now
        stageStart = now
    }

    /// The stage ends here and the next begins.
    mutating func finish(_ stage: CallMetrics.Stage, now: ContinuousClock.Instant = .now) {
        metrics.record(stage, now - stageStart)
        stageStart = now
    }

    /// Counts the call and writes its line of the access log: never a secret, a query or a body.
    func close(
        _ head: RequestHead,
        code: ServerAPICode,
        level: Logger.Level,
        logger: Logger,
        now: ContinuousClock.Instant = .now
    ) {
        let duration = now - start
        metrics.record(operation: operation, code: code, duration)
        guard logger.logLevel <= level else { return }
        logger.log(
            level: level,
            "call",
            metadata: [
                "request": .string(head.requestID),
                "method": .string(head.method.rawValue),
                "path": .string(operation == nil ? Self.shortened(path) : path),
                "code": .stringConvertible(code.rawValue),
                "caller": .string(caller ?? "-"),
                "microseconds": .stringConvertible(duration.nanoseconds / 1_000),
            ]
        )
    }

    /// A path that nobody declared, without its long parts: one may be a token that was put in the wrong place.
    private static func shortened(_ path: String) -> String {
        path.prefix(pathCountMax).split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.count > partCountMax ? "…" : $0 }
            .joined(separator: "/")
    }

    private static let pathCountMax = 128
    /// The names of operations are shorter.
    private static let partCountMax = 24
}
