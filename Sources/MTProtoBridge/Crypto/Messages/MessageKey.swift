/// The hash that names a packet's plain text and makes its cipher key; 32 bytes, of which the middle 16 travel.
package struct MessageKey: Hashable, Sendable {
    let large: SIMD4<UInt64>

    /// What a quick acknowledgement says: the first four bytes as a number, with the top bit set.
    package var quickAcknowledgement: UInt32 {
        UInt32(truncatingIfNeeded: UInt64(littleEndian: large[0])) | 0x8000_0000
    }
}
