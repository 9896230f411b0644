import MTProtoCrypto
import Testing

struct `Infinite garble extension` {
    @Test func `encrypts and decrypts what others do`() throws {
        let ige = IGE()
        for vector in try Vectors.load().ige {
            let (key, iv) = ([UInt8](hex: vector.key), [UInt8](hex: vector.vector))
            var bytes = [UInt8](hex: vector.plain)
            var span = bytes.mutableSpan
            ige.encrypt(&span, key: key.span, vector: iv.span)
            #expect(bytes == [UInt8](hex: vector.cipher))
            span = bytes.mutableSpan
            ige.decrypt(&span, key: key.span, vector: iv.span)
            #expect(bytes == [UInt8](hex: vector.plain))
        }
    }

    @Test func `goes on over the end of its scratch memory`() throws {
        let ige = IGE()
        for vector in try Vectors.load().longIGE {
            let (key, iv) = ([UInt8](hex: vector.key), [UInt8](hex: vector.vector))
            let plain = (0..<vector.count).map { UInt8(truncatingIfNeeded: $0 * 7) }
            var bytes = plain
            var span = bytes.mutableSpan
            ige.encrypt(&span, key: key.span, vector: iv.span)
            #expect(Hash.sha256(bytes) == [UInt8](hex: vector.cipherHash))
            span = bytes.mutableSpan
            ige.decrypt(&span, key: key.span, vector: iv.span)
            #expect(bytes == plain)
        }
    }

    @Test func `nothing is nothing`() {
        var bytes: [UInt8] = []
        let key = SecureRandom.bytes(32)
        var span = bytes.mutableSpan
        IGE().encrypt(&span, key: key.span, vector: key.span)
        IGE().decrypt(&span, key: key.span, vector: key.span)
        #expect(bytes.isEmpty)
    }
}
