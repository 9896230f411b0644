package import HummingbirdCore
internal import HummingbirdHTTP2
package import Logging
package import NIOCore
internal import NIOSSL
internal import NIOTLS

/// The public port's connections beneath TLS: HTTP/2 where the client asks for it in the handshake, else HTTP/1.1 and
/// WebSocket as `HTTPUpgradeChannel` takes them.
///
/// A connection counts from its first byte on and has as long for the handshake as for a request. WebSocket comes
/// over HTTP/1.1 alone: browsers open a connection of its own for it.
package struct SecureHTTPChannel: HTTPChannelHandler {
    package typealias Value = SecureConnection

    private let identity: TLSIdentity
    private let http1: HTTPUpgradeChannel
    private let http2: HTTP2Channel

    package init(_ http1: HTTPUpgradeChannel, identity: TLSIdentity) {
        self.identity = identity
        self.http1 = http1
        http2 = HTTP2Channel(
            responder: http1.responder,
            configuration: HTTP2ChannelConfiguration(
                idleTimeout: http1.configuration.keepAliveMax,
                gracefulCloseTimeout: http1.configuration.requestTimeMax,
                streamConfiguration: HTTP1Channel.Configuration(
                    idleTimeout: TimeAmount(http1.configuration.requestTimeMax)
                )
            )
        )
    }

    package var responder: Responder { http1.responder }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<SecureConnection> {
        channel.eventLoop.makeCompletedFuture {
            guard http1.enter(channel) else {
                channel.close(promise: nil)
                throw ChannelError.alreadyClosed
            }
            let watch = HandshakeWatch(timeMax: TimeAmount(http1.configuration.requestTimeMax))
            let negotiation = NIOTypedApplicationProtocolNegotiationHandler<SecureConnection.Spoken> { result in
                channel.pipeline.syncOperations.removeHandler(watch, promise: nil)
                switch result {
                case .negotiated("h2"):
                    return http2.setup(channel: channel, logger: logger).map { .http2($0) }
                case .negotiated, .fallback:
                    return http1.prepare(channel: channel, logger: logger).map { .http1($0) }
                }
            }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(NIOSSLServerHandler(context: identity.context))
            try pipeline.addHandler(negotiation)
            try pipeline.addHandler(watch)
            return SecureConnection(channel: channel, spoken: negotiation.protocolNegotiationResult)
        }
    }

    package func handle(value: SecureConnection, logger: Logger) async {
        do {
            let spoken = try await withTaskCancellationHandler {
                try await value.spoken.get()
            } onCancel: {
                value.channel.close(promise: nil)
            }
            switch spoken {
            case .http1(let connection): await http1.handle(value: connection, logger: logger)
            case .http2(let connection): await http2.handle(value: connection, logger: logger)
            }
        } catch {
            // Scanners and clients that do not trust the certificate end here all day long.
            logger.debug("a TLS handshake failed", metadata: ["error": "\(error)"])
        }
    }
}

/// A connection whose handshake decides what is spoken on it.
package struct SecureConnection: ServerChildChannelValue {
    enum Spoken: Sendable {
        case http1(HTTPConnection)
        case http2(HTTP2Channel.Value)
    }

    package let channel: any Channel
    let spoken: EventLoopFuture<Spoken>
}

/// Closes a connection whose handshake does not end in time, fails, or comes while the server stops; leaves with its
/// success.
private final class HandshakeWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let timeMax: TimeAmount
    private var deadline: Scheduled<Void>?

    init(timeMax: TimeAmount) {
        self.timeMax = timeMax
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        deadline = context.eventLoop.scheduleTask(in: timeMax) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

extension HTTPServerBuilder {
    /// A server of HTTP/1.1, HTTP/2 and WebSocket beneath TLS.
    package static func secure(
        with identity: TLSIdentity,
        on routes: [UpgradeRoute],
        configuration: HTTPDoorConfiguration
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let http1 = HTTPUpgradeChannel(responder: responder, routes: routes, configuration: configuration)
            return SecureHTTPChannel(http1, identity: identity)
        }
    }
}
