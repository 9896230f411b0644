import MTProtoCrypto
import Testing

struct `Secrets` {
    @Test func `are compared whole`() {
        let bytes: [UInt8] = [1, 2, 3]
        #expect(ConstantTime.areEqual(bytes, [1, 2, 3]))
        #expect(!ConstantTime.areEqual(bytes, [1, 2, 4]))
        #expect(!ConstantTime.areEqual(bytes, [1, 2]))
        #expect(ConstantTime.areEqual([], []))
    }

    @Test func `are drawn anew each time`() {
        #expect(SecureRandom.bytes(16) != SecureRandom.bytes(16))
        #expect(SecureRandom.secret(16).copied() != SecureRandom.secret(16).copied())
        #expect(SecureRandom.bytes(0).isEmpty)
        var random = SecureRandom()
        #expect(random.next() != random.next())
    }

    @Test func `lend what they were made of`() {
        #expect(SecretBytes(copying: [1, 2, 3, 4]).part(1..<3).copied() == [2, 3])
        #expect(SecretBytes(copying: []).copied().isEmpty)
    }
}
