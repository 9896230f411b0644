package import Logging
package import NIOCore

/// Keeps a failed accept (too many open files, a client gone before it was served) from ending the server.
///
/// Belongs at the head of the listening channel. Without it Hummingbird's server takes the first such error for its
/// end. After one, nothing is accepted for `pause`, so that a full file table does not spin the loop.
package final class AcceptGuard: ChannelDuplexHandler {
    package typealias InboundIn = any Channel
    package typealias InboundOut = any Channel
    package typealias OutboundIn = Never
    package typealias OutboundOut = Never

    private let logger: Logger
    private let pause: TimeAmount
    private var isPaused = false
    private var hasWithheldRead = false

    package init(logger: Logger, pause: Duration = .milliseconds(100)) {
        self.logger = logger
        self.pause = TimeAmount(pause)
    }

    /// Puts a guard before everything else of a listening channel; for Hummingbird's `onServerRunning`.
    package static func install(on listener: any Channel, logger: Logger) async throws {
        try await listener.eventLoop.submit {
            try listener.pipeline.syncOperations.addHandler(AcceptGuard(logger: logger), position: .first)
        }.get()
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.warning("a connection could not be accepted", metadata: ["error": "\(error)"])
        if isPaused { return }
        isPaused = true
        context.eventLoop.assumeIsolated().scheduleTask(in: pause) {
            self.isPaused = false
            if self.hasWithheldRead {
                self.hasWithheldRead = false
                context.read()
            }
        }
    }

    package func read(context: ChannelHandlerContext) {
        if isPaused {
            hasWithheldRead = true
        } else {
            context.read()
        }
    }
}
