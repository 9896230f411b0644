internal import NIOCore

/// A handshake that waits for its turn on a loop; one that never has it, as the server stops, fails.
final class WaitingHandshake {
    private let decide: () -> UpgradeDecision
    private let promise: EventLoopPromise<UpgradeDecision>

    init(_ decide: @escaping () -> UpgradeDecision, on eventLoop: any EventLoop) {
        self.decide = decide
        promise = eventLoop.makePromise()
    }

    deinit {
        // Of no effect where it was answered.
        promise.fail(ChannelError.ioOnClosedChannel)
    }

    var decision: EventLoopFuture<UpgradeDecision> { promise.futureResult }

    func answer() {
        promise.succeed(decide())
    }
}
