package import Hummingbird

/// Answers what comes in on the operators' port: `/healthz`, `/readyz`, `/metrics` and the Admin API.
package struct OperatorResponder<AdminAPI: HTTPResponder>: HTTPResponder where AdminAPI.Context == RequestOrigin {
    private let adminAPI: AdminAPI
    private let metrics: MetricsRegistry
    private let readiness: Readiness

    package init(adminAPI: AdminAPI, metrics: MetricsRegistry, readiness: Readiness) {
        self.adminAPI = adminAPI
        self.metrics = metrics
        self.readiness = readiness
    }

    package func respond(to request: Request, context: RequestOrigin) async throws -> Response {
        switch request.uri.path {
        case "/healthz": .plain(.ok, "ok\n")
        case "/readyz": readiness.isReady ? .plain(.ok, "ready\n") : .plain(.serviceUnavailable, "not ready\n")
        case "/metrics": .plain(.ok, metrics.text(), type: "text/plain; version=0.0.4; charset=utf-8")
        default: try await adminAPI.respond(to: request, context: context)
        }
    }
}
