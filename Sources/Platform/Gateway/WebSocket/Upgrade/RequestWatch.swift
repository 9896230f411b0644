internal import NIOCore
internal import NIOHTTP1

/// Closes connections whose requests or answers take too long, and keeps the decoder usable.
///
/// Its timer is never moved, only set again when it fires: a deadline that came nearer meanwhile is noticed up to
/// `requestTimeMax` late, and a request costs no timer.
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
    private var decoder: RequestDecoder?
    private var context: ChannelHandlerContext?
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
        schedule()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        // The timer holds on to this object until it fires.
        self.context = nil
        decoder = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            asksForUpgrade = head.asksForUpgrade
            if head.awaitsInvitation, !deadline.isAnswering { inviteBody(context) }
            deadline.requestBegan(movesFile: configuration.movesFile(head.uri), now: context.eventLoop.now)
            context.fireChannelRead(data)
        case .body(let bytes):
            deadline.bodyMoved(bytes: bytes.readableBytes, now: context.eventLoop.now)
            context.fireChannelRead(data)
        case .end:
            deadline.requestEnded(now: context.eventLoop.now)
            if asksForUpgrade, staysHTTP { exchangeDecoder(context) }
            context.fireChannelRead(data)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head: break
        case .body(let bytes): deadline.bodyMoved(bytes: bytes.readableBytes, now: context.eventLoop.now)
        case .end: deadline.responseEnded(now: context.eventLoop.now)
        }
        context.write(data, promise: promise)
    }

    /// Tells a client that waits with its body to send it; curl does so with bodies above a mebibyte.
    ///
    /// A body that will be refused is invited too: whoever refuses it answers at once and reads no more of it.
    private func inviteBody(_ context: ChannelHandlerContext) {
        let invitation = HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .continue))
        context.writeAndFlush(wrapOutboundOut(invitation), promise: nil)
    }

    private func exchangeDecoder(_ context: ChannelHandlerContext) {
        guard let former = decoder else { return }
        let decoder = RequestDecoder(configuration)
        self.decoder = decoder
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

    private func schedule() {
        guard let loop = context?.eventLoop else { return }
        let next = min(deadline.instant, loop.now + TimeAmount(configuration.requestTimeMax))
        // A loop that takes no more timers is shutting down and closes its channels itself.
        _ = try? loop.assumeIsolated().scheduleCallback(at: next, handler: self)
    }
}

extension RequestWatch: NIOScheduledCallbackHandler {
    func handleScheduledCallback(eventLoop: some EventLoop) {
        if eventLoop.now < deadline.instant {
            schedule()
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
    /// Whether the client waits to be told that its body is welcome.
    var awaitsInvitation: Bool {
        version == .http1_1 && headers.has("100-continue", in: "Expect") && !asksForUpgrade
    }

    /// Whether the decoder stops behind this request: as llhttp sees it, both headers or a CONNECT.
    var asksForUpgrade: Bool {
        method == .CONNECT || (headers.contains(name: "Upgrade") && headers.has("upgrade", in: "Connection"))
    }
}
