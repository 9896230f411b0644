import MTProtoCrypto
import Testing

struct `A binding message` {
    @Test func `of another implementation is opened`() throws {
        let vectors = try Vectors.load()
        let sealed = [UInt8](hex: vectors.binding.sealed)
        let opened = BindingCipher.open(sealed, with: AuthKey(hex: vectors.authKey))
        #expect(opened?.copied() == [UInt8](hex: vectors.binding.text))
    }

    @Test func `is refused when another key made it, or when any byte was changed`() throws {
        let vectors = try Vectors.load()
        let key = AuthKey(hex: vectors.authKey)
        let sealed = [UInt8](hex: vectors.binding.sealed)
        #expect(BindingCipher.open(sealed, with: .random()) == nil)
        // The last block holds eight bytes of text; the rest of it is padding, which version 1 does not prove.
        for index in 0..<sealed.count {
            var changed = sealed
            changed[index] ^= 1
            #expect(BindingCipher.open(changed, with: key) == nil)
        }
    }

    @Test(arguments: [0, 24, 55, 57, 60])
    func `of no possible length is refused`(byteCount: Int) {
        #expect(BindingCipher.open(SecureRandom.bytes(byteCount), with: .random()) == nil)
    }

    @Test func `comes out as it went in`() throws {
        let key = AuthKey.random()
        let text = SecureRandom.bytes(28) + [40, 0, 0, 0] + SecureRandom.bytes(40)
        let sealed = BindingCipher.seal(SecretBytes(copying: text), with: key)
        #expect(BindingCipher.open(sealed, with: key)?.copied() == text)
    }
}
