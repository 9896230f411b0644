/// What both sides of a key exchange derive from the client's secret nonce and the server's public one.
package struct ExchangeSecrets: Sendable {
    private let newNonce: SecretBytes
    private let key: SecretBytes
    private let vector: SecretBytes
    /// The salt that the first encrypted message carries.
    package let firstSalt: Int64

    /// Takes a new nonce of 32 bytes and a server nonce of 16.
    package init(newNonce: SecretBytes, serverNonce: [UInt8]) {
        precondition(newNonce.count == 32, "a new nonce has 32 bytes")
        precondition(serverNonce.count == 16, "a server nonce has 16 bytes")
        self.newNonce = newNonce
        let newAndServer = Self.sha1(newNonce) { $0.add(serverNonce) }
        let serverAndNew = Digest.hash(.sha1) { digest in
            digest.add(serverNonce)
            digest.add(newNonce)
        }
        let newAndNew = Self.sha1(newNonce) { $0.add(newNonce) }
        key = SecretBytes(joining: [(newAndServer, 0..<20), (serverAndNew, 0..<12)])
        vector = SecretBytes(joining: [(serverAndNew, 12..<20), (newAndNew, 0..<20), (newNonce, 0..<4)])
        firstSalt = newNonce.withSpan { newNonce in
            Int64(bitPattern: newNonce.littleEndian64(at: 0) ^ serverNonce.span.littleEndian64(at: 0))
        }
    }

    /// Encrypts SHA1(object) ‖ object ‖ as little random padding as whole blocks need.
    package func seal(_ object: [UInt8]) -> [UInt8] {
        var bytes = Hash.sha1(object) + object
        bytes += SecureRandom.bytes((16 - bytes.count % 16) % 16)
        var span = bytes.mutableSpan
        key.withSpan { key in vector.withSpan { IGE().encrypt(&span, key: key, vector: $0) } }
        return bytes
    }

    /// Decrypts what `seal` made; nil where that cannot be for its length alone.
    package func open(_ sealed: [UInt8]) -> ReceivedObject? {
        guard sealed.count >= 32, sealed.count.isMultiple(of: 16) else { return nil }
        let opened = SecretBytes(count: sealed.count) { target in
            for index in sealed.indices { target[index] = sealed[index] }
            key.withSpan { key in vector.withSpan { IGE().decrypt(&target, key: key, vector: $0) } }
        }
        return ReceivedObject(afterItsHash: opened)
    }

    /// new_nonce_hash: proves to the client that the server knows the new nonce and the key; 16 bytes.
    ///
    /// Where it failed there may be no key; zeros stand for it then.
    package func proof(_ outcome: ExchangeOutcome, of authKey: AuthKey?) -> [UInt8] {
        let auxiliaryHash = authKey?.auxiliaryHash ?? 0
        let hash = Self.sha1(newNonce) { digest in
            digest.add([outcome.rawValue])
            digest.add((0..<8).map { UInt8(truncatingIfNeeded: auxiliaryHash >> UInt64(8 * $0)) })
        }
        return Array(hash.copied()[4...])
    }

    private static func sha1(_ newNonce: SecretBytes, _ add: (Digest) -> Void) -> SecretBytes {
        Digest.hash(.sha1) { digest in
            digest.add(newNonce)
            add(digest)
        }
    }
}

/// How a key exchange ended, as the number that goes into its proof.
package enum ExchangeOutcome: UInt8, Sendable {
    case done = 1
    case retry = 2
    case failed = 3
}
