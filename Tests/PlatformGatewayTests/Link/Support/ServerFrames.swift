import NIOCore
import PlatformGateway
import SwiftProtobuf

/// One WebSocket frame of the server, taken apart by hand.
struct RawFrame: Equatable {
    let opcode: UInt8
    let payload: [UInt8]

    /// The code of a close frame.
    var closeCode: UInt16? {
        guard opcode == 8, payload.count >= 2 else { return nil }
        return UInt16(payload[0]) << 8 | UInt16(payload[1])
    }

    /// Splits what a server wrote into frames; throws if it is not whole frames.
    static func all(in buffer: ByteBuffer) throws -> [RawFrame] {
        var buffer = buffer
        var frames: [RawFrame] = []
        while let first = buffer.readInteger(as: UInt8.self) {
            guard let short = buffer.readInteger(as: UInt8.self) else { throw BrokenFrame() }
            let length: Int? =
                switch short {
                case 126: buffer.readInteger(as: UInt16.self).map(Int.init)
                case 127: buffer.readInteger(as: UInt64.self).map(Int.init)
                default: Int(short)
                }
            guard let length, let payload = buffer.readBytes(length: length) else { throw BrokenFrame() }
            frames.append(RawFrame(opcode: first & 0x0F, payload: payload))
        }
        return frames
    }

    /// The Link frame it carries.
    func decoded(_ encoding: LinkEncoding) throws -> WireServerFrame {
        switch encoding {
        case .proto: try WireServerFrame(serializedBytes: payload)
        case .json: try WireServerFrame(jsonUTF8Bytes: payload)
        }
    }
}

struct BrokenFrame: Error {}
