package import HTTPTypes

/// What is known of a request before its body is read.
package struct RequestHead: Sendable {
    package let method: HTTPRequest.Method
    /// Path and query as they stand in the request line.
    package let target: String
    /// The path as it was sent, without the query.
    package let path: String
    package let query: Substring
    package let fields: HTTPFields
    /// Where the server was reached, as far as the request says: `https://host:port`.
    package let origin: String
    /// What the caller named the request, or a name of ours; at most 36 printable characters.
    package let requestID: String
    let isJSON: Bool
    let bodyBytes: Int?
    let idempotencyKey: String?

    package static let requestIDBytesMax = 36

    init(_ request: HTTPRequest, newRequestID: () -> String) {
        let target = Self.withoutOrigin(request.path ?? "/")
        let pathEnd = target.utf8.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
        var requestID: String?
        var contentType: String?
        var bodyBytes: Int?
        var idempotencyKey: String?
        var forwardedScheme: String?
        for field in request.headerFields {
            switch field.name.canonicalName {
            case "x-request-id": requestID = requestID ?? field.value
            case "content-type": contentType = contentType ?? field.value
            case "content-length": bodyBytes = bodyBytes ?? Int(field.value)
            case "x-forwarded-proto": forwardedScheme = forwardedScheme ?? field.value.lowercased()
            case "x-idempotency-key": idempotencyKey = idempotencyKey ?? field.value
            default: continue
            }
        }
        self.method = request.method
        self.target = request.path ?? "/"
        self.path = String(target[..<pathEnd])
        self.query = target[pathEnd...].dropFirst()
        self.fields = request.headerFields
        // A proxy in front that ends TLS says so.
        let scheme = forwardedScheme ?? request.scheme ?? "http"
        origin = (scheme == "https" ? "https://" : "http://") + (request.authority ?? "")
        self.requestID = requestID.flatMap { Self.isRequestID($0) ? $0 : nil } ?? newRequestID()
        self.isJSON = contentType.map(Self.isJSON) ?? false
        self.bodyBytes = bodyBytes
        self.idempotencyKey = idempotencyKey.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A header's value by its name in any case; of a header sent twice the first counts.
    package func header(_ name: String) -> String? {
        fields.first { isEqualIgnoringCase($0.name.canonicalName.utf8, name.utf8) }?.value
    }

    /// Clients behind a proxy may ask for `http://host/path`.
    private static func withoutOrigin(_ target: String) -> Substring {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return target[...] }
        return target[scheme.upperBound...].drop { $0 != "/" }
    }

    private static func isRequestID(_ text: String) -> Bool {
        (1...requestIDBytesMax).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// `application/json` in any case, with or without a `charset`.
    private static func isJSON(_ contentType: String) -> Bool {
        let mediaType = contentType.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        return isEqualIgnoringCase(mediaType, "application/json".utf8)
    }
}
