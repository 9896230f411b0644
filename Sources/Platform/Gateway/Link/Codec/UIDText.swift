internal import NIOCore
internal import PlatformCore

/// Writes message UIDs where they are needed per message: straight into the frame, without a `String` between.
enum UIDText {
    /// `XXXX-XXXX-XXXX-XXXX`.
    static let byteCount = 19

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    static func write(_ uid: MessageUID, into buffer: inout ByteBuffer) {
        let milliseconds = UInt64(uid.sentTime.rawValue - MessageUID.epoch.rawValue)
        // 80 bits as two halves of 40: eight digits each.
        let high = milliseconds >> 1
        let low = (milliseconds & 1) << 39 | UInt64(uid.conversation.rawValue) << 7 | UInt64(uid.counter)
        let dash = UInt8(ascii: "-")
        buffer.writeMultipleIntegers(
            digits(high >> 20),
            dash,
            digits(high),
            dash,
            digits(low >> 20),
            dash,
            digits(low)
        )
    }

    /// The lowest 20 bits as four characters.
    private static func digits(_ bits: UInt64) -> UInt32 {
        var text: UInt32 = 0
        for shift in stride(from: UInt64(15), through: 0, by: -5) {
            text = text << 8 | UInt32(alphabet[Int(bits >> shift & 31)])
        }
        return text
    }
}

extension ByteBuffer {
    /// A message UID as a protobuf string.
    mutating func writeProtobuf(_ field: UInt8, _ uid: MessageUID) {
        writeProtobufHeader(field, byteCount: UIDText.byteCount)
        UIDText.write(uid, into: &self)
    }
}
