/// MTProto 1.0, in which a client proves that it holds the permanent key it binds a temporary one to.
///
/// Nothing else is encrypted this way any more.
package enum BindingCipher {
    private static let headerByteCount = 24
    /// random(16) ‖ message id ‖ sequence number ‖ length.
    package static let envelopeByteCount = 32

    /// Opens perm_key_id(8) ‖ msg_key(16) ‖ ciphertext into envelope and body, without the padding; nil where another
    /// key made it.
    package static func open(_ sealed: [UInt8], with key: AuthKey) -> SecretBytes? {
        guard sealed.count >= headerByteCount + envelopeByteCount,
            (sealed.count - headerByteCount).isMultiple(of: 16), sealed.span.littleEndian64(at: 0) == key.id
        else { return nil }
        let messageKey = SecretBytes(copying: sealed.span.extracting(8..<24))
        let secrets = Secrets(messageKey, key)
        let opened = SecretBytes(count: sealed.count - headerByteCount) { target in
            for index in target.indices { target[index] = sealed[headerByteCount + index] }
            secrets.lend { IGE().decrypt(&target, key: $0, vector: $1) }
        }
        let length = opened.withSpan { Int(truncatingIfNeeded: $0.littleEndian64(at: 24) >> 32) }
        let room = opened.count - envelopeByteCount
        guard length <= room, room - length < 16 else { return nil }
        let text = opened.part(0..<envelopeByteCount + length)
        return ConstantTime.areEqual(Self.messageKey(of: text), messageKey) ? text : nil
    }

    /// Seals envelope and body the way a client does.
    package static func seal(_ text: SecretBytes, with key: AuthKey) -> [UInt8] {
        let messageKey = messageKey(of: text)
        var bytes = text.copied()
        bytes += SecureRandom.bytes((16 - bytes.count % 16) % 16)
        var span = bytes.mutableSpan
        Secrets(messageKey, key).lend { IGE().encrypt(&span, key: $0, vector: $1) }
        let id = (0..<8).map { UInt8(truncatingIfNeeded: key.id >> UInt64(8 * $0)) }
        return id + messageKey.copied() + bytes
    }

    private static func messageKey(of text: SecretBytes) -> SecretBytes {
        Digest.hash(.sha1) { $0.add(text) }.part(4..<20)
    }

    /// The cipher's key and vector for one message from a client.
    private struct Secrets {
        private let key: SecretBytes
        private let vector: SecretBytes

        init(_ messageKey: SecretBytes, _ authKey: AuthKey) {
            let a = Self.hash(messageKey, authKey, before: 0..<0, after: 0..<32)
            let b = Self.hash(messageKey, authKey, before: 32..<48, after: 48..<64)
            let c = Self.hash(messageKey, authKey, before: 64..<96, after: 0..<0)
            let d = Self.hash(messageKey, authKey, before: 0..<0, after: 96..<128)
            key = SecretBytes(joining: [(a, 0..<8), (b, 8..<20), (c, 4..<16)])
            vector = SecretBytes(joining: [(a, 8..<20), (b, 0..<8), (c, 16..<20), (d, 0..<8)])
        }

        func lend(_ body: (_ key: Span<UInt8>, _ vector: Span<UInt8>) -> Void) {
            key.withSpan { key in vector.withSpan { body(key, $0) } }
        }

        private static func hash(
            _ messageKey: SecretBytes,
            _ authKey: AuthKey,
            before: Range<Int>,
            after: Range<Int>
        ) -> SecretBytes {
            authKey.withSpan { authKey in
                Digest.hash(.sha1) { digest in
                    digest.add(authKey.extracting(before))
                    digest.add(messageKey)
                    digest.add(authKey.extracting(after))
                }
            }
        }
    }
}
