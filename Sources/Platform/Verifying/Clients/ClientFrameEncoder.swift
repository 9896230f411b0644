package import NIOCore
package import PlatformGateway

/// Writes a client's frames, which are masked (RFC 6455, section 5.3).
package enum ClientFrameEncoder {
    /// One whole frame; `maskingKey` is to be drawn afresh for each.
    package static func frame(_ opcode: FrameOpcode, payload: [UInt8], maskingKey: UInt32) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: payload.count + 14)
        buffer.writeInteger(0x80 | opcode.rawValue)
        switch payload.count {
        case 0...125: buffer.writeInteger(0x80 | UInt8(payload.count))
        case 126...Int(UInt16.max): buffer.writeMultipleIntegers(UInt8(0x80 | 126), UInt16(payload.count))
        default: buffer.writeMultipleIntegers(UInt8(0x80 | 127), UInt64(payload.count))
        }
        buffer.writeInteger(maskingKey)
        let key = (0..<4).map { UInt8(truncatingIfNeeded: maskingKey >> (24 - 8 * UInt32($0))) }
        buffer.writeBytes(payload.enumerated().lazy.map { $1 ^ key[$0 & 3] })
        return buffer
    }
}
