package import Hummingbird
internal import HTTPTypes

/// Answers what comes over HTTP on the public port: `/healthz`, the demo page where there is one, hourly files,
/// files of messages both ways, and the Server API.
package struct PublicResponder<ServerAPI: HTTPResponder>: HTTPResponder where ServerAPI.Context == RequestOrigin {
    private let serverAPI: ServerAPI
    private let demo: DemoSite?
    private let historyFiles: HistoryFileSite
    private let objects: ObjectSite
    private let uploads: UploadSite

    package init(
        serverAPI: ServerAPI,
        demo: DemoSite?,
        historyFiles: HistoryFileSite,
        objects: ObjectSite,
        uploads: UploadSite
    ) {
        self.serverAPI = serverAPI
        self.historyFiles = historyFiles
        self.objects = objects
        self.uploads = uploads
        self.demo = demo
    }

    package func respond(to request: Request, context: RequestOrigin) async throws -> Response {
        if request.uri.path == "/healthz" { return .plain(.ok, "ok\n") }
        if let demo, let answer = try await demo.answer(to: request) { return answer }
        if let answer = try await historyFiles.answer(to: request) { return answer }
        if let answer = try await objects.answer(to: request) { return answer }
        if let answer = await uploads.answer(to: request) { return answer }
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
