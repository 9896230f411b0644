import NIOCore
import NIOPosix
import Synchronization

/// Stands between the clients and the server, and does to their connections what networks do.
///
/// Its port stays the same however often the server starts again on another.
final class Proxy: Sendable {
    private struct State {
        var backendPort = 0
        var delay = TimeAmount.zero
        var connections: [ObjectIdentifier: any Channel] = [:]
    }

    private let state = Mutex(State())
    private let group: MultiThreadedEventLoopGroup

    init() {
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    }

    /// Listens where the system chooses; answers the port.
    func start() async throws -> Int {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelOption(.backlog, value: 256)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { [self] channel in accept(channel) }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let port = channel.localAddress?.port else { throw TortureFailure("the proxy has no port") }
        return port
    }

    /// Where connections lead that come from now on.
    func lead(to port: Int) {
        state.withLock { $0.backendPort = port }
    }

    /// Holds every byte back for so long, in both directions.
    func delay(by time: TimeAmount) {
        state.withLock { $0.delay = time }
    }

    /// Ends connections without a word, those that `isChosen` says.
    func cut(_ isChosen: () -> Bool) {
        let chosen = state.withLock { state in state.connections.values.filter { _ in isChosen() } }
        for channel in chosen { channel.close(promise: nil) }
    }

    func stop() async throws {
        cut { true }
        try await group.shutdownGracefully()
    }

    var delay: TimeAmount { state.withLock { $0.delay } }

    private func accept(_ client: any Channel) -> EventLoopFuture<Void> {
        let port = state.withLock { state in
            state.connections[ObjectIdentifier(client)] = client
            return state.backendPort
        }
        client.closeFuture.whenComplete { [self] _ in
            state.withLock { $0.connections[ObjectIdentifier(client)] = nil }
        }
        return ClientBootstrap(group: client.eventLoop)
            .channelOption(.autoRead, value: false)
            .connect(host: "127.0.0.1", port: port)
            .flatMap { [self] server in
                client.eventLoop.makeCompletedFuture {
                    try client.pipeline.syncOperations.addHandler(Pipe(to: server, proxy: self))
                    try server.pipeline.syncOperations.addHandler(Pipe(to: client, proxy: self))
                    server.read()
                }
            }
    }
}

/// Hands one side's bytes to the other, in order and after the proxy's delay; reads on once they are written.
private final class Pipe: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let other: any Channel
    private let proxy: Proxy
    /// When the last bytes were due: later ones never go before them.
    private var lastDue = NIODeadline.uptimeNanoseconds(0)

    init(to other: any Channel, proxy: Proxy) {
        self.other = other
        self.proxy = proxy
    }

    func channelActive(context: ChannelHandlerContext) {
        context.read()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        let due = max(NIODeadline.now() + proxy.delay, lastDue)
        lastDue = due + .nanoseconds(1)
        let (channel, other) = (context.channel, other)
        context.eventLoop.scheduleTask(deadline: due) {
            other.writeAndFlush(bytes).whenComplete { _ in channel.read() }
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        other.close(promise: nil)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
