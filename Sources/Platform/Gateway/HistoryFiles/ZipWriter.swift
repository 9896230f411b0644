internal import NIOCore

/// Writes a zip archive front to back: one deflated text after another, then the list of them.
///
/// Sizes follow the data they are of, so nothing is gone back to. Archives of 4 GiB and more are not written.
struct ZipWriter {
    /// Takes what comes next of the archive.
    typealias Output = (ByteBuffer) throws -> Void

    private struct Entry {
        let name: String
        let offset: UInt32
        var checksum: UInt32 = 0
        var packedBytes: UInt32 = 0
        var bytes: UInt32 = 0
    }

    struct TooLarge: Error, CustomStringConvertible {
        var description: String { "more was said than one archive can hold" }
    }

    private let modified: (date: UInt16, time: UInt16)
    private let output: Output
    private let deflater = Deflater(level: 6)
    private var finished: [Entry] = []
    private var entry: Entry?
    private var offset: UInt32 = 0

    /// `date` and `time` as MS-DOS wrote them (APPNOTE.TXT, 4.4.6).
    init(modified: (date: UInt16, time: UInt16), output: @escaping Output) {
        self.modified = modified
        self.output = output
    }

    /// Uncompressed bytes of the text that is being written.
    var entryBytes: Int { Int(entry?.bytes ?? 0) }

    /// Ends the text before and begins one.
    mutating func begin(_ name: String) throws {
        try endEntry()
        entry = Entry(name: name, offset: offset)
        var header = ByteBuffer()
        header.writeInteger(0x0403_4B50, endianness: .little, as: UInt32.self)
        writeDescription(of: Entry(name: name, offset: offset), into: &header)
        header.writeInteger(0, endianness: .little, as: UInt16.self)
        header.writeString(name)
        try write(header)
    }

    /// Adds to the text; it is compressed by itself, so pieces of many kilobytes are best.
    mutating func append(_ text: ByteBuffer) throws {
        guard var entry, text.readableBytes > 0 else { return }
        var packed = ByteBuffer()
        deflater.deflate(text, into: &packed)
        // What messages on a WebSocket leave out: the end of a flushed piece.
        packed.writeBytes([0x00, 0x00, 0xFF, 0xFF])
        entry.checksum = text.checksum(after: entry.checksum)
        entry.bytes = try sum(entry.bytes, text.readableBytes)
        entry.packedBytes = try sum(entry.packedBytes, packed.readableBytes)
        self.entry = entry
        try write(packed)
    }

    /// Ends the last text and writes the list of all.
    mutating func finish() throws {
        try endEntry()
        let start = offset
        var list = ByteBuffer()
        for entry in finished {
            list.writeInteger(0x0201_4B50, endianness: .little, as: UInt32.self)
            list.writeInteger(20, endianness: .little, as: UInt16.self)
            writeDescription(of: entry, into: &list)
            // No extra field, comment, disk number or attributes.
            list.writeRepeatingByte(0, count: 12)
            list.writeInteger(entry.offset, endianness: .little)
            list.writeString(entry.name)
        }
        let count = UInt16(finished.count)
        let bytes = UInt32(list.readableBytes)
        list.writeInteger(0x0605_4B50, endianness: .little, as: UInt32.self)
        list.writeRepeatingByte(0, count: 4)
        list.writeInteger(count, endianness: .little)
        list.writeInteger(count, endianness: .little)
        list.writeInteger(bytes, endianness: .little)
        list.writeInteger(start, endianness: .little)
        list.writeInteger(UInt16.zero)
        try write(list)
    }

    private mutating func endEntry() throws {
        guard var entry else { return }
        self.entry = nil
        // The last block of the deflated text, and empty.
        let end = ByteBuffer(bytes: [0x03, 0x00])
        entry.packedBytes = try sum(entry.packedBytes, end.readableBytes)
        try write(end)
        var sizes = ByteBuffer()
        sizes.writeInteger(0x0807_4B50, endianness: .little, as: UInt32.self)
        sizes.writeInteger(entry.checksum, endianness: .little)
        sizes.writeInteger(entry.packedBytes, endianness: .little)
        sizes.writeInteger(entry.bytes, endianness: .little)
        try write(sizes)
        finished.append(entry)
    }

    /// What stands alike before a text and in the list: deflated, a name in UTF-8, sizes that follow.
    private func writeDescription(of entry: Entry, into buffer: inout ByteBuffer) {
        for value in [20, 0x0808, 8, modified.time, modified.date] as [UInt16] {
            buffer.writeInteger(value, endianness: .little)
        }
        buffer.writeInteger(entry.checksum, endianness: .little)
        buffer.writeInteger(entry.packedBytes, endianness: .little)
        buffer.writeInteger(entry.bytes, endianness: .little)
        buffer.writeInteger(UInt16(entry.name.utf8.count), endianness: .little)
    }

    private mutating func write(_ bytes: ByteBuffer) throws {
        offset = try sum(offset, bytes.readableBytes)
        try output(bytes)
    }

    private func sum(_ count: UInt32, _ more: Int) throws -> UInt32 {
        guard let sum = UInt32(exactly: Int(count) + more) else { throw TooLarge() }
        return sum
    }
}
