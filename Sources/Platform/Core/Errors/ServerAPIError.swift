/// Why a call of the Server API was refused, in words the caller may read.
package struct ServerAPIError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: ServerAPICode
    /// One sentence for the caller; it names the parameter at fault and never holds inner detail.
    package let message: String
    /// How long the caller should wait before it tries again.
    package let retryAfter: Duration?

    package init(_ code: ServerAPICode, _ message: String, retryAfter: Duration? = nil) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
    }

    package var description: String { "\(code.rawValue) \(code.name): \(message)" }
}
