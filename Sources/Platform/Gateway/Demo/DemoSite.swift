internal import Hummingbird
internal import HTTPTypes

/// A page on which two users chat in two browser tabs; only where the operator asks for it.
///
/// It hands tokens to whoever asks, so it belongs on a machine of one's own and nowhere else.
package struct DemoSite: Sendable {
    /// Answers the demo's users with their tokens.
    package typealias Session = @Sendable () async throws -> JSONObject

    private let session: Session

    package init(session: @escaping Session) {
        self.session = session
    }

    /// The answer if the request is for the demo, else `nil`.
    func answer(to request: Request) async throws -> Response? {
        switch (request.method, request.uri.path) {
        case (.get, "/"), (.get, "/demo"): file(PackageResources.demo_html, "text/html; charset=utf-8")
        case (.get, "/demo.js"): file(PackageResources.demo_js, "text/javascript; charset=utf-8")
        case (.post, "/demo/session"): try await answer(session())
        default: nil
        }
    }

    private func file(_ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "no-cache", .contentSecurityPolicy: Self.policy],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func answer(_ object: JSONObject) -> Response {
        var writer = JSONWriter()
        writer.write(object)
        return Response(
            status: .ok,
            headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes))
        )
    }

    private static let policy = "default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
}
