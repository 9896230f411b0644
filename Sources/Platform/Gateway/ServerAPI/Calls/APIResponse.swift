package import HTTPTypes
internal import PlatformCore

/// What goes back over HTTP: always a JSON body, always the request's name.
package struct APIResponse: Sendable {
    package let status: HTTPResponse.Status
    package let fields: HTTPFields
    package let body: [UInt8]

    init(_ code: ServerAPICode, body: [UInt8], to head: RequestHead, extra: HTTPFields = [:]) {
        status = HTTPResponse.Status(integerLiteral: code.httpStatus)
        var fields = extra
        fields.append(HTTPField(name: .contentType, value: "application/json; charset=utf-8"))
        fields.append(HTTPField(name: .requestID, value: head.requestID))
        self.fields = fields
        self.body = head.method == .head ? [] : body
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name(validated: "X-Request-ID")

    /// A name that is known to be one.
    private init(validated name: String) {
        guard let known = HTTPField.Name(name) else { preconditionFailure("\(name) cannot name a field") }
        self = known
    }
}
