internal import MTProtoBridge
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle

/// The port of Telegram clients; when the server stops every session is ended before what is behind it stops.
struct BridgePort: Service {
    let door: BridgeDoor
    let address: ListenAddress
    let backlog: Int
    let loops: any EventLoopGroup
    let whenListening: @Sendable (any Channel) async -> Void

    func run() async throws {
        let channel = try await ServerBootstrap(group: loops)
            .serverChannelOption(.backlog, value: CInt(backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { [door] channel in door.adopt(channel) }
            .bind(host: address.host, port: address.port)
            .get()
        await whenListening(channel)
        // Cancelled, it stops all the same.
        try? await gracefulShutdown()
        try await channel.close()
        try await door.stop().get()
    }
}
