import MTProtoCrypto
import Testing

struct `A server key` {
    @Test func `has the fingerprint and the PEM that clients know`() throws {
        let vector = try Vectors.load().serverKey
        let key = try ServerKey(pem: vector.pem)
        #expect(key.fingerprint == Int64(vector.fingerprint))
        #expect(key.pem == vector.pem)
        #expect(key.publicPEM == vector.publicPEM)
    }

    @Test func `takes its private power`() throws {
        let vector = try Vectors.load().serverKey
        let key = try ServerKey(pem: vector.pem)
        let block = [UInt8](hex: vector.block)
        #expect(try key.decrypt(block).copied() == [UInt8](hex: vector.decrypted))
    }

    @Test func `is read back after it was made`() throws {
        let key = try ServerKey.make()
        let again = try ServerKey(pem: key.pem)
        #expect(again.fingerprint == key.fingerprint)
        let block = [0] + SecureRandom.bytes(255)
        let sealed = try key.encrypt(block)
        #expect(try again.decrypt(sealed.copied()).copied() == block)
    }

    @Test func `refuses numbers above its modulus and blocks of another length`() throws {
        let key = try ServerKey(pem: Vectors.load().serverKey.pem)
        #expect(throws: ServerKeyError.outOfRange) { try key.decrypt([UInt8](repeating: 0xff, count: 256)) }
        #expect(throws: ServerKeyError.outOfRange) { try key.decrypt([UInt8](repeating: 1, count: 255)) }
    }

    @Test(arguments: ["", "-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----\n", "nonsense"])
    func `is not read from what is none`(text: String) {
        #expect(throws: ServerKeyError.self) { try ServerKey(pem: text) }
    }

    @Test func `is not read from a public key`() throws {
        let text = try Vectors.load().serverKey.publicPEM
        #expect(throws: ServerKeyError.self) { try ServerKey(pem: text) }
    }

    @Test func `has a public half that encrypts alone`() throws {
        let key = try ServerKey(pem: Vectors.load().serverKey.pem)
        let half = try ServerKey(publicPEM: key.publicPEM)
        #expect(half.fingerprint == key.fingerprint)
        let block = [0] + SecureRandom.bytes(255)
        let sealed = try half.encrypt(block).copied()
        #expect(try key.decrypt(sealed).copied() == block)
        #expect(throws: ServerKeyError.outOfRange) { try half.decrypt(sealed) }
        #expect(throws: ServerKeyError.self) { try ServerKey(publicPEM: "nonsense") }
    }
}
