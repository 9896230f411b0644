internal import COpenSSL

/// One of OpenSSL's AES-256 modes with its key schedule, used again and again.
///
/// Bound to one thread at a time. The library wipes the schedule when it frees the context.
@safe final class BlockCipher {
    enum Mode {
        case ecb, cbc, ctr

        fileprivate var name: StaticString {
            switch self {
            case .ecb: "AES-256-ECB"
            case .cbc: "AES-256-CBC"
            case .ctr: "AES-256-CTR"
            }
        }
    }

    enum Direction: Int32 {
        case decrypt = 0
        case encrypt = 1
    }

    static let blockByteCount = 16
    static let keyByteCount = 32

    private let context: Handle

    init(_ mode: Mode, _ direction: Direction) {
        context = unsafe OpenSSL.made(EVP_CIPHER_CTX_new(), "EVP_CIPHER_CTX_new")
        // Fetched once: with only a name the library would look for it at every new key.
        let cipher = unsafe OpenSSL.made(
            EVP_CIPHER_fetch(nil, mode.name.cString, nil),
            "EVP_CIPHER_fetch"
        )
        defer { unsafe EVP_CIPHER_free(cipher.pointer) }
        unsafe OpenSSL.require(
            EVP_CipherInit_ex2(context.pointer, cipher.pointer, nil, nil, direction.rawValue, nil),
            "EVP_CipherInit_ex2"
        )
    }

    deinit { unsafe EVP_CIPHER_CTX_free(context.pointer) }

    /// Starts anew with a key of 32 bytes and, but for ECB, a vector of 16.
    func start(key: UnsafePointer<UInt8>, vector: UnsafePointer<UInt8>?) {
        // −1: the direction stays what it was.
        unsafe OpenSSL.require(
            EVP_CipherInit_ex2(context.pointer, nil, key, vector, -1, nil),
            "EVP_CipherInit_ex2"
        )
    }

    /// Runs over bytes, whole blocks of them but for CTR; the state goes on from call to call.
    ///
    /// `target` may be `source`.
    /// `EVP_Cipher` goes straight to the mode, without the buffering and padding of `EVP_CipherUpdate`: of the time for
    /// one block that was the larger part.
    @inline(__always)
    func run(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
        let done = unsafe EVP_Cipher(context.pointer, target, source, UInt32(truncatingIfNeeded: count))
        precondition(done > 0, "EVP_Cipher")
    }
}
