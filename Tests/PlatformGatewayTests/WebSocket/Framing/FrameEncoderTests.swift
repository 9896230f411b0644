import NIOCore
import Testing

@testable import PlatformGateway

struct `The server's frames` {
    @Test func `the standard's unmasked examples are written`() {
        // RFC 6455, section 5.7.
        let hello = FrameEncoder.frame(.text, payload: ByteBuffer(string: "Hello"))
        #expect(Array(hello.readableBytesView) == [0x81, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F])
        let medium = FrameEncoder.frame(.binary, payload: ByteBuffer(repeating: 7, count: 256))
        #expect(Array(medium.readableBytesView.prefix(4)) == [0x82, 0x7E, 0x01, 0x00])
        let large = FrameEncoder.frame(.binary, payload: ByteBuffer(repeating: 7, count: 65_536))
        #expect(Array(large.readableBytesView.prefix(10)) == [0x82, 0x7F, 0, 0, 0, 0, 0, 1, 0, 0])
    }

    @Test(arguments: [0, 1, 125, 126, 65_535, 65_536, 100_000])
    func `every length can be read back`(length: Int) {
        let payload = ByteBuffer(repeating: 0xAB, count: length)
        let frame = FrameEncoder.frame(.binary, payload: payload)
        #expect(ServerFrame.readAll(frame) == [ServerFrame(opcode: 2, isCompressed: false, payload: payload)])
    }

    @Test func `a close reason is cut to what fits, at a character's end`() {
        var buffer = ByteBuffer()
        FrameEncoder.encode(CloseFrame(code: .normal, reason: String(repeating: "é", count: 100)), into: &buffer)
        let reason = String(repeating: "é", count: 61)
        #expect(ServerFrame.readAll(buffer) == [.close(.normal, reason)])
    }

    @Test func `a close frame without a code has no payload`() {
        var buffer = ByteBuffer()
        FrameEncoder.encode(CloseFrame(), into: &buffer)
        #expect(Array(buffer.readableBytesView) == [0x88, 0x00])
    }
}

struct `Unmasking in place` {
    @Test(arguments: 0...40)
    func `is the same as byte by byte, at every offset and length`(count: Int) {
        let key: UInt32 = 0xA1B2_C3D4
        for offset in 0...9 {
            let bytes = (0..<60).map { UInt8($0) }
            var buffer = ByteBuffer(bytes: bytes)
            buffer.unmask(from: offset, count: count, key: key)
            var expected = bytes
            for index in 0..<count {
                expected[offset + index] ^= UInt8(truncatingIfNeeded: key >> (8 * UInt32(index % 4)))
            }
            #expect(Array(buffer.readableBytesView) == expected)
        }
    }

    @Test(arguments: 0...9)
    func `can go on in the middle`(split: Int) {
        let key: UInt32 = 0x0102_0304
        var whole = ByteBuffer(repeating: 0x55, count: 23)
        var parts = whole
        whole.unmask(from: 0, count: 23, key: key)
        parts.unmask(from: 0, count: split, key: key)
        parts.unmask(from: split, count: 23 - split, key: key.maskingKey(after: split))
        #expect(whole == parts)
    }
}
