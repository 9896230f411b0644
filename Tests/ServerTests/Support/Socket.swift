import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// One TCP connection as a client holds it: bytes, good and bad, beneath TLS if wanted.
///
/// It is closed with its last reference.
final class Socket {
    /// What has arrived and was not taken.
    var arrived = ByteBuffer()
    private let channel: any Channel
    private var incoming: AsyncStream<ByteBuffer>.Iterator
    private let patience: Patience

    private init(_ channel: any Channel, _ incoming: AsyncStream<ByteBuffer>, _ patience: Patience) {
        self.channel = channel
        self.incoming = incoming.makeAsyncIterator()
        self.patience = patience
    }

    /// Whether it was this end that closed, because nothing came for a minute while it was waited for.
    var hasGivenUp: Bool { patience.isOver.load(ordering: .relaxed) }

    deinit {
        channel.close(promise: nil)
    }

    /// With `tls` the server must have a certificate for localhost that it trusts.
    static func connect(to port: Int, tls: TLSConfiguration? = nil) async throws -> Socket {
        let encryption = try tls.map { try NIOSSLContext(configuration: $0) }
        let (incoming, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let patience = Patience()
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
        return Socket(channel, incoming, patience)
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

    /// Waits for more; false once the connection is closed, which it is when nothing comes for a minute.
    ///
    /// Only this waiting counts: what a test does meanwhile takes as long as the machine makes it.
    func more() async -> Bool {
        let limit = channel.eventLoop.scheduleTask(in: .seconds(60)) { [channel, patience] in
            patience.isOver.store(true, ordering: .relaxed)
            channel.close(promise: nil)
        }
        defer { limit.cancel() }
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

/// Whether a minute was not enough for the server to say something or close.
private final class Patience: Sendable {
    let isOver = Atomic(false)
}

/// Hands on what comes in.
private final class Inbox: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(_ continuation: AsyncStream<ByteBuffer>.Continuation) {
        self.continuation = continuation
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
