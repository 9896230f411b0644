/// Text that does not compress to nothing, as x after x would: messages are stretches of it.
package struct TextPool: Sendable {
    private static let byteCount = 1 << 20
    private let bytes: [UInt8]

    package init() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .".utf8)
        bytes = (0..<Self.byteCount).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return letters[Int(state & 63)]
        }
    }

    /// A stretch of the text; different numbers give different ones.
    package func text(_ number: Int, byteCount: Int) -> ArraySlice<UInt8> {
        let start = number &* 7_919 & (Self.byteCount - 1)
        let first = min(start, Self.byteCount - byteCount)
        return bytes[first..<first + byteCount]
    }
}
