import NIOCore
import NIOPosix
import NIOSSL

/// One TCP connection as a client holds it: bytes, good and bad, beneath TLS if wanted.
///
/// It is closed with its last reference.
final class Socket {
    /// What has arrived and was not taken.
    var arrived = ByteBuffer()
    private let channel: any Channel
    private var incoming: AsyncStream<ByteBuffer>.Iterator

    private init(_ channel: any Channel, _ incoming: AsyncStream<ByteBuffer>) {
        self.channel = channel
        self.incoming = incoming.makeAsyncIterator()
    }

    deinit {
        channel.close(promise: nil)
    }

    /// With `tls` the server must have a certificate for localhost that it trusts.
    static func connect(to port: Int, tls: TLSConfiguration? = nil) async throws -> Socket {
        let encryption = try tls.map { try NIOSSLContext(configuration: $0) }
        let (incoming, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let encryption {
                        let handler = try NIOSSLClientHandler(context: encryption, serverHostname: "localhost")
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    try channel.pipeline.syncOperations.addHandler(Inbox(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return Socket(channel, incoming)
    }

    func write(_ bytes: some Sequence<UInt8>) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }

    /// Writes without caring for the outcome, as whoever sends rubbish does.
    func post(_ bytes: some Sequence<UInt8>) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    /// Leaves what comes in the socket, as a client that hangs does.
    func stopReading() async throws {
        try await channel.setOption(.autoRead, value: false).get()
    }

    func startReading() async throws {
        try await channel.setOption(.autoRead, value: true).get()
    }

    /// Waits for more; false once the connection is closed, which it is after a minute whatever happens.
    func more() async -> Bool {
        guard var bytes = await incoming.next() else { return false }
        arrived.writeBuffer(&bytes)
        return true
    }

    /// Everything until the server closes.
    func readToEnd() async -> String {
        while await more() {}
        return String(buffer: arrived)
    }

    /// The bytes up to and with some text, taken; `nil` when the connection ends before.
    func read(through end: String) async -> String? {
        while true {
            let text = String(buffer: arrived)
            if let range = text.firstRange(of: end) {
                let taken = String(text[..<range.upperBound])
                arrived.moveReaderIndex(forwardBy: taken.utf8.count)
                return taken
            }
            guard await more() else { return nil }
        }
    }
}

/// Hands on what comes in, and gives up after a minute.
private final class Inbox: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(_ continuation: AsyncStream<ByteBuffer>.Continuation) {
        self.continuation = continuation
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        let limit = context.eventLoop.scheduleTask(in: .seconds(60)) { channel.close(promise: nil) }
        channel.closeFuture.whenComplete { _ in limit.cancel() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        continuation.yield(unwrapInboundIn(data))
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        continuation.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
