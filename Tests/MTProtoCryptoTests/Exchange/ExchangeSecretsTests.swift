import MTProtoCrypto
import Testing

struct `The secrets of a key exchange` {
    private let vector: Vectors.Exchange
    private let secrets: ExchangeSecrets

    init() throws {
        vector = try Vectors.load().exchange
        secrets = ExchangeSecrets(
            newNonce: SecretBytes(copying: [UInt8](hex: vector.newNonce)),
            serverNonce: [UInt8](hex: vector.serverNonce)
        )
    }

    @Test func `open what another implementation sealed`() throws {
        let opened = try #require(secrets.open([UInt8](hex: vector.sealed)))
        let answer = [UInt8](hex: vector.answer)
        #expect(Array(opened.bytes.copied()[..<answer.count]) == answer)
        #expect(opened.isIntact(objectByteCount: answer.count))
        #expect(!opened.isIntact(objectByteCount: answer.count + 1))
    }

    @Test func `prove each outcome and make the first salt`() {
        let key = AuthKey(hex: vector.authKey)
        let proofs = [ExchangeOutcome.done, .retry, .failed].map { secrets.proof($0, of: key) }
        #expect(proofs == vector.proofs.map { [UInt8](hex: $0) })
        #expect(secrets.firstSalt == Int64(vector.firstSalt))
    }

    @Test(arguments: [0, 1, 12, 100, 501])
    func `seal with less than a block of padding`(count: Int) throws {
        let object = SecureRandom.bytes(count)
        let sealed = secrets.seal(object)
        #expect(sealed.count - 20 - count < 16)
        #expect(sealed.count.isMultiple(of: 16))
        let opened = try #require(secrets.open(sealed))
        #expect(opened.isIntact(objectByteCount: count))
        #expect(Array(opened.bytes.copied()[..<count]) == object)
    }

    @Test(arguments: [0, 16, 31, 33, 47])
    func `do not open what has no possible length`(count: Int) {
        #expect(secrets.open(SecureRandom.bytes(count)) == nil)
    }
}
