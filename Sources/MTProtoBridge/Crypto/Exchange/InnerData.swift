/// The two ways clients wrap the first secret they send, before RSA.
///
/// - `padded`, RSA_PAD: reversed data and a hash, encrypted with a key that itself hides behind the hash of the result.
/// - `hashed`, the older one: a SHA1 in front and random bytes behind. The Python clients use it to this day.
package enum InnerDataScheme: Hashable, Sendable, CaseIterable {
    case padded, hashed

    /// The longest object that fits.
    package var objectByteCountMax: Int {
        switch self {
        case .padded: 144
        case .hashed: 235
        }
    }
}

extension ServerKey {
    /// Opens `encrypted_data` of req_DH_params; nil where neither scheme made it.
    ///
    /// Costs one private operation. Short blocks are numbers whose leading zeros were dropped.
    package func openInnerData(_ encrypted: [UInt8]) -> ReceivedObject? {
        guard encrypted.count <= Self.blockByteCount else { return nil }
        var block = [UInt8](repeating: 0, count: Self.blockByteCount)
        block.replaceSubrange((block.count - encrypted.count)..., with: encrypted)
        guard let opened = try? decrypt(block) else { return nil }
        // A hash of 32 bytes does not match by accident: whoever passes that test used that scheme.
        if let object = PaddedInnerData.open(opened) { return object }
        guard opened.withSpan({ $0[0] == 0 }) else { return nil }
        return ReceivedObject(afterItsHash: opened.part(1..<opened.count))
    }

    /// Wraps an object the way a client does.
    package func sealInnerData(_ object: [UInt8], _ scheme: InnerDataScheme) -> [UInt8] {
        precondition(object.count <= scheme.objectByteCountMax, "the object is too long for the scheme")
        switch scheme {
        case .padded:
            while true {
                // One in so many blocks is a number above the modulus; another key makes another block.
                if let sealed = try? encrypt(PaddedInnerData.seal(object)) { return sealed.copied() }
            }
        case .hashed:
            let padding = SecureRandom.bytes(scheme.objectByteCountMax - object.count)
            let block = [0] + Hash.sha1(object) + object + padding
            guard let sealed = try? encrypt(block) else {
                preconditionFailure("a block with a zero in front is below the modulus")
            }
            return sealed.copied()
        }
    }
}

/// temp_key_xor(32) ‖ AES-256-IGE( reversed data with padding(192) ‖ SHA256(32) ).
private enum PaddedInnerData {
    static let dataByteCount = 192
    private static let noVector = [UInt8](repeating: 0, count: 32)

    static func open(_ block: SecretBytes) -> ReceivedObject? {
        let mask = Digest.hash(.sha256) { $0.add(block.part(32..<256)) }
        let key = combined(mask, block.part(0..<32))
        let text = SecretBytes(count: 224) { target in
            block.withSpan { block in
                for index in target.indices { target[index] = block[32 + index] }
            }
            key.withSpan { IGE().decrypt(&target, key: $0, vector: noVector.span) }
        }
        let data = reversed(text.part(0..<dataByteCount))
        let hash = Digest.hash(.sha256) { digest in
            digest.add(key)
            digest.add(data)
        }
        return ConstantTime.areEqual(hash, text.part(dataByteCount..<224)) ? ReceivedObject(proven: data) : nil
    }

    static func seal(_ object: [UInt8]) -> [UInt8] {
        let key = SecureRandom.secret(32)
        let data = SecretBytes(count: dataByteCount) { target in
            SecureRandom.fill(&target)
            for index in object.indices { target[index] = object[index] }
        }
        let hash = Digest.hash(.sha256) { digest in
            digest.add(key)
            digest.add(data)
        }
        var text = reversed(data).copied() + hash.copied()
        var span = text.mutableSpan
        key.withSpan { IGE().encrypt(&span, key: $0, vector: noVector.span) }
        let mask = Digest.hash(.sha256) { $0.add(text) }
        return combined(mask, key).copied() + text
    }

    private static func reversed(_ bytes: SecretBytes) -> SecretBytes {
        bytes.withSpan { bytes in
            SecretBytes(count: bytes.count) { target in
                for index in bytes.indices { target[bytes.count - 1 - index] = bytes[index] }
            }
        }
    }

    private static func combined(_ one: SecretBytes, _ other: SecretBytes) -> SecretBytes {
        one.withSpan { one in
            other.withSpan { other in
                SecretBytes(count: one.count) { target in
                    for index in one.indices { target[index] = one[index] ^ other[index] }
                }
            }
        }
    }
}
