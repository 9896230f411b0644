package import HummingbirdCore
package import Logging
package import NIOCore
package import NIOHTTPTypes

/// The public port's connections: HTTP/1.1 for Hummingbird's responder, WebSocket on the given paths.
///
/// An upgraded connection keeps no task and no HTTP handler: `handle` returns and its channel lives on with its
/// `WebSocketHandler`. Only a connection's first request can upgrade it. `SecureHTTPChannel` puts it beneath TLS.
package struct HTTPUpgradeChannel: HTTPChannelHandler {
    package typealias Value = HTTPConnection

    package let responder: Responder
    let configuration: HTTPDoorConfiguration
    private let routes: [String: UpgradeRoute]
    private let ledger: ConnectionLedger
    private let compressors = CompressorShelf()

    package init(
        responder: @escaping Responder,
        routes: [UpgradeRoute],
        configuration: HTTPDoorConfiguration = HTTPDoorConfiguration()
    ) {
        self.responder = responder
        self.configuration = configuration
        self.routes = Dictionary(routes.map { ($0.path, $0) }) { first, _ in first }
        self.ledger = ConnectionLedger(
            countMax: configuration.connectionCountMax,
            perAddressMax: configuration.connectionsPerAddressMax
        )
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTPConnection> {
        if enter(channel) { return prepare(channel: channel, logger: logger) }
        return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(FullHouseHandler())
            return HTTPConnection(channel: channel, outcome: channel.eventLoop.makeSucceededFuture(.done))
        }
    }

    /// Counts a connection until it is closed, unless there are too many.
    func enter(_ channel: any Channel) -> Bool {
        let address = ClientAddress(channel.remoteAddress)
        guard ledger.enter(from: address) else { return false }
        channel.closeFuture.whenComplete { [ledger] _ in ledger.leave(from: address) }
        return true
    }

    /// Sets a counted connection up to read its first request.
    func prepare(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTPConnection> {
        channel.eventLoop.makeCompletedFuture {
            let outcome = channel.eventLoop.makePromise(of: HTTPConnection.Outcome.self)
            let connection = HTTPConnection(channel: channel, outcome: outcome.futureResult)
            do {
                let pipeline = try HTTPPipeline(
                    channel: channel,
                    configuration: configuration,
                    routes: routes,
                    compressors: compressors,
                    logger: logger
                )
                try channel.pipeline.syncOperations.addHandler(UpgradeGate(pipeline: pipeline, outcome: outcome))
            } catch {
                outcome.succeed(.done)
                throw error
            }
            return connection
        }
    }

    package func handle(value: HTTPConnection, logger: Logger) async {
        let outcome = await withTaskCancellationHandler {
            // The outcome's promise never fails.
            try? await value.outcome.get()
        } onCancel: {
            value.channel.close(promise: nil)
        }
        switch outcome {
        case .http(let channel)?: await handleHTTP(asyncChannel: channel, logger: logger)
        case .done?, nil: break
        }
    }
}

/// A connection whose first request decides what it becomes.
package struct HTTPConnection: ServerChildChannelValue {
    /// What is left to be done for a connection in its task.
    package enum Outcome: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        /// Nothing: it was upgraded, refused or closed.
        case done
    }

    package let channel: any Channel
    let outcome: EventLoopFuture<Outcome>
}

extension HTTPServerBuilder {
    /// A server of HTTP/1.1 that upgrades connections on the given paths.
    package static func upgrading(
        on routes: [UpgradeRoute],
        configuration: HTTPDoorConfiguration = HTTPDoorConfiguration()
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            HTTPUpgradeChannel(responder: responder, routes: routes, configuration: configuration)
        }
    }
}
