package import NIOCore

/// Writes TL objects for one session: in its layer, and with its data centre in what it may fetch.
package struct TLWriter: Sendable {
    /// The layer of the schema that everything is written in unless a session asks for another.
    package static let canonicalLayer: Int32 = 229
    /// The oldest layer that can be written: before it more changed than the schema knows.
    package static let oldestLayer: Int32 = 227

    package private(set) var buffer: ByteBuffer
    /// Chooses among the forms of the few constructors that differ.
    package let layer: Int32
    /// What photos and documents say of where they lie: where the reader is, so that it fetches them right there.
    package let dc: Int32

    package init(layer: Int32 = Self.canonicalLayer, dc: Int32 = 2, into buffer: ByteBuffer = ByteBuffer()) {
        self.buffer = buffer
        self.layer = layer
        self.dc = dc
    }

    package mutating func write(id: UInt32) {
        buffer.writeInteger(id, endianness: .little)
    }

    mutating func write(integer: some FixedWidthInteger) {
        buffer.writeInteger(integer, endianness: .little)
    }

    /// Bytes that are TL already.
    package mutating func write(raw bytes: ByteBuffer) {
        buffer.writeImmutableBuffer(bytes)
    }

    mutating func write(bytes: ByteBuffer) {
        writeByteCount(bytes.readableBytes)
        buffer.writeImmutableBuffer(bytes)
        writePadding(after: bytes.readableBytes)
    }

    mutating func write(string: String) {
        let count = string.utf8.count
        writeByteCount(count)
        buffer.writeString(string)
        writePadding(after: count)
    }

    mutating func writeVectorCount(_ count: Int) {
        buffer.writeMultipleIntegers(TL.vectorID, UInt32(count), endianness: .little)
    }

    mutating func writeEmptyVector() {
        writeVectorCount(0)
    }

    /// One byte up to 253, else 254 and three; nothing we send comes near 16 MiB.
    private mutating func writeByteCount(_ count: Int) {
        precondition(count < 1 << 24, "bytes of 16 MiB in one object")
        if count < 254 {
            buffer.writeInteger(UInt8(count))
        } else {
            buffer.writeInteger(UInt32(count) << 8 | 254, endianness: .little)
        }
    }

    private mutating func writePadding(after count: Int) {
        buffer.writeRepeatingByte(0, count: -(count < 254 ? count + 1 : count) & 3)
    }
}
