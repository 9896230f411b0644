internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `Nonces` {
    @Test func `are the bytes they were made of`() throws {
        let bytes = (0..<32).map { UInt8($0) }
        let short = try #require(TLInt128(bytes.prefix(16)))
        #expect(short.bytes == Array(bytes.prefix(16)))
        #expect(TLSupport.bytes(of: short) == ByteBuffer(bytes: bytes.prefix(16)))
        let long = try #require(TLInt256(bytes))
        #expect(long.bytes == bytes)
        #expect(TLSupport.bytes(of: long) == ByteBuffer(bytes: bytes))
        #expect(try read(TLInt256.self, from: ByteBuffer(bytes: bytes)) == long)
    }

    @Test(arguments: [0, 15, 17, 31, 33])
    func `are not made of another number of bytes`(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(TLInt128(bytes) == nil)
        #expect(TLInt256(bytes) == nil)
    }
}
