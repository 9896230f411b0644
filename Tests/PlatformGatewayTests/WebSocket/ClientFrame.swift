import NIOCore
import TestSupport

@testable import PlatformGateway

/// A frame as a client sends it, right by default; a test says what is to be wrong.
struct ClientFrame {
    var opcode: UInt8
    var isFinal = true
    var reservedBits: UInt8 = 0
    var maskingKey: [UInt8]? = [0x37, 0xFA, 0x21, 0x3D]
    var payload: [UInt8]
    /// Replaces the payload's true length, in the number of bytes given.
    var claimedLength: (value: UInt64, bytes: Int)?

    init(_ opcode: FrameOpcode, _ payload: [UInt8] = []) {
        self.opcode = opcode.rawValue
        self.payload = payload
    }

    init(_ opcode: FrameOpcode, text: String) {
        self.init(opcode, Array(text.utf8))
    }

    /// A close frame.
    init(closing code: UInt16, reason: String = "") {
        self.init(.close, [UInt8(code >> 8), UInt8(code & 0xFF)] + Array(reason.utf8))
    }

    func with(_ change: (inout ClientFrame) -> Void) -> ClientFrame {
        var copy = self
        change(&copy)
        return copy
    }

    var bytes: [UInt8] {
        var bytes = [(isFinal ? 0x80 : 0) | reservedBits << 4 | opcode]
        let mask: UInt8 = maskingKey == nil ? 0 : 0x80
        let (length, lengthBytes) = claimedLength.map { ($0.value, $0.bytes) } ?? shortestLength
        switch lengthBytes {
        case 2: bytes.append(mask | 126)
        case 8: bytes.append(mask | 127)
        default: bytes.append(mask | UInt8(length))
        }
        for shift in (0..<lengthBytes).reversed() { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * shift))) }
        guard let key = maskingKey else { return bytes + payload }
        bytes += key
        for (index, byte) in payload.enumerated() { bytes.append(byte ^ key[index % 4]) }
        return bytes
    }

    var buffer: ByteBuffer { ByteBuffer(bytes: bytes) }

    private var shortestLength: (UInt64, Int) {
        let length = UInt64(payload.count)
        if length <= 125 { return (length, 0) }
        return (length, length <= 65_535 ? 2 : 8)
    }
}

/// Frames of the server, read back for the tests.
struct ServerFrame: Equatable {
    let opcode: UInt8
    let isCompressed: Bool
    let payload: ByteBuffer

    /// Reads frames until the buffer is empty; `nil` when it does not end with a whole one.
    static func readAll(_ bytes: ByteBuffer) -> [ServerFrame]? {
        var buffer = bytes
        var frames: [ServerFrame] = []
        while buffer.readableBytes > 0 {
            guard let first = buffer.readInteger(as: UInt8.self), first & 0x80 != 0 else { return nil }
            guard let short = buffer.readInteger(as: UInt8.self), short & 0x80 == 0 else { return nil }
            let length: Int? =
                switch short {
                case 126: buffer.readInteger(as: UInt16.self).map(Int.init)
                case 127: buffer.readInteger(as: UInt64.self).map(Int.init)
                default: Int(short)
                }
            guard let length, let payload = buffer.readSlice(length: length) else { return nil }
            frames.append(ServerFrame(opcode: first & 0x0F, isCompressed: first & 0x40 != 0, payload: payload))
        }
        return frames
    }

    static func text(_ text: String) -> ServerFrame {
        ServerFrame(opcode: 1, isCompressed: false, payload: ByteBuffer(string: text))
    }

    static func pong(_ text: String) -> ServerFrame {
        ServerFrame(opcode: 10, isCompressed: false, payload: ByteBuffer(string: text))
    }

    static func close(_ code: CloseCode, _ reason: String = "") -> ServerFrame {
        var payload = ByteBuffer(integer: code.rawValue)
        payload.writeString(reason)
        return ServerFrame(opcode: 8, isCompressed: false, payload: payload)
    }
}

extension FrameDecoder {
    /// Feeds a fresh decoder.
    static func events(of bytes: [UInt8], pieceBytes: Int) throws(FrameViolation) -> [FrameEvent] {
        var decoder = FrameDecoder()
        return try decoder.events(of: bytes, pieceBytes: pieceBytes)
    }

    /// Feeds bytes in pieces of the given size and returns every event in order.
    mutating func events(of bytes: [UInt8], pieceBytes: Int) throws(FrameViolation) -> [FrameEvent] {
        var events: [FrameEvent] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + pieceBytes, bytes.count)
            append(ByteBuffer(bytes: bytes[start..<end]))
            while let event = try next() { events.append(event) }
            start = end
        }
        return events
    }
}

extension ByteBuffer {
    /// Where the bytes lie, to show that two buffers share them.
    var storageAddress: UInt {
        unsafe withUnsafeReadableBytes { bytes in UInt(bitPattern: bytes.baseAddress) }
    }
}
