import MTProtoCrypto
import Testing

struct `Proofs of names` {
    @Test func `are half of the name's block of AES-256`() {
        // FIPS 197, appendix C.3.
        let proof = BlockProof(key: SecretBytes(copying: (0..<32).map { UInt8($0) }))
        #expect(proof(0x7766_5544_3322_1100, 0xffee_ddcc_bbaa_9988).littleEndian == 0xbf45_6751_cab7_a28e)
    }

    @Test func `differ by either half of the name, and by the key`() {
        let (proof, other) = (BlockProof(key: SecureRandom.secret(32)), BlockProof(key: SecureRandom.secret(32)))
        #expect(proof(1, 2) == proof(1, 2))
        #expect(Set([proof(1, 2), proof(2, 1), proof(1, 3), other(1, 2)]).count == 4)
    }
}
