internal import COpenSSL

/// One of OpenSSL's hash functions with its running state, used again and again.
///
/// Bound to one thread at a time.
@safe final class Digest {
    enum Algorithm {
        case sha1, sha256

        fileprivate var name: StaticString {
            switch self {
            case .sha1: "SHA1"
            case .sha256: "SHA256"
            }
        }

        var byteCount: Int {
            switch self {
            case .sha1: 20
            case .sha256: 32
            }
        }
    }

    private let algorithm: Handle
    private let context: Handle

    init(_ algorithm: Algorithm) {
        context = unsafe OpenSSL.made(EVP_MD_CTX_new(), "EVP_MD_CTX_new")
        self.algorithm = unsafe OpenSSL.made(EVP_MD_fetch(nil, algorithm.name.cString, nil), "EVP_MD_fetch")
        restart()
    }

    deinit {
        unsafe EVP_MD_CTX_free(context.pointer)
        unsafe EVP_MD_free(algorithm.pointer)
    }

    func add(_ bytes: UnsafeRawPointer, count: Int) {
        unsafe OpenSSL.require(EVP_DigestUpdate(context.pointer, bytes, count), "EVP_DigestUpdate")
    }

    func add(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { unsafe add(base, count: bytes.count) }
        }
    }

    func add(_ bytes: [UInt8]) {
        add(bytes.span)
    }

    func add(_ bytes: SecretBytes) {
        bytes.withSpan { add($0) }
    }

    /// Writes the hash of all that was added, and starts anew.
    func finish(into target: UnsafeMutablePointer<UInt8>) {
        unsafe OpenSSL.require(EVP_DigestFinal_ex(context.pointer, target, nil), "EVP_DigestFinal_ex")
        restart()
    }

    /// The hash of what is added in the closure, by a context made for it alone: for work that is rare.
    static func hash(_ algorithm: Algorithm, _ add: (Digest) -> Void) -> SecretBytes {
        let digest = Digest(algorithm)
        add(digest)
        return SecretBytes(count: algorithm.byteCount) { target in
            unsafe target.withUnsafeMutableBufferPointer { target in
                guard let start = target.baseAddress else { return }
                unsafe digest.finish(into: start)
            }
        }
    }

    private func restart() {
        unsafe OpenSSL.require(EVP_DigestInit_ex2(context.pointer, algorithm.pointer, nil), "EVP_DigestInit_ex2")
    }
}
