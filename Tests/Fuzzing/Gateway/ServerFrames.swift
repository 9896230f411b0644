internal import FuzzSupport
internal import NIOCore

/// What a server sent, read as a strict client would.
struct ServerFrames {
    struct Frame: Equatable {
        let opcode: UInt8
        let isCompressed: Bool
        let payload: [UInt8]
    }

    private(set) var frames: [Frame] = []

    init(_ bytes: ByteBuffer, allowsCompression: Bool) throws {
        var rest = bytes
        while let first = rest.readInteger(as: UInt8.self) {
            guard let second = rest.readInteger(as: UInt8.self) else { throw BrokenProperty("half a header") }
            let opcode = first & 0x0F
            try require(first & 0x80 != 0, "a server's frame in fragments")
            try require([1, 2, 8, 9, 10].contains(opcode), "opcode \(opcode)")
            let reserved = first & 0x70
            try require(reserved == 0 || reserved == 0x40 && allowsCompression && opcode < 8, "reserved bits")
            try require(second & 0x80 == 0, "a server's frame is masked")
            try require(opcode < 8 || second <= 125, "a control frame of \(second) bytes")
            let length: Int? =
                switch second {
                case 126: rest.readInteger(as: UInt16.self).map(Int.init)
                case 127: rest.readInteger(as: UInt64.self).flatMap { Int(exactly: $0) }
                default: Int(second)
                }
            guard let length, let payload = rest.readBytes(length: length) else { throw BrokenProperty("half a frame") }
            try require(second != 126 || length > 125, "a length not in its shortest form")
            try require(second != 127 || length > 0xFFFF, "a length not in its shortest form")
            frames.append(Frame(opcode: opcode, isCompressed: reserved != 0, payload: payload))
        }
    }
}
