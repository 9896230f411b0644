import MTProtoCrypto

extension AuthKey {
    init(hex: String) {
        self.init(SecretBytes(copying: [UInt8](hex: hex)))
    }

    static func random() -> AuthKey {
        AuthKey(SecureRandom.secret(AuthKey.byteCount))
    }

    var copied: [UInt8] {
        withSpan { bytes in bytes.indices.map { bytes[$0] } }
    }
}
