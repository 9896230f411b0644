internal import NIOCore
internal import NIOHTTP1

/// Closes connections whose requests or answers take too long, and keeps the decoder usable.
///
/// NIO's decoder reads nothing more after a request that asks for an upgrade, as Java's client does with each
/// request (`Upgrade: h2c`). When such a request is served as plain HTTP, the decoder is exchanged behind it.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let configuration: HTTPDoorConfiguration
    private var deadline: RequestDeadline
    private var decoder: RequestDecoder
    private var context: ChannelHandlerContext?
    private var timer: NIOScheduledCallback?
    private var asksForUpgrade = false
    /// Set once the connection is known to stay HTTP.
    var staysHTTP = false

    init(configuration: HTTPDoorConfiguration, decoder: RequestDecoder, now: NIODeadline) {
        self.configuration = configuration
        self.decoder = decoder
        self.deadline = RequestDeadline(configuration: configuration, now: now)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        schedule(at: deadline.instant)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            asksForUpgrade = head.asksForUpgrade
            deadline.requestBegan(now: context.eventLoop.now)
            context.fireChannelRead(data)
        case .body:
            context.fireChannelRead(data)
        case .end:
            deadline.requestEnded(now: context.eventLoop.now)
            if asksForUpgrade, staysHTTP { exchangeDecoder(context) }
            context.fireChannelRead(data)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            deadline.responseEnded(now: context.eventLoop.now)
            // The deadline may have come nearer than the timer that runs.
            schedule(at: deadline.instant)
        }
        context.write(data, promise: promise)
    }

    private func exchangeDecoder(_ context: ChannelHandlerContext) {
        let former = decoder
        decoder = RequestDecoder(configuration)
        let pipeline = context.pipeline.syncOperations
        do {
            // The former one leaves on the loop's next turn and hands what it has not read to the new one, which
            // then counts as a read of its own: Hummingbird takes requests up at the end of reads only.
            try pipeline.addHandler(decoder, position: .after(former))
            pipeline.removeHandler(former).assumeIsolated().whenComplete { _ in pipeline.fireChannelReadComplete() }
        } catch {
            context.close(promise: nil)
        }
    }

    private func schedule(at instant: NIODeadline) {
        timer?.cancel()
        // A loop that takes no more timers is shutting down and closes its channels itself.
        timer = try? context?.eventLoop.assumeIsolated().scheduleCallback(at: instant, handler: self)
    }
}

extension RequestWatch: NIOScheduledCallbackHandler {
    func handleScheduledCallback(eventLoop: some EventLoop) {
        timer = nil
        if eventLoop.now < deadline.instant {
            schedule(at: deadline.instant)
        } else {
            context?.close(promise: nil)
        }
    }
}

typealias RequestDecoder = ByteToMessageHandler<HTTPRequestDecoder>

extension ByteToMessageHandler where Decoder == HTTPRequestDecoder {
    /// A decoder that hands on what follows an upgrade when it is removed.
    convenience init(_ configuration: HTTPDoorConfiguration) {
        self.init(
            HTTPRequestDecoder(
                leftOverBytesStrategy: .forwardBytes,
                limitConfiguration: configuration.decoderLimits
            )
        )
    }
}

extension HTTPRequestHead {
    /// Whether the decoder stops behind this request: as llhttp sees it, both headers or a CONNECT.
    var asksForUpgrade: Bool {
        method == .CONNECT || (headers.contains(name: "Upgrade") && headers.has("upgrade", in: "Connection"))
    }
}
