import NIOCore
import NIOEmbedded
import SwiftProtobuf

@testable import PlatformGateway

/// A client at the other end of an embedded channel: it masks what it says and takes apart what it hears.
final class TestClient {
    let channel: EmbeddedChannel
    let encoding: LinkEncoding
    var welcome: WireWelcome?
    private var lastRequestID: UInt32 = 0
    private(set) var closeCode: UInt16?

    init(_ link: LinkConnection, _ encoding: LinkEncoding, _ loop: EmbeddedEventLoop) throws {
        self.encoding = encoding
        let handler = WebSocketHandler(configuration: WebSocketConfiguration(), delegate: link, now: loop.now)
        channel = EmbeddedChannel(handler: handler, loop: loop)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 5_000)).wait()
    }

    /// Says a request; returns its id.
    @discardableResult
    func say(_ fill: (inout WireClientFrame) -> Void) -> UInt32 {
        lastRequestID += 1
        var frame = WireClientFrame()
        frame.requestID = lastRequestID
        fill(&frame)
        say(frame)
        return frame.requestID
    }

    func say(_ frame: WireClientFrame) {
        let bytes: [UInt8]?
        switch encoding {
        case .proto: bytes = try? frame.serializedBytes()
        case .json: bytes = try? frame.jsonUTF8Bytes()
        }
        write(opcode: encoding == .proto ? 2 : 1, bytes ?? [])
    }

    /// Writes one masked frame.
    func write(opcode: UInt8, _ payload: [UInt8]) {
        var buffer = ByteBuffer(bytes: [0x80 | opcode])
        if payload.count < 126 {
            buffer.writeInteger(0x80 | UInt8(payload.count))
        } else {
            buffer.writeMultipleIntegers(0x80 | UInt8(126), UInt16(payload.count))
        }
        let mask: [UInt8] = [1, 2, 3, 4]
        buffer.writeBytes(mask)
        buffer.writeBytes(payload.enumerated().map { $1 ^ mask[$0 % 4] })
        // A channel that was closed takes nothing more: that is what a test then looks for.
        _ = try? channel.writeInbound(buffer)
    }

    func hello(_ token: String, device: String, platform: WirePlatform = .web, cursor: WireCursor? = nil) {
        say { frame in
            frame.hello.version = 1
            frame.hello.token = token
            frame.hello.deviceID = device
            frame.hello.platform = platform
            if let cursor { frame.hello.cursor = cursor }
        }
    }

    @discardableResult
    func send(_ text: String, to user: String, clientID: UInt32 = 0) -> UInt32 {
        say { frame in
            frame.send.conversation.kind = .private
            frame.send.conversation.id = user
            frame.send.objectName = "RC:TxtMsg"
            frame.send.content = text
            frame.send.clientID = clientID
        }
    }

    @discardableResult
    func send(_ text: String, toGroup group: String) -> UInt32 {
        say { frame in
            frame.send.conversation.kind = .group
            frame.send.conversation.id = group
            frame.send.objectName = "RC:TxtMsg"
            frame.send.content = text
        }
    }

    /// What it heard since it was last asked.
    func take() -> [WireServerFrame] {
        var frames: [WireServerFrame] = []
        while let buffer = try? channel.readOutbound(as: ByteBuffer.self) {
            for frame in (try? RawFrame.all(in: buffer)) ?? [] {
                if let code = frame.closeCode { closeCode = code }
                guard frame.opcode < 8, let decoded = try? frame.decoded(encoding) else { continue }
                frames.append(decoded)
            }
        }
        return frames
    }

    /// The socket takes no more, or does again.
    func setWritable(_ isWritable: Bool) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }
}

extension [WireServerFrame] {
    var updates: [WireUpdate.OneOf_Update] {
        compactMap { if case .update(let update) = $0.frame { update.update } else { nil } }
    }

    var errors: [WireError] { compactMap { if case .error(let error) = $0.frame { error } else { nil } } }

    var results: [WireResult] { compactMap { if case .result(let result) = $0.frame { result } else { nil } } }

    /// The texts of messages, in the order they came, however they came.
    var texts: [String] {
        updates.flatMap { update -> [String] in
            switch update {
            case .mailbox(let item): [item.entry.message.content]
            case .groupItem(let item): [item.item.message.content]
            case .catchUp(let page):
                page.mailbox.map(\.entry.message.content) + page.conversations.map(\.lastMessage.content)
            default: []
            }
        }
    }
}
