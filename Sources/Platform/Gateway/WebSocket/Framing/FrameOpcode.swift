/// What a frame carries (RFC 6455, section 5.2).
package enum FrameOpcode: UInt8, Sendable {
    case continuation = 0x0
    case text = 0x1
    case binary = 0x2
    case close = 0x8
    case ping = 0x9
    case pong = 0xA

    /// Control frames are short, whole, and may stand between the fragments of a message.
    package var isControl: Bool { rawValue >= FrameOpcode.close.rawValue }
}

/// How a message's bytes are to be read.
package enum MessageKind: Sendable {
    /// UTF-8, checked before it is handed on.
    case text
    case binary

    package var opcode: FrameOpcode {
        switch self {
        case .text: .text
        case .binary: .binary
        }
    }
}
