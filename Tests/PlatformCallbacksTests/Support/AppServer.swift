import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// An app server on a port of its own, whose answers the test decides.
final class AppServer: Sendable {
    struct Call: Sendable {
        let uri: String
        let headers: HTTPHeaders
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The fields of a form, decoded.
        var form: [String: String] { Self.fields(text) }
        var query: [String: String] { Self.fields(String(uri.split(separator: "?", maxSplits: 1).last ?? "")) }

        private static func fields(_ text: String) -> [String: String] {
            var fields: [String: String] = [:]
            for pair in text.split(separator: "&") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                fields[String(parts[0])] = parts.count > 1 ? decoded(String(parts[1])) : ""
            }
            return fields
        }

        private static func decoded(_ text: String) -> String {
            var bytes: [UInt8] = []
            var rest = Array(text.utf8)[...]
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "%") {
                    bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    struct Reply: Sendable {
        var status = HTTPResponseStatus.ok
        var body = ""
        var headers: [(String, String)] = []
        /// Closes the connection instead of answering.
        var hangsUp = false
        /// Never answers.
        var isSilent = false
    }

    private let channel: any Channel
    private let state = Mutex<(calls: [Call], answer: @Sendable (Call) -> Reply)>(([], { _ in Reply() }))

    /// With a certificate it is reached at `https://localhost`.
    static func start(_ certificate: SelfSigned? = nil) async throws -> AppServer {
        let box = ServerBox()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let certificate {
                        let handler = NIOSSLServerHandler(context: certificate.serving)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(AppServerHandler(box))
                }
            }
            .bind(host: certificate == nil ? "127.0.0.1" : "localhost", port: 0).get()
        let server = AppServer(channel, origin: certificate == nil ? "http://127.0.0.1" : "https://localhost")
        box.server.withLock { $0 = server }
        return server
    }

    private let origin: String

    private init(_ channel: any Channel, origin: String) {
        self.channel = channel
        self.origin = origin
    }

    var url: String { "\(origin):\(channel.localAddress?.port ?? 0)/im" }
    var calls: [Call] { state.withLock { $0.calls } }

    func answer(_ answer: @escaping @Sendable (Call) -> Reply) {
        state.withLock { $0.answer = answer }
    }

    func stop() async throws {
        try await channel.close()
    }

    fileprivate func receive(_ call: Call) -> Reply {
        state.withLock { state in
            state.calls.append(call)
            return state.answer(call)
        }
    }
}

final class ServerBox: Sendable {
    let server = Mutex<AppServer?>(nil)
}

private final class AppServerHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let box: ServerBox
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(_ box: ServerBox) {
        self.box = box
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let bytes): body += Array(bytes.readableBytesView)
        case .end:
            guard let head, let server = box.server.withLock({ $0 }) else { return }
            let reply = server.receive(AppServer.Call(uri: head.uri, headers: head.headers, body: body))
            if reply.isSilent { return }
            if reply.hangsUp { return context.close(promise: nil) }
            var headers = HTTPHeaders(reply.headers)
            headers.add(name: "Content-Length", value: String(reply.body.utf8.count))
            let start = HTTPResponseHead(version: .http1_1, status: reply.status, headers: headers)
            context.write(wrapOutboundOut(.head(start)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: reply.body)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}
