import MTProtoCrypto
import Testing

struct `Inner data` {
    private let vector: Vectors.ServerKey
    private let key: ServerKey

    init() throws {
        vector = try Vectors.load().serverKey
        key = try ServerKey(pem: vector.pem)
    }

    @Test func `of the older scheme is opened and believed at its own length alone`() throws {
        let opened = try #require(key.openInnerData([UInt8](hex: vector.hashed)))
        let data = [UInt8](hex: vector.hashedData)
        #expect(Array(opened.bytes.copied()[..<data.count]) == data)
        #expect(opened.isIntact(objectByteCount: data.count))
        #expect(!opened.isIntact(objectByteCount: data.count - 4))
        #expect(!opened.isIntact(objectByteCount: 236))
    }

    @Test func `of RSA_PAD is opened`() throws {
        let opened = try #require(key.openInnerData([UInt8](hex: vector.padded)))
        let data = [UInt8](hex: vector.paddedData)
        #expect(Array(opened.bytes.copied()[..<data.count]) == data)
        #expect(opened.isIntact(objectByteCount: data.count))
        #expect(!opened.isIntact(objectByteCount: 193))
    }

    @Test(arguments: InnerDataScheme.allCases)
    func `comes out as it went in, whatever its length`(scheme: InnerDataScheme) throws {
        for count in [0, 4, 96, scheme.objectByteCountMax] {
            let data = SecureRandom.bytes(count)
            let opened = try #require(key.openInnerData(key.sealInnerData(data, scheme)))
            #expect(Array(opened.bytes.copied()[..<count]) == data)
            #expect(opened.isIntact(objectByteCount: count))
        }
    }

    @Test func `of random bytes, too many bytes or a number above the modulus is none`() {
        #expect(key.openInnerData(([0] + SecureRandom.bytes(255)))?.isIntact(objectByteCount: 96) != true)
        #expect(key.openInnerData(SecureRandom.bytes(257)) == nil)
        #expect(key.openInnerData([UInt8](repeating: 0xff, count: 256)) == nil)
    }
}
