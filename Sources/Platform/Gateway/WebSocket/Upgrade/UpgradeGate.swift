internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import NIOHTTPTypesHTTP1

/// Sees a connection's first request and makes of the connection what it is to be: HTTP, a WebSocket, or closed.
///
/// It then leaves the pipeline. While it decides, the socket is not read, so nothing piles up behind the request.
final class UpgradeGate: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum Phase {
        case awaitingHead
        case awaitingEnd(UpgradeRoute, HTTPRequestHead, WebSocketHandshake.Agreement)
        case deciding
        case done
    }

    private let pipeline: HTTPPipeline
    private let outcome: EventLoopPromise<HTTPConnection.Outcome>
    private var phase = Phase.awaitingHead
    private var hasWithheldRead = false
    private var timer: Scheduled<Void>?

    init(pipeline: HTTPPipeline, outcome: EventLoopPromise<HTTPConnection.Outcome>) {
        self.pipeline = pipeline
        self.outcome = outcome
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        finish(.done)
    }

    func channelInactive(context: ChannelHandlerContext) {
        finish(.done)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (phase, unwrapInboundIn(data)) {
        case (.awaitingHead, .head(let head)):
            begin(head, context: context)
        case (.awaitingEnd(let route, let head, let agreement), .end):
            decide(route, head: head, agreement: agreement, context: context)
        case (.awaitingEnd, .body):
            refuse(HandshakeRefusal(.badRequest, "A WebSocket handshake has no body."), context: context)
        case (.awaitingHead, _), (.awaitingEnd, .head), (.deciding, _), (.done, _):
            break
        }
    }

    func read(context: ChannelHandlerContext) {
        if case .deciding = phase {
            hasWithheldRead = true
        } else {
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent, ChannelEvent.inputClosed:
            context.close(promise: nil)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error as? HTTPParserError {
        case .headerOverflow?:
            refuse(HandshakeRefusal(.requestHeaderFieldsTooLarge, "The headers are too large."), context: context)
        case .some:
            refuse(HandshakeRefusal(.badRequest, "This is not an HTTP request."), context: context)
        case nil:
            context.close(promise: nil)
        }
    }

    private func finish(_ result: HTTPConnection.Outcome) {
        if case .done = phase { return }
        phase = .done
        timer?.cancel()
        timer = nil
        outcome.succeed(result)
    }
}

// MARK: Deciding

extension UpgradeGate {
    private func begin(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
        guard let route = pipeline.route(for: head) else {
            return stayHTTP(head, context: context)
        }
        do {
            let agreement = try WebSocketHandshake.agree(to: head, policy: route.policy)
            phase = .awaitingEnd(route, head, agreement)
        } catch {
            refuse(error, context: context)
        }
    }

    private func decide(
        _ route: UpgradeRoute,
        head: HTTPRequestHead,
        agreement: WebSocketHandshake.Agreement,
        context: ChannelHandlerContext
    ) {
        phase = .deciding
        let request = UpgradeRequest(head: head, channel: context.channel, subprotocol: agreement.subprotocol)
        route.decide(request).hop(to: context.eventLoop).assumeIsolated().whenComplete { result in
            guard case .deciding = self.phase else { return }
            switch result {
            case .success(.accept(let makeDelegate)):
                self.upgrade(route, agreement: agreement, makeDelegate: makeDelegate, context: context)
            case .success(.refuse(let refusal)):
                self.refuse(refusal, context: context)
            case .failure:
                self.refuse(
                    HandshakeRefusal(.internalServerError, "The handshake could not be decided."),
                    context: context
                )
            }
        }
        // Most are decided by now and need no timer.
        guard case .deciding = phase else { return }
        let decisionTimeMax = TimeAmount(pipeline.configuration.requestTimeMax)
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: decisionTimeMax) {
            self.refuse(HandshakeRefusal(.serviceUnavailable, "The decision took too long."), context: context)
        }
    }

    private func stayHTTP(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
        do {
            let channel = try pipeline.stayHTTP(context.channel)
            finish(.http(channel))
            context.fireChannelRead(wrapInboundOut(.head(head)))
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }

    private func upgrade(
        _ route: UpgradeRoute,
        agreement: WebSocketHandshake.Agreement,
        makeDelegate: @Sendable () -> any WebSocketDelegate,
        context: ChannelHandlerContext
    ) {
        let answer = HTTPResponseHead(
            version: .http1_1,
            status: .switchingProtocols,
            headers: agreement.responseHeaders
        )
        context.write(wrapOutboundOut(.head(answer)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        let socket = WebSocketHandler(
            configuration: route.configuration,
            compressor: agreement.isCompressed
                ? pipeline.compressor(for: route, on: context.eventLoop) : nil,
            delegate: makeDelegate(),
            now: context.eventLoop.now
        )
        finish(.done)
        pipeline.becomeWebSocket(socket, channel: context.channel, gate: self)
    }

    private func refuse(_ refusal: HandshakeRefusal, context: ChannelHandlerContext) {
        if case .done = phase { return }
        finish(.done)
        let body = ByteBuffer(string: refusal.sentence + "\n")
        var head = HTTPResponseHead(version: .http1_1, status: refusal.status, headers: refusal.headers)
        head.headers.replaceOrAdd(name: "Content-Type", value: "text/plain; charset=utf-8")
        head.headers.replaceOrAdd(name: "Content-Length", value: String(body.readableBytes))
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }
}
