import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlatformCore
import TestSupport
import Testing

@testable import PlatformGateway

struct `Every call is answered in the vendor's shape` {
    private let operations: [PlatformGateway.Operation<String>] = [
        .post("/user/checkOnline.json") { caller, parameters in
            _ = try parameters.userID("userId")
            return ["status": .string("1"), "caller": .string(caller)]
        },
        .post("/user/tag/set.json", .json) { _, parameters in
            ["tags": .array(try parameters.texts("tags", countMax: 20, max: .bytes(40)).map { .string($0) })]
        },
        .post("/fails.json") { _, _ in throw Unexplained() },
        .post("/explains.json") { _, _ in throw Explained() },
        .post("/v2/fails") { _, _ in throw Explained() },
    ]

    @Test func `success has the code first and fields of exact types`() async throws {
        let answer = try await Call("/user/checkOnline.json", body: "userId=a").answer(by: operations)
        #expect(answer.status == 200)
        #expect(answer.text == #"{"code":200,"status":"1","caller":"test"}"#)
        #expect(answer.field("Content-Type") == "application/json; charset=utf-8")
    }

    @Test(
        arguments: [
            ("x=1", "application/x-www-form-urlencoded", 400, #"{"code":1002,"errorMessage":"userId is required.","#),
            ("", nil, 400, #"{"code":1003,"#),
            ("{", "application/json", 400, #"{"code":1002,"#),
            ("[]", "application/json", 400, #"{"code":1501,"#),
            ("{}", "Application/JSON; charset=UTF-8", 400, #"{"code":1003,"#),
        ] as [(String, String?, Int, String)]
    )
    func `refusals say code, message and path`(body: String, type: String?, status: Int, start: String) async throws {
        let answer = try await Call("/user/checkOnline.json?secret=1", body: body, contentType: type)
            .answer(by: operations)
        #expect(answer.status == status)
        #expect(answer.text.hasPrefix(start), "\(answer.text)")
        #expect(answer.text.hasSuffix(#""url":"/user/checkOnline.json"}"#), "\(answer.text)")
    }

    @Test(arguments: ["application/x-www-form-urlencoded", "application/json;charset=utf-8", nil])
    func `a JSON operation reads JSON whatever the header says`(type: String?) async throws {
        let answer = try await Call("/user/tag/set.json", body: #" {"tags":["a"]}"#, contentType: type)
            .answer(by: operations)
        #expect(answer.text == #"{"code":200,"tags":["a"]}"#)
    }

    @Test func `a JSON operation takes a form too`() async throws {
        let answer = try await Call("/user/tag/set.json", body: "tags=a&tags=b").answer(by: operations)
        #expect(answer.text == #"{"code":200,"tags":["a","b"]}"#)
    }

    @Test func `who is not admitted learns nothing of the body`() async throws {
        var call = Call("/user/checkOnline.json", body: "{", contentType: "application/json")
        call.fields["App-Key"] = nil
        let answer = try await call.answer(by: operations)
        #expect(answer.status == 401)
        #expect(answer.json["code"] == .integer(1001))
    }

    @Test(arguments: [("signed=1&userId=a", 200), ("userId=a", 401)])
    func `a signature may cover the body`(body: String, status: Int) async throws {
        var call = Call("/user/checkOnline.json", body: body)
        call.fields["App-Key"] = "body"
        #expect(try await call.answer(by: operations).status == status)
    }

    @Test func `too many calls are told when to come back`() async throws {
        let refusal = ServerAPIError(.rateLimited, "Too many calls.", retryAfter: .milliseconds(1_200))
        let answer = try await Call("/user/checkOnline.json", body: "userId=a")
            .answer(by: operations, authority: TestAuthority(refusal: refusal))
        #expect(answer.status == 429)
        #expect(answer.json["code"] == .integer(1008))
        #expect(answer.field("Retry-After") == "2")
    }

    @Test(arguments: [true, false])
    func `a body over the limit is refused, announced or not`(isAnnounced: Bool) async throws {
        var configuration = APIConfiguration()
        configuration.bodyBytesMax = 8
        var call = Call("/user/checkOnline.json", body: "userId=ab")
        if isAnnounced { call.fields["Content-Length"] = "9" }
        let answer = try await call.answer(by: operations, configuration: configuration)
        #expect(answer.status == 400)
        #expect(answer.json["code"] == .integer(1508))
        #expect(answer.field("Connection") == "close")
    }

    @Test func `what breaks inside is not shown`() async throws {
        let answer = try await Call("/fails.json").answer(by: operations)
        #expect(answer.status == 500)
        #expect(answer.json["code"] == .integer(1000))
        #expect(!answer.text.contains("Unexplained"))
    }

    @Test func `errors of inner layers explain themselves`() async throws {
        let answer = try await Call("/explains.json").answer(by: operations)
        #expect(answer.status == 507)
        #expect(answer.json["code"] == .integer(41202))
    }

    @Test func `the newer routes say msg`() async throws {
        let answer = try await Call("/v2/fails").answer(by: operations)
        #expect(answer.text == #"{"code":41202,"msg":"Full.","url":"/v2/fails"}"#)
    }

    @Test(arguments: [
        ("0123456789abcdef0123456789abcdef0123", true), ("0123456789abcdef0123456789abcdef01234", false), ("", false),
        ("a b", false),
    ])
    func `a request keeps its name, or gets one`(id: String, isKept: Bool) async throws {
        var call = Call("/nowhere.json")
        call.fields["X-Request-Id"] = id
        let named = try #require(try await call.answer(by: operations).field("X-Request-ID"))
        #expect((named == id) == isKept)
        #expect(named.utf8.count <= 36 && !named.isEmpty)
    }

    /// Method: random paths, headers and bodies; every answer is a JSON object with a code.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func `random requests are answered`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let paths = ["/user/checkOnline.json", "//user/tag/set", "/v2/x", "/%", "", "?", "/user/tag/set.json?%=&a=%FF"]
        var call = Call(paths.randomElement(using: &generator) ?? "/")
        call.fields["Content-Type"] = ["application/json", "text/plain", ";"].randomElement(using: &generator)
        call.body = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
        }
        let answer = try await call.answer(by: operations)
        #expect(answer.json["code"] != nil, "seed \(seed): \(answer.text)")
    }

    @Test func `Hummingbird hands requests over and takes answers back`() async throws {
        let responder = OperationResponder(
            OperationTable(operations),
            authority: TestAuthority(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        var head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/user/checkOnline.json")
        head.headerFields[try #require(HTTPField.Name("App-Key"))] = "test"
        let body = RequestBody(buffer: ByteBuffer(string: "userId=a"))
        let response = await responder.respond(to: Request(head: head, body: body))
        #expect(response.status == .ok)
        #expect(response.headers[.contentLength] == "41")
        let large = RequestBody(buffer: ByteBuffer(repeating: 0x61, count: (2 << 20) + 1))
        #expect(await responder.respond(to: Request(head: head, body: large)).status == .badRequest)
    }

    private struct Unexplained: Error {}

    private struct Explained: ServerAPIExplainable {
        var serverAPIError: ServerAPIError { ServerAPIError(.storageFull, "Full.") }
    }
}
