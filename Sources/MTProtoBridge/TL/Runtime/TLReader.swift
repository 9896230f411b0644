package import NIOCore

/// Reads TL objects from bytes that a stranger wrote.
///
/// It never reads beyond its end, trusts no count, and goes no deeper than `depthMax`. A compressed object is unpacked
/// wherever a boxed one may stand, `inflatedBytesMax` bytes in all. A value: a copy reads on from where it was made.
/// After an error it is of no use.
package struct TLReader: Sendable {
    /// How deep objects may lie in one another, a compressed one counted as one level.
    package static let depthMax = 64
    /// What all compressed objects of one packet may become.
    package static let inflatedBytesMax = 10 * 1024 * 1024

    private var buffer: ByteBuffer
    private var depth = 0
    /// What compressed objects may still become; hand it on to the readers of a container's messages.
    package private(set) var inflatedBytesLeft: Int

    package init(_ buffer: ByteBuffer, inflatedBytesMax: Int = Self.inflatedBytesMax) {
        self.buffer = buffer
        inflatedBytesLeft = inflatedBytesMax
    }

    /// The bytes that are left, nothing unpacked; for what goes elsewhere unread.
    package var rest: ByteBuffer { buffer }

    /// How many bytes were not read yet.
    package var byteCount: Int { buffer.readableBytes }

    /// Throws `leftover` unless everything was read.
    package func finish() throws(TLError) {
        if buffer.readableBytes > 0 { throw .leftover }
    }

    // MARK: Ids

    /// The id of the boxed object that follows, unpacked if it is compressed.
    package mutating func peekID() throws(TLError) -> UInt32 {
        guard let id = buffer.getInteger(at: buffer.readerIndex, endianness: .little, as: UInt32.self) else {
            throw .truncated
        }
        guard id == TL.gzipPackedID else { return id }
        try unpack()
        return try peekID()
    }

    /// Reads the id of a boxed object, unpacking it if it is compressed.
    package mutating func readID() throws(TLError) -> UInt32 {
        let id = try peekID()
        buffer.moveReaderIndex(forwardBy: 4)
        return id
    }

    /// Puts what a gzip_packed holds in its place.
    private mutating func unpack() throws(TLError) {
        try descend()
        buffer.moveReaderIndex(forwardBy: 4)
        let packed = try readBytes()
        var unpacked = try TLGzip.inflate(packed, bytesMax: inflatedBytesLeft)
        inflatedBytesLeft -= unpacked.readableBytes
        // Nearly always the last object of its message.
        if buffer.readableBytes > 0 { unpacked.writeBuffer(&buffer) }
        buffer = unpacked
    }

    // MARK: Depth

    /// Called around each object that can contain its own kind.
    mutating func descend() throws(TLError) {
        depth += 1
        if depth > Self.depthMax { throw .tooDeep }
    }

    mutating func ascend() {
        depth -= 1
    }

    // MARK: Primitives

    mutating func readInteger<Value: FixedWidthInteger>(_: Value.Type) throws(TLError) -> Value {
        guard let value = buffer.readInteger(endianness: .little, as: Value.self) else { throw .truncated }
        return value
    }

    /// Reads a length, as many bytes, and the padding to a multiple of four.
    mutating func readBytes() throws(TLError) -> ByteBuffer {
        let count = try readByteCount()
        guard let bytes = buffer.readSlice(length: count.bytes) else { throw .truncated }
        try skip(count.padding)
        return bytes
    }

    mutating func readString() throws(TLError) -> String {
        let count = try readByteCount()
        guard count.bytes <= buffer.readableBytes else { throw .truncated }
        guard let string = try? buffer.readUTF8ValidatedString(length: count.bytes) else { throw .invalidString }
        try skip(count.padding)
        return string
    }

    private mutating func readByteCount() throws(TLError) -> (bytes: Int, padding: Int) {
        let first = try readInteger(UInt8.self)
        guard first >= 254 else { return (Int(first), Self.padding(after: 1 + Int(first))) }
        // 255 starts the form for more than 16 MiB, which no packet holds.
        guard first == 254, let low = buffer.readInteger(endianness: .little, as: UInt16.self),
            let high = buffer.readInteger(as: UInt8.self)
        else { throw .truncated }
        let count = Int(high) << 16 | Int(low)
        return (count, Self.padding(after: count))
    }

    private static func padding(after count: Int) -> Int { -count & 3 }

    private mutating func skip(_ count: Int) throws(TLError) {
        guard count <= buffer.readableBytes else { throw .truncated }
        buffer.moveReaderIndex(forwardBy: count)
    }

    /// Reads so many bytes that have no length of their own.
    mutating func readSlice(byteCount: Int) throws(TLError) -> ByteBuffer {
        guard byteCount >= 0, let slice = buffer.readSlice(length: byteCount) else { throw .truncated }
        return slice
    }

    // MARK: Vectors

    /// Reads the id of a vector and its count, which the rest of the bytes can hold: no item takes less than four.
    mutating func readVectorCount() throws(TLError) -> Int {
        let id = try readID()
        guard id == TL.vectorID else { throw .unknownConstructor(id) }
        return try readBareVectorCount()
    }

    mutating func readBareVectorCount() throws(TLError) -> Int {
        let count = try readInteger(Int32.self)
        guard count >= 0, Int(count) <= buffer.readableBytes / 4 else { throw .truncated }
        return Int(count)
    }

    // MARK: What the schema leaves out

    /// Reads a vector whose items the schema does not know: there may be none.
    mutating func readEmptyVector() throws(TLError) {
        if try readVectorCount() > 0 { try refuse() }
    }

    /// What follows is of a type that the schema does not know.
    mutating func refuse() throws(TLError) {
        throw .unknownConstructor(try peekID())
    }
}
