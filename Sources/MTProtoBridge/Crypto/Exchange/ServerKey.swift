internal import COpenSSL

/// Why a server key could not be read or used.
package enum ServerKeyError: Error, Hashable, Sendable {
    /// No RSA key of 2048 bits with the exponent 65537 stands there.
    case unusable(String)
    /// A block that is not a number below the key's modulus.
    case outOfRange
}

/// The server's RSA-2048 key, by which clients know that they speak to this server.
///
/// Owns one EVP_PKEY; any thread may use it. A private operation takes most of a millisecond, so it belongs on a thread
/// that may be kept. The library blinds it.
@safe package final class ServerKey: Sendable {
    /// How long a block of the key is.
    package static let blockByteCount = 256
    private static let bitCount = 2_048
    private static let exponent: UInt = 65_537

    /// What clients name the key by.
    package let fingerprint: Int64
    private let key: Handle

    /// Makes a new key; takes a good part of a second.
    package static func make() throws(ServerKeyError) -> ServerKey {
        guard let key = unsafe im_rsa_generate(bitCount) else { throw .unusable(OpenSSL.lastError()) }
        return try unsafe ServerKey(owning: Handle(pointer: key))
    }

    /// Reads a private key in PEM, PKCS#1 or PKCS#8.
    package convenience init(pem: String) throws(ServerKeyError) {
        guard let key = PEM.key(.privateKey, in: pem) else { throw .unusable(OpenSSL.lastError()) }
        try self.init(owning: key)
    }

    /// Reads the public half alone (PKCS#1), as clients have it: it encrypts, and decrypts nothing.
    package convenience init(publicPEM: String) throws(ServerKeyError) {
        guard let key = PEM.key(.publicKey, in: publicPEM) else { throw .unusable(OpenSSL.lastError()) }
        try self.init(owning: key)
    }

    private init(owning key: Handle) throws(ServerKeyError) {
        self.key = key
        guard let modulus = BigNumber("n", of: key), let exponent = BigNumber("e", of: key),
            modulus.bitCount == Self.bitCount, exponent == BigNumber(Self.exponent)
        else {
            unsafe EVP_PKEY_free(key.pointer)
            throw .unusable("not an RSA key of 2048 bits with the exponent 65537")
        }
        fingerprint = Self.fingerprint(modulus: modulus, exponent: exponent)
    }

    deinit { unsafe EVP_PKEY_free(key.pointer) }

    /// The private key in PEM (PKCS#1), to be kept where only the server reads.
    package var pem: String { PEM.text(of: key, .privateKey) }

    /// The public key in PEM (PKCS#1), which is built into clients.
    package var publicPEM: String { PEM.text(of: key, .publicKey) }

    /// block^d mod n for a block of 256 bytes, without padding.
    package func decrypt(_ block: [UInt8]) throws(ServerKeyError) -> SecretBytes {
        try unsafe run(block, EVP_PKEY_decrypt_init, EVP_PKEY_decrypt)
    }

    /// block^e mod n, the way a client does it.
    package func encrypt(_ block: [UInt8]) throws(ServerKeyError) -> SecretBytes {
        try unsafe run(block, EVP_PKEY_encrypt_init, EVP_PKEY_encrypt)
    }

    private typealias Operation =
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>?, UnsafePointer<UInt8>?, Int
        ) -> Int32

    private func run(
        _ block: [UInt8],
        _ start: @convention(c) (OpaquePointer?) -> Int32,
        _ operation: Operation
    ) throws(ServerKeyError) -> SecretBytes {
        guard block.count == Self.blockByteCount else { throw .outOfRange }
        let context = unsafe OpenSSL.made(EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil), "EVP_PKEY_CTX_new")
        defer { unsafe EVP_PKEY_CTX_free(context.pointer) }
        unsafe OpenSSL.require(start(context.pointer), "EVP_PKEY_crypt_init")
        unsafe OpenSSL.require(EVP_PKEY_CTX_set_rsa_padding(context.pointer, RSA_NO_PADDING), "set_rsa_padding")
        return try SecretBytes(count: Self.blockByteCount) { (target) throws(ServerKeyError) in
            var count = Self.blockByteCount
            let result = unsafe target.withUnsafeMutableBufferPointer { target in
                unsafe block.withUnsafeBufferPointer { block in
                    unsafe operation(context.pointer, target.baseAddress, &count, block.baseAddress, block.count)
                }
            }
            guard result == 1 else {
                _ = OpenSSL.lastError()
                throw .outOfRange
            }
        }
    }

    /// The last eight bytes of SHA1 over both numbers as TL strings.
    private static func fingerprint(modulus: BigNumber, exponent: BigNumber) -> Int64 {
        let hash = Digest.hash(.sha1) { digest in
            // 256 bytes have the long form of a length; three have the short one and fill a word with it.
            digest.add([0xfe, 0x00, 0x01, 0x00])
            digest.add(modulus.bytes(count: blockByteCount))
            digest.add([0x03])
            digest.add(exponent.bytes(count: 3))
        }
        return Int64(bitPattern: hash.withSpan { $0.littleEndian64(at: 12) })
    }
}
