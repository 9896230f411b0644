internal import NIOCore
internal import PlatformGateway
internal import SwiftProtobuf

/// The client's half of a WebSocket: handshake, masking, frames; written apart from the server's.
struct ClientSocket {
    /// What the client hears.
    enum Heard {
        case upgraded
        case refused(String)
        case frame(WireServerFrame)
        case ping([UInt8])
        case closed(UInt16)
        case broken(String)
    }

    private enum Phase {
        case handshake
        case open
        case over
    }

    let encoding: LinkEncoding
    private var phase = Phase.handshake
    private var arrived = ByteBuffer()

    init(encoding: LinkEncoding) {
        self.encoding = encoding
    }

    var handshake: ByteBuffer {
        ByteBuffer(
            string: "GET /v1/link HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Protocol: \(encoding.rawValue)\r\n\r\n"
        )
    }

    func bytes(of frame: WireClientFrame) throws -> ByteBuffer {
        switch encoding {
        case .proto: Self.masked(opcode: 2, try frame.serializedBytes())
        case .json: Self.masked(opcode: 1, try frame.jsonUTF8Bytes())
        }
    }

    static func masked(opcode: UInt8, _ payload: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer(bytes: [0x80 | opcode])
        if payload.count < 126 {
            buffer.writeInteger(0x80 | UInt8(payload.count))
        } else {
            buffer.writeMultipleIntegers(0x80 | UInt8(126), UInt16(payload.count))
        }
        let mask: [UInt8] = [1, 2, 3, 4]
        buffer.writeBytes(mask)
        buffer.writeBytes(payload.enumerated().map { $1 ^ mask[$0 % 4] })
        return buffer
    }

    mutating func hear(_ bytes: ByteBuffer) -> [Heard] {
        arrived.writeImmutableBuffer(bytes)
        var heard: [Heard] = []
        if case .handshake = phase {
            guard let answer = takeHead() else { return [] }
            guard answer.hasPrefix("HTTP/1.1 101") else {
                phase = .over
                return [.refused(answer)]
            }
            phase = .open
            heard.append(.upgraded)
        }
        while case .open = phase, let next = takeFrame() { heard.append(next) }
        return heard
    }

    private mutating func takeHead() -> String? {
        guard let text = arrived.getString(at: arrived.readerIndex, length: arrived.readableBytes) else { return nil }
        let bytes = Array(text.utf8)
        for index in bytes.indices.dropLast(3) where Array(bytes[index..<index + 4]) == [13, 10, 13, 10] {
            arrived.moveReaderIndex(forwardBy: index + 4)
            return String(decoding: bytes[..<index], as: UTF8.self)
        }
        return nil
    }

    private mutating func takeFrame() -> Heard? {
        let start = arrived.readerIndex
        guard let (opcode, payload) = takePayload() else {
            arrived.moveReaderIndex(to: start)
            return nil
        }
        arrived.discardReadBytes()
        switch opcode {
        case 1, 2: return decoded(payload)
        case 8:
            phase = .over
            return .closed(payload.count >= 2 ? UInt16(payload[0]) << 8 | UInt16(payload[1]) : 1005)
        case 9: return .ping(payload)
        default: return .broken("a server sends no frame \(opcode)")
        }
    }

    private mutating func takePayload() -> (UInt8, [UInt8])? {
        guard let (first, short) = arrived.readMultipleIntegers(as: (UInt8, UInt8).self) else { return nil }
        let length: Int? =
            switch short {
            case 126: arrived.readInteger(as: UInt16.self).map(Int.init)
            case 127: arrived.readInteger(as: UInt64.self).map(Int.init)
            default: Int(short)
            }
        guard let length, let payload = arrived.readBytes(length: length) else { return nil }
        return (first & 0x0F, payload)
    }

    private func decoded(_ payload: [UInt8]) -> Heard {
        do {
            switch encoding {
            case .proto: return .frame(try WireServerFrame(serializedBytes: payload))
            case .json: return .frame(try WireServerFrame(jsonUTF8Bytes: payload))
            }
        } catch {
            return .broken("\(error)")
        }
    }
}
