import NIOCore
import Testing

@testable import PlatformGateway

/// Reads a zip archive from its list of texts, as unpackers do.
struct ZipArchive {
    /// Names and contents, in order.
    private(set) var texts: [(name: String, text: String)] = []

    init(_ bytes: [UInt8]) throws {
        let whole = ByteBuffer(bytes: bytes)
        let end = whole.readableBytes - 22
        try #require(whole.integer(at: end) as UInt32 == 0x0605_4B50)
        let count = whole.integer(at: end + 10) as UInt16
        var place = Int(whole.integer(at: end + 16) as UInt32)
        for _ in 0..<count {
            try #require(whole.integer(at: place) as UInt32 == 0x0201_4B50)
            let (checksum, packed, size) = try whole.three(at: place + 16)
            let nameCount = Int(whole.integer(at: place + 28) as UInt16)
            let offset = Int(whole.integer(at: place + 42) as UInt32)
            let name = try #require(whole.getString(at: place + 46, length: nameCount))
            place += 46 + nameCount
            try #require(whole.integer(at: offset) as UInt32 == 0x0403_4B50)
            try #require(whole.getString(at: offset + 30, length: nameCount) == name)
            let start = offset + 30 + nameCount
            let deflated = try #require(whole.getSlice(at: start, length: Int(packed)))
            let text = try Inflater().inflate(deflated, bytesMax: Int(size))
            #expect(text.checksum(after: 0) == checksum)
            #expect(text.readableBytes == Int(size))
            #expect(try whole.three(at: start + Int(packed) + 4) == (checksum, packed, size))
            texts.append((name, String(buffer: text)))
        }
    }
}

extension ByteBuffer {
    fileprivate func integer<Number: FixedWidthInteger>(at place: Int) -> Number {
        getInteger(at: place, endianness: .little) ?? 0
    }

    fileprivate func three(at place: Int) throws -> (UInt32, UInt32, UInt32) {
        (integer(at: place), integer(at: place + 4), integer(at: place + 8))
    }
}
