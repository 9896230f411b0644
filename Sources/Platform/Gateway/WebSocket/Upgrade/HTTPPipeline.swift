internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import NIOHTTPTypesHTTP1

/// The handlers of one connection, and how they are exchanged when it is known what the connection is to be.
struct HTTPPipeline {
    let configuration: HTTPDoorConfiguration
    private let routes: [String: UpgradeRoute]
    private let compressors: CompressorShelf
    private let logger: Logger
    private let encoder: HTTPResponseEncoder
    private let decoder: RequestDecoder
    private let watch: RequestWatch

    /// Sets the connection up to read its first request.
    init(
        channel: any Channel,
        configuration: HTTPDoorConfiguration,
        routes: [String: UpgradeRoute],
        compressors: CompressorShelf,
        logger: Logger
    ) throws {
        self.configuration = configuration
        self.routes = routes
        self.compressors = compressors
        self.logger = logger
        // The read buffer stays with a connection for life, and most connections are idle sockets: it starts small
        // and grows with what is read.
        let buffers = AdaptiveRecvByteBufferAllocator(minimum: 256, initial: 512, maximum: 1 << 16)
        try channel.syncOptions?.setOption(.recvAllocator, value: buffers)
        encoder = HTTPResponseEncoder()
        decoder = RequestDecoder(configuration)
        watch = RequestWatch(configuration: configuration, decoder: decoder, now: channel.eventLoop.now)
        try channel.pipeline.syncOperations.addHandler(encoder)
        try channel.pipeline.syncOperations.addHandler(decoder)
        try channel.pipeline.syncOperations.addHandler(watch)
    }

    /// The route a request is for, by its path without the query.
    func route(for head: HTTPRequestHead) -> UpgradeRoute? {
        let path = head.uri.prefix { $0 != "?" }
        return routes[String(path)]
    }

    func compressor(for route: UpgradeRoute, on loop: any EventLoop) -> MessageCompressor {
        compressors.compressor(on: loop, compressionBytesMin: route.configuration.compressionBytesMin)
    }

    /// Goes on as Hummingbird's own HTTP/1.1 channel does.
    func stayHTTP(_ channel: any Channel) throws -> NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart> {
        watch.staysHTTP = true
        try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        // The idle time is the watch's; this one ends kept connections when the server shuts down.
        try channel.pipeline.syncOperations.addHandler(HTTPConnectionStateHandler(logger: logger))
        return try NIOAsyncChannel(
            wrappingChannelSynchronously: channel,
            configuration: .init(isOutboundHalfClosureEnabled: true)
        )
    }

    /// Leaves nothing of HTTP behind: the socket's handler becomes the only one above TLS.
    func becomeWebSocket(_ socket: WebSocketHandler, channel: any Channel, gate: UpgradeGate) {
        let pipeline = channel.pipeline.syncOperations
        pipeline.removeHandler(gate, promise: nil)
        pipeline.removeHandler(watch, promise: nil)
        pipeline.removeHandler(encoder, promise: nil)
        do {
            try pipeline.addHandler(socket)
        } catch {
            return channel.close(promise: nil)
        }
        // The decoder leaves on the loop's next turn and hands on what it has not read.
        pipeline.removeHandler(decoder).whenComplete { _ in
            channel.pipeline.syncOperations.fireChannelReadComplete()
            channel.read()
        }
    }
}
