import HTTPTypes
import PlatformGateway
import Testing

struct `The Server API and its document agree` {
    @Test func `every operation is in the document, and everything in the document is served`() throws {
        let served = Set(
            ServerOperations.table.operations.filter { $0.refusal == nil }.map { "\($0.method) \($0.path)" }
        )
        let described = Set(try OpenAPIDocument().operations.map { "\($0.method) \($0.path)" })
        #expect(served == described)
    }

    @Test func `every operation has a name of its own`() throws {
        let names = try OpenAPIDocument().operations.map { $0.description["operationId"] }
        #expect(!names.contains(nil))
        #expect(Set(names).count == names.count)
    }

    @Test func `every example fits its schema`() throws {
        let document = try OpenAPIDocument()
        let check = SchemaCheck(document: document)
        for operation in document.operations {
            for (name, schema, example) in try operation.query(in: document) {
                let faults = check.faults(of: example, against: schema)
                #expect(faults.isEmpty, "\(operation.path), \(name): \(faults)")
            }
            var media = operation.isWithoutBody ? [] : [try operation.body(in: document).media]
            for status in operation.description["responses"].members.map(\.key) {
                media.append(try operation.response(status, in: document))
            }
            for media in media {
                let schema = try #require(media["schema"])
                let faults = check.faults(of: try #require(media["example"]), against: schema)
                #expect(faults.isEmpty, "\(operation.path): \(faults)")
            }
        }
    }

    /// Method: calls every operation with its example, in the document's order, on one app.
    @Test func `every example is served, and the answer fits the document`() async throws {
        let document = try OpenAPIDocument()
        let check = SchemaCheck(document: document)
        let app = try AppUnderTest()
        for operation in document.operations {
            let answer = try await app.call(operation, document)
            #expect(answer.status == 200, "\(operation.path): \(answer.text)")
            let schema = try #require(try operation.response("200", in: document)["schema"])
            let faults = check.faults(of: .object(answer.json), against: schema)
            #expect(faults.isEmpty, "\(operation.path): \(faults)")
        }
    }

    @Test func `every refusal fits the document`() async throws {
        let document = try OpenAPIDocument()
        let check = SchemaCheck(document: document)
        let app = try AppUnderTest()
        for operation in document.operations where try !operation.needsNothing(in: document) {
            let method = try #require(HTTPRequest.Method(rawValue: operation.method))
            let answer = try await app.call(method, try operation.place, [], app.signed())
            let isNamed = method == .get || operation.path.hasPrefix("/chatroom/keepalive/")
            #expect(answer.json["code"] == .integer(isNamed ? 1002 : 1003), "\(operation.path): \(answer.text)")
            let schema = try #require(try operation.response("default", in: document)["schema"])
            #expect(check.faults(of: .object(answer.json), against: schema).isEmpty)
        }
    }
}

extension AppUnderTest {
    /// Calls an operation with the example of the document.
    fileprivate func call(
        _ operation: OpenAPIDocument.Operation,
        _ document: OpenAPIDocument
    ) async throws -> Answered {
        let method = try #require(HTTPRequest.Method(rawValue: operation.method))
        if operation.isWithoutBody {
            let query = try operation.query(in: document).map { "\($0.name)=\($0.example.formText)" }
            return try await call(method, operation.place + "?" + query.joined(separator: "&"), [], signed())
        }
        let (type, media) = try operation.body(in: document)
        let example = try #require(media["example"])
        if type == "application/json" {
            var writer = JSONWriter()
            writer.write(example)
            let fields = signed().merging(["Content-Type": "application/json"]) { $1 }
            return try await call(method, try operation.place, writer.bytes, fields)
        }
        let fields = example.members.flatMap { member -> [(String, JSONValue)] in
            let values = member.value.elements
            return values.isEmpty ? [(member.key, member.value)] : values.map { (member.key, $0) }
        }
        let body = fields.map { "\($0)=\($1.formText)" }.joined(separator: "&")
        return try await call(method, operation.path, Array(body.utf8), signed())
    }
}

extension JSONValue {
    /// How a value is written in a form.
    fileprivate var formText: String {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .decimal(let literal): literal
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: ""
        }
    }
}
