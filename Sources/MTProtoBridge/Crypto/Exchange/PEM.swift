internal import COpenSSL

/// Keys as text (PKCS#1 outward; inward also PKCS#8).
enum PEM {
    enum Part {
        case privateKey, publicKey

        fileprivate var selection: Int32 {
            switch self {
            case .privateKey: OSSL_KEYMGMT_SELECT_PRIVATE_KEY | OSSL_KEYMGMT_SELECT_PUBLIC_KEY
            case .publicKey: OSSL_KEYMGMT_SELECT_PUBLIC_KEY
            }
        }
    }

    // The library keeps these pointers for as long as it works.
    private static let form: StaticString = "PEM"
    private static let algorithm: StaticString = "RSA"
    private static let structure: StaticString = "type-specific"

    /// The RSA key in a text, if there is one, as far as that part of it goes.
    static func key(_ part: Part, in text: String) -> Handle? {
        var key: OpaquePointer?
        let isRead = unsafe withUnsafeMutablePointer(to: &key) { unsafe read(part, of: text, into: $0) }
        guard isRead, let key = unsafe key else { return nil }
        return unsafe Handle(pointer: key)
    }

    /// The decoder keeps where the key goes from its making to its work.
    private static func read(_ part: Part, of text: String, into key: UnsafeMutablePointer<OpaquePointer?>) -> Bool {
        let selection = part.selection
        let decoder = unsafe OpenSSL.made(
            OSSL_DECODER_CTX_new_for_pkey(key, form.cString, nil, algorithm.cString, selection, nil, nil),
            "OSSL_DECODER_CTX_new_for_pkey"
        )
        defer { unsafe OSSL_DECODER_CTX_free(decoder.pointer) }
        return unsafe Array(text.utf8).withUnsafeBufferPointer { bytes in
            var start = bytes.baseAddress
            var count = bytes.count
            return unsafe OSSL_DECODER_from_data(decoder.pointer, &start, &count) == 1
        }
    }

    static func text(of key: Handle, _ part: Part) -> String {
        let encoder = unsafe OpenSSL.made(
            OSSL_ENCODER_CTX_new_for_pkey(key.pointer, part.selection, form.cString, structure.cString, nil),
            "OSSL_ENCODER_CTX_new_for_pkey"
        )
        defer { unsafe OSSL_ENCODER_CTX_free(encoder.pointer) }
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        unsafe OpenSSL.require(OSSL_ENCODER_to_data(encoder.pointer, &start, &count), "OSSL_ENCODER_to_data")
        defer { unsafe CRYPTO_clear_free(start, count, #fileID, Int32(#line)) }
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
