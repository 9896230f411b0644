import HTTPTypes
import Logging
import PlatformCore
import Synchronization
import Testing

@testable import PlatformGateway

struct `Calls leave traces` {
    private let operations: [PlatformGateway.Operation<String>] = [
        .post("/user/info.json") { _, parameters in
            _ = try parameters.userID("userId")
            return .done
        },
        .post("/fails.json") { _, _ in throw Unexplained() },
    ]

    @Test func `a line says who called what and what came of it, never a query, body or signature`() async throws {
        let log = LogLines()
        try await call("/user/info.json?token=query-secret", body: "userId=body-secret", log)
        try await call("/user/info.json?token=query-secret", body: "x=body-secret", log)
        try await call("/nowhere?token=query-secret", body: "body-secret", log)
        let lines = log.lines
        #expect(lines.map(\.level) == [.debug, .info, .info])
        #expect(lines.map { $0.metadata["code"] } == ["200", "1002", "404"])
        #expect(lines.map { $0.metadata["caller"] } == ["test", "test", "-"])
        #expect(lines.map { $0.metadata["path"] } == ["/user/info.json", "/user/info.json", "/nowhere"])
        #expect(lines.allSatisfy { $0.metadata["request"] == "r-1" })
        #expect(!"\(lines)".contains("secret"))
    }

    @Test func `a token that was put into the path is left out`() async throws {
        let log = LogLines()
        let token = String(repeating: "eyJ", count: 20)
        try await call("/v1/\(token)/x.json", body: "", log)
        #expect(log.lines.map { $0.metadata["path"] } == ["/v1/…/x.json"])
    }

    @Test func `what broke inside is in the log`() async throws {
        let log = LogLines()
        try await call("/fails.json", body: "", log)
        #expect(log.lines.map(\.level) == [.error, .error])
        #expect(log.lines.first?.metadata["error"] == "Unexplained()")
    }

    @Test func `calls are counted by code, and timed by operation and stage`() async throws {
        let metrics = MetricsRegistry()
        try await call("/user/info.json", body: "userId=a", LogLines(), metrics)
        try await call("/nowhere", body: "", LogLines(), metrics)
        let text = metrics.text()
        #expect(text.contains(#"echoim_server_api_answers_total{code="success"} 1"#))
        #expect(text.contains(#"echoim_server_api_answers_total{code="unknown_path"} 1"#))
        #expect(text.contains(#"echoim_server_api_call_seconds_count{operation="/user/info.json"} 1"#))
        for stage in CallMetrics.Stage.allCases {
            #expect(text.contains(#"echoim_server_api_stage_seconds_count{stage="\#(stage.rawValue)"} 1"#))
        }
    }

    private func call(
        _ path: String,
        body: String,
        _ log: LogLines,
        _ metrics: MetricsRegistry = MetricsRegistry()
    ) async throws {
        var request = HTTPRequest(method: .post, scheme: "http", authority: "test", path: path)
        for (name, value) in ["App-Key": "test", "Signature": "signature-secret", "X-Request-ID": "r-1"] {
            request.headerFields[try #require(HTTPField.Name(name))] = value
        }
        let responder = OperationResponder(
            OperationTable(operations),
            authority: TestAuthority(),
            metrics: metrics,
            logger: Logger(label: "test") { _ in log.handler }
        )
        _ = await responder.respond(to: request) { _ in Array(body.utf8) }
    }

    private struct Unexplained: Error {}
}

/// Keeps what was logged.
private final class LogLines: Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: [String: String]
    }

    private struct Handler: LogHandler {
        let log: LogLines
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]
        var metadataProvider: Logger.MetadataProvider?

        func log(event: LogEvent) {
            let metadata = (event.metadata ?? [:]).mapValues { $0.description }
            log.state.withLock {
                $0.append(Line(level: event.level, message: event.message.description, metadata: metadata))
            }
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
    }

    private let state = Mutex<[Line]>([])

    var lines: [Line] { state.withLock { $0 } }
    var handler: any LogHandler { Handler(log: self) }
}
