package import NIOCore
package import PlatformGateway
internal import SwiftProtobuf

/// The client's side of a link's socket: asks for the upgrade, then turns bytes into frames and back.
///
/// It lives on its channel's event loop. A server that does not speak the protocol ends the channel with an error.
package final class LinkSocketHandler: ChannelDuplexHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = WireServerFrame
    package typealias OutboundIn = WireClientFrame
    package typealias OutboundOut = ByteBuffer

    /// Bytes of the answer to the upgrade.
    private static let headBytesMax = 16 * 1024
    /// Bytes of one frame of the server: a page is about one megabyte, encoding apart.
    private static let frameBytesMax = 16 << 20

    private enum State {
        case upgrading(ByteBuffer)
        case open(FrameDecoder)
        case closed
    }

    private var state = State.upgrading(ByteBuffer())
    private let host: String

    package init(host: String) {
        self.host = host
    }

    package func channelActive(context: ChannelHandlerContext) {
        let key = (0..<16).map { _ in UInt8.random(in: 0...(.max)) }
        let head = """
            GET /v1/link HTTP/1.1\r\nHost: \(host)\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
            Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \(base64(key))\r\n\
            Sec-WebSocket-Protocol: \(LinkEncoding.proto.rawValue)\r\n\r\n
            """
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: head)), promise: nil)
        context.fireChannelActive()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        do {
            switch state {
            case .upgrading(let head): try upgrade(head, bytes, context)
            case .open(var decoder):
                state = .closed
                decoder.append(bytes)
                try read(&decoder, context)
            case .closed: break
            }
        } catch {
            state = .closed
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        do {
            let payload: [UInt8] = try unwrapOutboundIn(data).serializedBytes()
            context.write(wrapOutboundOut(frame(.binary, payload)), promise: promise)
        } catch {
            promise?.fail(error)
        }
    }

    private func upgrade(_ begun: ByteBuffer, _ bytes: ByteBuffer, _ context: ChannelHandlerContext) throws {
        var head = begun
        head.writeImmutableBuffer(bytes)
        guard let end = head.readableBytesView.firstRange(of: Array("\r\n\r\n".utf8)) else {
            guard head.readableBytes < Self.headBytesMax else { throw LinkFailure.notALink("an endless answer") }
            state = .upgrading(head)
            return
        }
        let text = String(decoding: head.readableBytesView[..<end.lowerBound], as: UTF8.self)
        guard text.hasPrefix("HTTP/1.1 101 ") else { throw LinkFailure.notALink(String(text.prefix(200))) }
        head.moveReaderIndex(to: end.upperBound)
        var decoder = FrameDecoder(rules: FrameRules(sender: .server, messageBytesMax: Self.frameBytesMax))
        decoder.append(head)
        try read(&decoder, context)
    }

    private func read(_ decoder: inout FrameDecoder, _ context: ChannelHandlerContext) throws {
        while let event = try decoder.next() {
            switch event {
            case .message(.binary, let payload):
                let frame = try WireServerFrame(serializedBytes: Array(payload.readableBytesView))
                context.fireChannelRead(wrapInboundOut(frame))
            case .ping(let payload):
                context.writeAndFlush(wrapOutboundOut(frame(.pong, Array(payload.readableBytesView))), promise: nil)
            case .pong: break
            case .close(let close): throw LinkFailure.closed(code: close.code?.rawValue ?? 1005)
            case .message(.text, _), .compressedMessage: throw LinkFailure.notALink("a frame that was not agreed")
            }
        }
        state = .open(decoder)
    }

    private func frame(_ opcode: FrameOpcode, _ payload: [UInt8]) -> ByteBuffer {
        ClientFrameEncoder.frame(opcode, payload: payload, maskingKey: .random(in: 0...(.max)))
    }
}

/// Why a link is no more, or never was.
package enum LinkFailure: Error, Hashable, Sendable {
    /// The other side is no server of ours, or refused to upgrade.
    case notALink(String)
    /// The server closed the link with this code.
    case closed(code: UInt16)
    /// The connection ended without a word.
    case broken
    /// The server refused the hello.
    case refused(code: UInt32, name: String)
    /// Nothing came for too long.
    case silent
}

/// Standard base64, with padding.
func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let piece = bytes[start..<min(start + 3, bytes.count)]
        let bits = piece.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - piece.count))
        for index in 0..<4 {
            text.append(index <= piece.count ? letters[Int(bits >> (18 - 6 * UInt32(index)) & 63)] : "=")
        }
    }
    return text
}
