import Foundation
import PlatformGateway
import Testing
import Yams

/// `openapi/server.yaml`, read as JSON values.
struct OpenAPIDocument {
    /// One operation of the document.
    struct Operation {
        let path: String
        let method: String
        let description: JSONValue

        /// The type of the body, its schema and its example.
        func body(in document: OpenAPIDocument) throws -> (type: String, media: JSONValue) {
            let body = document.resolved(try #require(description["requestBody"]))
            guard case .object(let content)? = body["content"], let media = content.members.first else {
                throw Malformed("\(path) has no body")
            }
            return (media.key, media.value)
        }

        /// What goes into the query of an operation without a body: its name, its schema and its example.
        func query(in document: OpenAPIDocument) throws -> [(name: String, schema: JSONValue, example: JSONValue)] {
            try parameters(in: "query")
        }

        /// Where it is called: the path with the examples of its parameters.
        var place: String {
            get throws {
                try parameters(in: "path").reduce(path) { place, parameter in
                    guard case .string(let text) = parameter.example else { throw Malformed("\(path) takes texts") }
                    return place.replacingOccurrences(of: "{\(parameter.name)}", with: text)
                }
            }
        }

        private func parameters(
            in part: String
        ) throws -> [(name: String, schema: JSONValue, example: JSONValue)] {
            try description["parameters"].elements.filter { $0["in"] == .string(part) }.map { parameter in
                guard case .string(let name)? = parameter["name"] else { throw Malformed("\(path) has no names") }
                return (name, try #require(parameter["schema"]), try #require(parameter["example"]))
            }
        }

        /// Whether the path says all that there is to say.
        var isWithoutBody: Bool { description["requestBody"] == nil }

        /// Whether it can be called without saying anything.
        func needsNothing(in document: OpenAPIDocument) throws -> Bool {
            if isWithoutBody { return path.contains("{") }
            let schema = document.resolved(try #require(try body(in: document).media["schema"]))
            return schema["required"] == nil && schema["allOf"] == nil
        }

        /// What a status or `default` answers.
        func response(_ status: String, in document: OpenAPIDocument) throws -> JSONValue {
            let response = document.resolved(try #require(description["responses"]?[status]))
            return try #require(response["content"]?["application/json"])
        }
    }

    struct Malformed: Error {
        let text: String

        init(_ text: String) {
            self.text = text
        }
    }

    let root: JSONValue

    init() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../../openapi/server.yaml").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        root = JSONValue(try #require(try Yams.compose(yaml: text)))
    }

    /// The operations of the Server API in the document's order.
    var operations: [Operation] {
        root["paths"].members.filter { $0.key.hasSuffix(".json") || $0.key.hasPrefix("/v2/") }.flatMap { path in
            path.value.members.map { Operation(path: path.key, method: $0.key.uppercased(), description: $0.value) }
        }
    }

    /// A value, or what its `$ref` stands for.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard case .string(let reference)? = value["$ref"] else { return value }
        let found = reference.split(separator: "/").dropFirst().reduce(Optional(root)) { $0?[String($1)] }
        return found ?? .null
    }
}

extension JSONValue {
    subscript(key: String) -> JSONValue? {
        if case .object(let object) = self { object[key] } else { nil }
    }

    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    fileprivate init(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            var object = JSONObject()
            for (key, value) in mapping { object.append(key.string ?? "", JSONValue(value)) }
            self = .object(object)
        case .sequence(let sequence): self = .array(sequence.map { JSONValue($0) })
        case .scalar(let scalar): self = Self(scalar)
        case .alias: self = .null
        }
    }

    /// Quoted scalars are texts, others what they look like.
    private init(_ scalar: Node.Scalar) {
        switch (scalar.style, scalar.string) {
        case (.plain, "true"): self = .bool(true)
        case (.plain, "false"): self = .bool(false)
        case (.plain, let text): self = Int64(text).map { .integer($0) } ?? .string(text)
        case (_, let text): self = .string(text)
        }
    }
}

extension JSONValue? {
    /// The elements of an array; none of anything else.
    var elements: [JSONValue] { self?.elements ?? [] }

    /// The members of an object; none of anything else.
    var members: [JSONObject.Member] { self?.members ?? [] }
}

extension JSONValue {
    var members: [JSONObject.Member] {
        if case .object(let object) = self { object.members } else { [] }
    }
}
