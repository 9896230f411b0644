package import CoreMetrics
package import HTTPTypes
package import Logging
internal import PlatformCore

/// Serves the operations of one REST API: finds the operation, admits the caller, reads the
/// parameters, runs the handler and wraps what comes of it.
///
/// It never throws: whatever goes wrong is answered in the API's own envelope.
package struct OperationResponder<Authority: CallerAuthority>: Sendable {
    /// Reads the whole body, or throws `ServerAPIError(.bodyTooLarge)` past the given number of bytes.
    package typealias BodyReader = (_ bytesMax: Int) async throws -> [UInt8]

    private let table: OperationTable<Authority.Caller>
    private let authority: Authority
    private let configuration: APIConfiguration
    private let logger: Logger
    private let metrics: CallMetrics
    private let requestIDs = RequestIDs(process: .random(in: 0...(.max)))

    package init(
        _ table: OperationTable<Authority.Caller>,
        authority: Authority,
        configuration: APIConfiguration = APIConfiguration(),
        metrics: any MetricsFactory = MetricsSystem.factory,
        logger: Logger
    ) {
        self.table = table
        self.authority = authority
        self.configuration = configuration
        self.logger = logger
        self.metrics = CallMetrics(
            name: configuration.name,
            paths: table.operations.map(\.path),
            factory: metrics
        )
    }

    package func respond(to request: HTTPRequest, readBody: BodyReader) async -> APIResponse {
        let head = RequestHead(request, newRequestID: requestIDs.next)
        var record = CallRecord(path: head.path, metrics: metrics, now: .now)
        var envelope: Envelope { Envelope(path: record.path) }
        do {
            let answer = try await serve(head, readBody, &record)
            let body = envelope.bytes(of: answer)
            record.finish(.encode)
            record.close(head, code: .success, level: configuration.successLogLevel, logger: logger)
            return APIResponse(.success, body: body, to: head)
        } catch {
            let refusal = explain(error, head)
            record.close(head, code: refusal.code, level: level(of: refusal), logger: logger)
            let body = envelope.bytes(of: refusal, path: head.path)
            return APIResponse(refusal.code, body: body, to: head, extra: fields(of: refusal, head))
        }
    }
}

extension OperationResponder {
    private func serve(
        _ head: RequestHead,
        _ readBody: BodyReader,
        _ record: inout CallRecord
    ) async throws -> APIAnswer {
        let (index, path) = try route(head)
        let operation = table.operations[index]
        record.operation = index
        record.path = operation.path

        let admission = try await authority.admit(head)
        if case .admitted(let caller) = admission {
            record.caller = authority.name(of: caller)
            try charge(caller, for: operation)
        }
        record.finish(.admit)

        let body = head.method == .get ? [] : try await read(head, readBody)
        record.finish(.read)

        let caller = try await known(admission, body, operation, &record)
        let parameters = try Parameters(head: head, path: path, bodyForm: operation.bodyForm, body: body)
        try charge(caller, for: operation, parameters)
        record.finish(.decode)

        let answer = try await operation.handle(caller, parameters)
        record.finish(.handle)
        return answer
    }

    /// Charges operations that cost the same whatever is in the body.
    private func charge(_ caller: Authority.Caller, for operation: Operation<Authority.Caller>) throws {
        guard operation.countedList == nil else { return }
        try authority.charge(caller, CallCharge(path: operation.path, rate: operation.rate, items: nil))
    }

    /// Charges operations that cost as much as a list in the body is long.
    private func charge(
        _ caller: Authority.Caller,
        for operation: Operation<Authority.Caller>,
        _ parameters: Parameters
    ) throws {
        guard let list = operation.countedList else { return }
        let count = try parameters.all(list).count
        try authority.charge(caller, CallCharge(path: operation.path, rate: operation.rate, items: count))
    }

    private func route(_ head: RequestHead) throws(ServerAPIError) -> (Int, [(name: String, value: String)]) {
        switch table.find(head.method, head.path) {
        case .found(let index, let path): return (index, path)
        case .unknownPath: throw ServerAPIError(.unknownPath, "Nothing is served at this path.")
        case .wrongMethod(let allowed):
            let names = allowed.map(\.rawValue).joined(separator: ", ")
            throw ServerAPIError(.notAllowed, "This path takes \(names) only.")
        }
    }

    private func read(_ head: RequestHead, _ readBody: BodyReader) async throws -> [UInt8] {
        let bytesMax = configuration.bodyBytesMax
        if let announced = head.bodyBytes, announced > bytesMax { throw ServerAPIError.bodyTooLarge(bytesMax) }
        return try await readBody(bytesMax)
    }

    /// The caller, where the signature covers the body checked only now.
    private func known(
        _ admission: CallerAdmission<Authority.Caller>,
        _ body: [UInt8],
        _ operation: Operation<Authority.Caller>,
        _ record: inout CallRecord
    ) async throws -> Authority.Caller {
        switch admission {
        case .admitted(let caller): return caller
        case .bodyNeeded(let admit):
            let caller = try await admit(body)
            record.caller = authority.name(of: caller)
            try charge(caller, for: operation)
            return caller
        }
    }
}

extension OperationResponder {
    /// The refusal in the API's words; what has none stays in the log.
    private func explain(_ error: any Error, _ head: RequestHead) -> ServerAPIError {
        if let refusal = error as? ServerAPIError { return refusal }
        if let explainable = error as? any ServerAPIExplainable { return explainable.serverAPIError }
        logger.error(
            "a call failed",
            metadata: ["request": .string(head.requestID), "error": .string(String(describing: error))]
        )
        return ServerAPIError(.internalError, "The server could not do it; its log says why.")
    }

    private func level(of refusal: ServerAPIError) -> Logger.Level {
        refusal.code.httpStatus >= 500 ? .error : .info
    }

    private func fields(of refusal: ServerAPIError, _ head: RequestHead) -> HTTPFields {
        var fields = HTTPFields()
        if let retryAfter = refusal.retryAfter {
            fields[.retryAfter] = String(max(1, retryAfter.roundedUpToSeconds))
        }
        if refusal.code == .notAllowed, case .wrongMethod(let allowed) = table.find(head.method, head.path) {
            fields[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        // What is left of such a body is not worth reading.
        if refusal.code == .bodyTooLarge { fields[.connection] = "close" }
        return fields
    }
}

extension ServerAPIError {
    static func bodyTooLarge(_ bytesMax: Int) -> ServerAPIError {
        ServerAPIError(.bodyTooLarge, "The body is larger than \(bytesMax) bytes.")
    }
}

extension Duration {
    fileprivate var roundedUpToSeconds: Int64 {
        components.seconds + (components.attoseconds > 0 ? 1 : 0)
    }
}
