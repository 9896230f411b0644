import CoreMetrics
import Logging
import MTProtoTL
import NIOCore
import NIOPosix
import Testing

@testable import MTProtoBridge

struct `Sessions and connections on different loops` {
    private static let callCount = 100

    /// Keys fall on either loop, and so do connections: every client must get every answer once, whichever way it is.
    @Test func `every call is answered once, whichever loops a client and its key are on`() async throws {
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        let shelf = MemoryShelf()
        let clock = SetClock(seconds: DoorBench.start)
        let door = BridgeDoor(
            eventLoops: Array(loops.makeIterator()),
            shelf: shelf,
            exchange: ScriptedExchange(),
            limits: CountedLimits(),
            figures: BridgeFigures(factory: NOOPMetricsHandler.instance),
            log: Logger(label: "test"),
            clock: { clock.now }
        )
        door.start { _ in RecordingResponder() }
        let server = try await ServerBootstrap(group: loops)
            .childChannelInitializer { door.adopt($0) }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let address = try #require(server.localAddress)
        try await withThrowingTaskGroup(of: Set<Int64>.self) { group in
            for _ in 0..<8 {
                let key = StoredAuthKey(
                    key: ClientTwin.makeKey(),
                    createdAt: Int32(DoorBench.start) + 1,
                    dc: .usual,
                    firstSalt: 5,
                    layer: 229
                )
                shelf.keep(key)
                group.addTask { try await Self.answers(to: Self.callCount, with: key, at: address, on: loops) }
            }
            for try await answered in group { #expect(answered.count == Self.callCount) }
        }
        try await server.close()
        try await door.stop().get()
        try await loops.shutdownGracefully()
    }

    private static func answers(
        to count: Int,
        with key: StoredAuthKey,
        at address: SocketAddress,
        on loops: any EventLoopGroup
    ) async throws -> Set<Int64> {
        let client = try await ClientBootstrap(group: loops)
            .connect(to: address) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await client.executeThenClose { inbound, outbound in
            var twin = ClientTwin(key: key.key, salt: key.firstSalt, seconds: DoorBench.start)
            var transport = ClientTransport(.full)
            for _ in 0..<count {
                try await outbound.write(transport.frame(twin.packet(twin.message(TL.HelpGetConfig()))))
            }
            var answered: Set<Int64> = []
            for try await bytes in inbound {
                for message in try transport.packets(in: bytes).flatMap({ try twin.open($0) })
                where message.constructor == TL.RpcResult.id {
                    let isNew = answered.insert(try message.read(TL.RpcResult.self).reqMsgID).inserted
                    #expect(isNew)
                }
                if answered.count == count { break }
            }
            return answered
        }
    }
}
