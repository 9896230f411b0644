package import Hummingbird
internal import NIOCore
internal import PlatformCore

/// Where a request came from; the API needs nothing else of its connection.
package struct RequestOrigin: InitializableFromSource {
    package init(source: ApplicationRequestContextSource) {}
}

extension OperationResponder: HTTPResponder {
    package func respond(to request: Request, context: RequestOrigin) async throws -> Response {
        await respond(to: request)
    }

    /// The same for responders that put several APIs behind one port.
    package func respond(to request: Request) async -> Response {
        let response = await respond(to: request.head) { bytesMax in
            do {
                return Array((try await request.body.collect(upTo: bytesMax)).readableBytesView)
            } catch is NIOTooManyBytesError {
                throw ServerAPIError.bodyTooLarge(bytesMax)
            }
        }
        return Response(
            status: response.status,
            headers: response.fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        )
    }
}
