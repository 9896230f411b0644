package import Hummingbird
internal import HTTPTypes

/// Answers what comes over HTTP on the public port: `/healthz` and the Server API.
package struct PublicResponder<ServerAPI: HTTPResponder>: HTTPResponder where ServerAPI.Context == RequestOrigin {
    private let serverAPI: ServerAPI

    package init(serverAPI: ServerAPI) {
        self.serverAPI = serverAPI
    }

    package func respond(to request: Request, context: RequestOrigin) async throws -> Response {
        if request.uri.path == "/healthz" { return .plain(.ok, "ok\n") }
        return try await serverAPI.respond(to: request, context: context)
    }
}

extension Response {
    /// A few words for a machine or an operator.
    static func plain(_ status: HTTPResponse.Status, _ text: String, type: String = "text/plain; charset=utf-8")
        -> Response
    {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
