import NIOCore
import TestSupport
import Testing

@testable import PlatformGateway

struct `Compressed messages` {
    @Test func `the standard's example is inflated, and made`() throws {
        // RFC 7692, section 7.2.3.1.
        let bytes: [UInt8] = [0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]
        #expect(try Inflater().inflate(ByteBuffer(bytes: bytes), bytesMax: 100) == ByteBuffer(string: "Hello"))
        var output = ByteBuffer()
        Deflater(level: 6).deflate(ByteBuffer(string: "Hello"), into: &output)
        #expect(Array(output.readableBytesView) == bytes)
    }

    @Test(
        arguments: [
            // RFC 7692, sections 7.2.3.3 to 7.2.3.5: no compression, a last block, two blocks.
            [0x00, 0x05, 0x00, 0xFA, 0xFF, 0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x00],
            [0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00],
            [0xF2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xCA, 0xC9, 0xC9, 0x07, 0x00],
        ] as [[UInt8]]
    )
    func `the standard's other examples are inflated`(bytes: [UInt8]) throws {
        #expect(try Inflater().inflate(ByteBuffer(bytes: bytes), bytesMax: 5) == ByteBuffer(string: "Hello"))
    }

    @Test(arguments: 0..<15 as Range<UInt64>)
    func `random messages come out as they went in, with one pair of streams`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let compressor = MessageCompressor(compressionBytesMin: 1)
        for _ in 0..<8 {
            let count = Int.random(in: 0...80_000, using: &generator)
            let top = UInt8.random(in: 0...255, using: &generator)
            let payload = ByteBuffer(bytes: (0..<count).map { _ in UInt8.random(in: 0...top, using: &generator) })
            let frames = try #require(ServerFrame.readAll(compressor.frame(.binary, payload: payload)))
            let frame = try #require(frames.first)
            let message =
                frame.isCompressed
                ? try compressor.inflate(.binary, frame.payload, bytesMax: count) : frame.payload
            #expect(message == payload, "seed \(seed)")
        }
    }

    @Test func `short ones, and those that would grow, are sent as they are`() throws {
        var generator = SeededGenerator(seed: 4)
        let compressor = MessageCompressor(compressionBytesMin: 100)
        let short = ByteBuffer(repeating: 0, count: 99)
        let noise = ByteBuffer(bytes: (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) })
        for payload in [short, noise] {
            let frame = compressor.frame(.binary, payload: payload)
            #expect(frame == FrameEncoder.frame(.binary, payload: payload))
        }
    }

    @Test func `a bomb is given up at the limit`() throws {
        var bomb = ByteBuffer()
        Deflater(level: 9).deflate(ByteBuffer(repeating: 0, count: 50 << 20), into: &bomb)
        #expect(bomb.readableBytes < 60_000)
        let inflater = Inflater()
        #expect(throws: FrameViolation.messageTooLarge) { try inflater.inflate(bomb, bytesMax: 1 << 20) }
        // The stream serves the next connection.
        let hello = ByteBuffer(bytes: [0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00])
        #expect(try inflater.inflate(hello, bytesMax: 100) == ByteBuffer(string: "Hello"))
    }

    @Test(arguments: [1000, 1023, 1024, 1025, 4096, 70_000])
    func `exactly the limit is allowed, one byte more is not`(bytesMax: Int) throws {
        var exact = ByteBuffer()
        Deflater(level: 6).deflate(ByteBuffer(repeating: 7, count: bytesMax), into: &exact)
        #expect(try Inflater().inflate(exact, bytesMax: bytesMax).readableBytes == bytesMax)
        #expect(throws: FrameViolation.messageTooLarge) { try Inflater().inflate(exact, bytesMax: bytesMax - 1) }
    }

    @Test func `text is checked after inflating`() throws {
        let compressor = MessageCompressor(compressionBytesMin: 1)
        var bad = ByteBuffer()
        Deflater(level: 6).deflate(ByteBuffer(bytes: [0xC3, 0x28]), into: &bad)
        #expect(throws: FrameViolation.textNotUTF8) { try compressor.inflate(.text, bad, bytesMax: 100) }
        #expect(try compressor.inflate(.binary, bad, bytesMax: 100).readableBytes == 2)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `random bytes never crash it, nor make it exceed the limit`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let inflater = Inflater()
        for _ in 0..<50 {
            let count = Int.random(in: 0...300, using: &generator)
            let bytes = ByteBuffer(bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
            if let message = try? inflater.inflate(bytes, bytesMax: 2000) {
                #expect(message.readableBytes <= 2000, "seed \(seed)")
            }
        }
    }
}
