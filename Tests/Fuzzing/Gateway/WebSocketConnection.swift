internal import FuzzSupport
internal import NIOCore
internal import NIOEmbedded

@testable internal import PlatformGateway

extension FuzzTarget {
    /// A whole connection: bytes in pieces, pauses, sends, closes, time and a socket that is full, in any order.
    ///
    /// What goes out is well-formed with one goodbye at most, and the delegate is told of one end, once.
    static let webSocketConnection = FuzzTarget("websocket-connection", bytesMax: 1024) { input in
        var input = input
        let drive = ConnectionDrive(isCompressed: input.flag(), pausesAtMessages: input.flag())
        while !input.isAtEnd, drive.channel.isActive { drive.step(&input) }
        try drive.finish()
    }
}

/// One socket on an embedded channel, and what came of it.
private struct ConnectionDrive {
    let channel = EmbeddedChannel()
    private let socket: WebSocketHandler
    private let delegate: EchoingDelegate
    private let isCompressed: Bool

    init(isCompressed: Bool, pausesAtMessages: Bool) {
        var configuration = WebSocketConfiguration()
        configuration.messageBytesMax = 1000
        configuration.fragmentCountMax = 8
        configuration.compressionBytesMin = 4
        self.isCompressed = isCompressed
        delegate = EchoingDelegate(pausesAtMessages: pausesAtMessages)
        socket = WebSocketHandler(
            configuration: configuration,
            compressor: isCompressed ? MessageCompressor(compressionBytesMin: 4) : nil,
            delegate: delegate,
            now: channel.eventLoop.now
        )
        try? channel.pipeline.syncOperations.addHandler(socket)
        // An embedded channel connects at once.
        _ = try? channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    func step(_ input: inout FuzzInput) {
        switch input.byte() {
        case 0: socket.pauseReading()
        case 1: socket.resumeReading()
        case 2: socket.send(.text, ByteBuffer(repeating: 0x61, count: Int(input.byte())))
        case 3: socket.flush()
        case 4: socket.close(.normal, reason: String(repeating: "é", count: Int(input.byte())))
        case 5: channel.embeddedEventLoop.advanceTime(by: .seconds(Int64(input.byte())))
        case 6: setWritable(false)
        case 7: setWritable(true)
        case 8: channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        case 9: channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        case 10: channel.pipeline.fireErrorCaught(ChannelError.inputClosed)
        case let count:
            // Without an end of burst the next piece belongs to it too.
            let bytes = ByteBuffer(bytes: input.bytes(Int(count & 0x7F)))
            channel.pipeline.fireChannelRead(bytes)
            if count & 0x80 == 0 { channel.pipeline.fireChannelReadComplete() }
        }
    }

    func finish() throws {
        socket.resumeReading()
        channel.pipeline.fireChannelReadComplete()
        let isLate = delegate.closeCount > 0
        _ = try? channel.finish(acceptAlreadyClosed: true)
        try require(delegate.openCount == 1, "opened \(delegate.openCount) times")
        try require(delegate.closeCount == 1, "told \(delegate.closeCount) times of an end, \(isLate ? "early" : "")")
        try require(delegate.callsAfterClose == 0, "\(delegate.callsAfterClose) calls after the last one")

        var bytes = ByteBuffer()
        while let write = try channel.readOutbound(as: ByteBuffer.self) { bytes.writeImmutableBuffer(write) }
        let frames = try ServerFrames(bytes, allowsCompression: isCompressed).frames
        let goodbyes = frames.indices.filter { frames[$0].opcode == 8 }
        try require(goodbyes.count <= 1, "\(goodbyes.count) goodbyes")
        if let goodbye = goodbyes.first { try require(goodbye == frames.count - 1, "frames after the goodbye") }
    }

    private func setWritable(_ isWritable: Bool) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }
}

/// Says back what it hears and counts its calls.
private final class EchoingDelegate: WebSocketDelegate {
    private let pausesAtMessages: Bool
    private var socket: WebSocketHandler?
    private(set) var openCount = 0
    private(set) var closeCount = 0
    private(set) var callsAfterClose = 0

    init(pausesAtMessages: Bool) {
        self.pausesAtMessages = pausesAtMessages
    }

    func socketDidOpen(_ socket: WebSocketHandler) {
        openCount += 1
        self.socket = socket
    }

    func received(_ kind: MessageKind, _ payload: ByteBuffer) {
        note()
        socket?.send(kind, payload)
        if pausesAtMessages { socket?.pauseReading() }
        if payload.readableBytes == 9 { socket?.close(.policyViolation) }
    }

    func readBurstEnded() { note() }
    func writabilityChanged(_ isWritable: Bool) { note() }

    func socketShouldQuiesce() {
        note()
        socket?.close(.goingAway)
    }

    func socketDidClose(_ reason: SocketCloseReason) {
        closeCount += 1
        socket = nil
    }

    private func note() {
        if closeCount > 0 { callsAfterClose += 1 }
    }
}
