/// What a client did that ends its connection.
package enum FrameViolation: Error, Hashable, Sendable {
    case notMasked
    case masked
    case reservedBits
    case reservedOpcode
    case controlTooLong
    case controlFragmented
    case lengthNotMinimal
    case messageTooLarge
    case tooManyFragments
    case continuationOfNothing
    case messageInsideMessage
    case closeTooShort
    case closeCodeInvalid
    case closeReasonNotUTF8
    case textNotUTF8
    case compressionBroken

    /// The code the connection is closed with.
    package var closeCode: CloseCode {
        switch self {
        case .notMasked, .masked, .reservedBits, .reservedOpcode, .controlTooLong, .controlFragmented,
            .lengthNotMinimal,
            .continuationOfNothing, .messageInsideMessage, .closeTooShort, .closeCodeInvalid:
            .protocolError
        case .messageTooLarge, .tooManyFragments:
            .messageTooLarge
        case .closeReasonNotUTF8, .textNotUTF8, .compressionBroken:
            .invalidPayload
        }
    }

    /// What the client is told, in one sentence.
    package var sentence: String {
        switch self {
        case .notMasked: "A client's frame must be masked."
        case .masked: "A server's frame must not be masked."
        case .reservedBits: "A reserved bit is set that no extension was agreed for."
        case .reservedOpcode: "The frame's opcode is reserved."
        case .controlTooLong: "A control frame carries at most 125 bytes."
        case .controlFragmented: "A control frame must not be fragmented."
        case .lengthNotMinimal: "The payload length is not in its shortest form."
        case .messageTooLarge: "The message is larger than this server takes."
        case .tooManyFragments: "The message has more fragments than this server takes."
        case .continuationOfNothing: "A continuation came without a message begun."
        case .messageInsideMessage: "A message began before the one before it was finished."
        case .closeTooShort: "A close frame's payload begins with two bytes of code."
        case .closeCodeInvalid: "The close code must not be sent."
        case .closeReasonNotUTF8: "The close reason is not UTF-8."
        case .textNotUTF8: "The text message is not UTF-8."
        case .compressionBroken: "The compressed message cannot be inflated."
        }
    }
}
