import HTTPTypes
import Logging
import PlatformCore
import Synchronization
import Testing

@testable import PlatformGateway

/// One request to an API that lives in the test, and what came back.
struct Call {
    var method = HTTPRequest.Method.post
    var path: String
    var fields: [String: String] = ["App-Key": "test"]
    var body: [UInt8]

    init(_ path: String, body: String = "", contentType: String? = nil) {
        self.path = path
        self.body = Array(body.utf8)
        if let contentType { fields["Content-Type"] = contentType }
    }

    func answer(
        by operations: [PlatformGateway.Operation<String>],
        authority: TestAuthority = TestAuthority(),
        configuration: APIConfiguration = APIConfiguration()
    ) async throws -> Answered {
        var request = HTTPRequest(method: method, scheme: "http", authority: "test", path: path)
        for (name, value) in fields { request.headerFields[try #require(HTTPField.Name(name))] = value }
        let responder = OperationResponder(
            OperationTable(operations),
            authority: authority,
            configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let response = await responder.respond(to: request) { bytesMax in
            guard body.count <= bytesMax else { throw ServerAPIError.bodyTooLarge(bytesMax) }
            return body
        }
        return Answered(response: response)
    }
}

/// An answer with its body as text.
struct Answered {
    let response: APIResponse

    var status: Int { response.status.code }
    var text: String { String(decoding: response.body, as: UTF8.self) }
    var json: JSONObject {
        guard case .object(let object) = try? JSONParser.parse(response.body) else { return [:] }
        return object
    }

    func field(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { response.fields[$0] }
    }
}

/// Admits whoever says `App-Key: test`; `App-Key: body` needs the body "signed" too.
struct TestAuthority: CallerAuthority {
    var refusal: ServerAPIError?

    func admit(_ head: RequestHead) async throws -> CallerAdmission<String> {
        let name = try #require(HTTPField.Name("App-Key"))
        switch head.fields[name] {
        case "test": return .admitted("test")
        case "body":
            return .bodyNeeded { bytes in
                guard bytes.starts(with: Array("signed".utf8)) else {
                    throw ServerAPIError(.signatureWrong, "Wrong.")
                }
                return "body"
            }
        default: throw ServerAPIError(.appKeyUnknown, "The App-Key header is required.")
        }
    }

    func charge(_ caller: String, _ charge: CallCharge) throws {
        if let refusal { throw refusal }
    }

    func name(of caller: String) -> String { caller }
}

/// Runs a piece of parameter reading on a body, as a form unless it starts like JSON.
func read<Value: Sendable>(
    _ body: String,
    _ reading: @escaping @Sendable (Parameters) throws -> Value
) async throws -> Value {
    try await read(Call("/echo.json", body: body, contentType: body.hasPrefix("{") ? "application/json" : nil), reading)
}

/// Runs a piece of parameter reading on a request.
func read<Value: Sendable>(
    _ call: Call,
    _ reading: @escaping @Sendable (Parameters) throws -> Value
) async throws -> Value {
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    _ = try await call.answer(by: [
        .post("/echo.json") { _, parameters in
            let read = Result { try reading(parameters) }
            outcome.withLock { $0 = read }
            return .done
        }
    ])
    return try #require(outcome.withLock { $0 }).get()
}

/// Expects a piece of parameter reading to be refused with a message that starts with the parameter's name.
func expectRefusal(
    _ code: ServerAPICode,
    naming name: String,
    _ body: String,
    _ reading: @escaping @Sendable (Parameters) throws -> Void
) async {
    let error = await #expect(throws: ServerAPIError.self) { try await read(body, reading) }
    #expect(error?.code == code)
    #expect(error?.message.hasPrefix(name + " ") == true, "\(error?.message ?? "no error")")
}
