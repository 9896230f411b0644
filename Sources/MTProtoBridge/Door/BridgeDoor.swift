package import Logging
package import NIOCore

/// What the operator may choose about the port of Telegram clients.
package struct BridgeConfiguration: Sendable, Equatable {
    /// Bytes that may wait in a connection's socket before its sessions are pushed nothing more.
    package var waitingBytesMax = 512 * 1024
    /// Connections that the system holds until they are taken.
    package var backlog = 1_024

    package init() {}
}

/// Whom a port lets in; safe on any thread.
package protocol AddressLimits: Sendable {
    /// Enters one more connection, unless there are too many.
    func enter(from address: SocketAddress?) -> Bool

    /// Undoes one `enter` that was let in.
    func leave(from address: SocketAddress?)

    /// Whether one more message of a key exchange is answered.
    func admitsExchange(from address: SocketAddress?) -> Bool
}

/// Where Telegram clients come in: connections on every loop, and the sessions behind them.
package final class BridgeDoor: Sendable {
    let exchange: any KeyExchanging
    let figures: BridgeFigures
    private let loops: [SessionLoop]
    private let limits: any AddressLimits
    private let configuration: BridgeConfiguration

    package init(
        eventLoops: [any EventLoop],
        shelf: any AuthKeyShelf,
        exchange: any KeyExchanging,
        limits: any AddressLimits,
        figures: BridgeFigures,
        log: Logger,
        configuration: BridgeConfiguration = BridgeConfiguration(),
        clock: @escaping @Sendable () -> WallTime
    ) {
        precondition(!eventLoops.isEmpty, "sessions live on event loops")
        self.exchange = exchange
        self.limits = limits
        self.figures = figures
        self.configuration = configuration
        loops = eventLoops.map { SessionLoop($0, shelf: shelf, figures: figures, log: log, clock: clock) }
    }

    /// Sessions can come from here on; `respond` makes what answers the calls of one loop, on that loop.
    package func start(_ respond: @escaping @Sendable (any EventLoop) -> any RPCResponder) {
        for loop in loops { loop.run { $0.start(respond($0.eventLoop)) } }
    }

    /// Ends every session and its connection.
    package func stop() -> EventLoopFuture<Void> {
        EventLoopFuture.andAllSucceed(loops.map { $0.stop() }, on: loops[0].eventLoop)
    }

    /// Makes a new connection speak the protocol, or closes it where there are too many; on its loop.
    package func adopt(_ channel: any Channel) -> EventLoopFuture<Void> {
        let address = channel.remoteAddress
        guard limits.enter(from: address) else {
            figures.turnedAway()
            return channel.close()
        }
        channel.closeFuture.whenComplete { [limits] _ in limits.leave(from: address) }
        return channel.eventLoop.makeCompletedFuture {
            let mark = ChannelOptions.Types.WriteBufferWaterMark(
                low: configuration.waitingBytesMax / 4,
                high: configuration.waitingBytesMax
            )
            try channel.syncOptions?.setOption(.writeBufferWaterMark, value: mark)
            // The read buffer stays with a connection for life, and most are idle.
            let buffers = AdaptiveRecvByteBufferAllocator(minimum: 256, initial: 512, maximum: 1 << 16)
            try channel.syncOptions?.setOption(.recvAllocator, value: buffers)
            try channel.pipeline.syncOperations.addHandler(WireHandler(makeConnection()))
        }
    }

    /// Makes what speaks the protocol on a socket of another kind; the connection was let in before.
    package func makeConnection() -> WireConnection {
        WireConnection(door: self)
    }

    /// Ends the sessions of a key: its login was revoked.
    package func endSessions(ofKey id: UInt64) {
        home(of: id).run { $0.endSessions(of: id) }
    }

    func admitsExchange(from address: SocketAddress?) -> Bool {
        limits.admitsExchange(from: address)
    }

    /// All sessions of a key live on one loop, so that none of them needs a lock.
    func home(of keyID: UInt64) -> SessionLoop {
        // The high half is as random as the low one.
        loops[Int(truncatingIfNeeded: keyID >> 33) % loops.count]
    }
}

/// One event loop with the sessions that live on it.
final class SessionLoop: Sendable {
    let eventLoop: any EventLoop
    private let home: NIOLoopBoundBox<SessionHome?>

    init(
        _ eventLoop: any EventLoop,
        shelf: any AuthKeyShelf,
        figures: BridgeFigures,
        log: Logger,
        clock: @escaping @Sendable () -> WallTime
    ) {
        self.eventLoop = eventLoop
        home = .makeEmptyBox(valueType: SessionHome.self, eventLoop: eventLoop)
        let make: @Sendable () -> Void = { [home] in
            home.value = SessionHome(eventLoop: eventLoop, shelf: shelf, figures: figures, log: log, clock: clock)
        }
        if eventLoop.inEventLoop { make() } else { eventLoop.execute(make) }
    }

    /// Does something with the loop's sessions, at once where that is the loop one is on.
    func run(_ act: @escaping @Sendable (SessionHome) -> Void) {
        if eventLoop.inEventLoop {
            if let home = home.value { act(home) }
        } else {
            eventLoop.execute { [home] in
                if let home = home.value { act(home) }
            }
        }
    }

    func stop() -> EventLoopFuture<Void> {
        eventLoop.submit { [home] in
            home.value?.stop()
            home.value = nil
        }
    }
}
