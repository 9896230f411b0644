internal import HTTPTypes
internal import PlatformCore

extension Parameters {
    /// Reads what a caller said out of the parts of a request.
    ///
    /// The header alone does not tell a form from JSON: some SDKs label JSON bodies as forms. So a
    /// body is JSON when the header says so, or when the operation knows JSON only and it looks like it.
    init(
        head: RequestHead,
        path: [(name: String, value: String)],
        bodyForm: BodyForm,
        body: [UInt8]
    ) throws(ServerAPIError) {
        self.init(
            path: path,
            query: head.query.isEmpty ? .none : try FormFields(decoding: Array(head.query.utf8)),
            body: try Self.decode(body, isJSON: head.isJSON, form: bodyForm),
            takesBody: head.method != .get,
            idempotencyKey: head.idempotencyKey
        )
    }

    private static func decode(_ bytes: [UInt8], isJSON: Bool, form: BodyForm) throws(ServerAPIError) -> Body {
        if bytes.isEmpty { return .form(.none) }
        guard isJSON || (form == .json && startsObject(bytes)) else {
            return .form(try FormFields(decoding: bytes))
        }
        do {
            guard case .object(let object) = try JSONParser.parse(bytes) else {
                throw ServerAPIError(.parameterWrongType, "The body must be a JSON object.")
            }
            return .object(object)
        } catch let error as ServerAPIError {
            throw error
        } catch let error as JSONError {
            throw refusal(of: error)
        } catch {
            throw ServerAPIError(.parameterInvalid, "The body is not valid JSON.")
        }
    }

    private static func startsObject(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: "{")
    }

    private static func refusal(of error: JSONError) -> ServerAPIError {
        switch error {
        case .malformed(let offset):
            ServerAPIError(.parameterInvalid, "The body is not valid JSON at byte \(offset).")
        case .tooDeep:
            ServerAPIError(.parameterInvalid, "The body is nested more than \(JSONParser.depthMax) deep.")
        case .tooManyValues:
            ServerAPIError(.parameterTooLong, "The body has more than \(JSONParser.valueCountMax) values.")
        }
    }
}
