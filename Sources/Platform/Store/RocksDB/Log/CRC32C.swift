/// The checksum RocksDB puts before each piece of its log (Castagnoli's polynomial, reflected).
///
/// A table lookup per byte: it only runs when an open was refused.
enum CRC32C {
    private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { byte in
        (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1 }
    }

    /// The checksum of a part of some bytes, altered as RocksDB does before it stores one.
    static func masked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var value = UInt32.max
        for index in range {
            value = table[Int((value ^ UInt32(bytes[index])) & 0xFF)] ^ (value >> 8)
        }
        value = ~value
        return (value >> 15 | value << 17) &+ 0xA282_EAD8
    }
}
