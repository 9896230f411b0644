internal import COpenSSL

/// Why a packet could not be opened; a client with the right key never causes one.
package enum MessageCipherError: Error, Hashable, Sendable {
    /// Too short for a message, or not in whole blocks.
    case byteCount
    /// The plain text does not have the hash it came with.
    case messageKey
}

/// Seals and opens MTProto 2.0 packets in place.
///
/// A packet is authKeyID(8) ‖ messageKey(16) ‖ ciphertext. Keeps its contexts and scratch memory for the next packet, so
/// that none allocates; bound to one thread at a time (one per event loop is meant).
@safe package final class MessageCipher {
    /// In front of the ciphertext.
    package static let headerByteCount = 24
    /// salt, session, message id, sequence number, length.
    package static let envelopeByteCount = 32
    /// Random bytes after a message are at least this many.
    package static let paddingByteCountMin = 12

    private let ige = IGE()
    private let digest = Digest(.sha256)
    private let padding = PaddingSupply()
    private let scratch: Handle

    package init() {
        let start = unsafe UnsafeMutableRawPointer.allocate(byteCount: Scratch.byteCount, alignment: 16)
        unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: Scratch.byteCount)
        scratch = unsafe Handle(pointer: OpaquePointer(start))
    }

    deinit {
        let start = unsafe UnsafeMutableRawPointer(scratch.pointer)
        unsafe OPENSSL_cleanse(start, Scratch.byteCount)
        unsafe start.deallocate()
    }

    /// How long the packet of a plain text of so many bytes is (envelope and body), with the least padding.
    package static func packetByteCount(plainByteCount: Int) -> Int {
        let padded = plainByteCount + paddingByteCountMin
        return headerByteCount + (padded + 15) & ~15
    }

    /// Opens a packet: the plain text with its padding is left behind the header.
    ///
    /// On `messageKey` the plain text is wiped, as nobody may act on it.
    package func decrypt(
        _ packet: inout MutableSpan<UInt8>,
        with key: AuthKey,
        from sender: MessageSender
    ) throws(MessageCipherError) -> MessageKey {
        let cipherCount = packet.count - Self.headerByteCount
        guard cipherCount >= Self.envelopeByteCount + Self.paddingByteCountMin, cipherCount.isMultiple(of: 16) else {
            throw .byteCount
        }
        let opened = unsafe packet.withUnsafeMutableBytes { unsafe open($0, key, sender) }
        guard let opened else { throw .messageKey }
        return opened
    }

    /// Seals a packet whose plain text stands behind the room for the header, `plainByteCount` bytes of it; what follows
    /// up to the packet's end is padding and filled here.
    package func encrypt(
        _ packet: inout MutableSpan<UInt8>,
        plainByteCount: Int,
        with key: AuthKey,
        from sender: MessageSender
    ) -> MessageKey {
        let cipherCount = packet.count - Self.headerByteCount
        let padding = cipherCount - plainByteCount
        precondition(padding >= Self.paddingByteCountMin, "the packet is too short for its padding")
        precondition(padding <= 1_024, "the packet is too long for its plain text")
        precondition(cipherCount.isMultiple(of: 16), "only whole blocks")
        return unsafe packet.withUnsafeMutableBytes { packet in
            unsafe seal(packet, paddedFrom: Self.headerByteCount + plainByteCount, key, sender)
        }
    }

    private func open(
        _ packet: UnsafeMutableRawBufferPointer,
        _ key: AuthKey,
        _ sender: MessageSender
    ) -> MessageKey? {
        let plain = unsafe UnsafeMutableRawBufferPointer(rebasing: packet[Self.headerByteCount...])
        let scratch = unsafe Scratch(self.scratch)
        guard let claimed = unsafe packet.baseAddress?.advanced(by: 8) else { return nil }
        return unsafe key.withPointer { key in
            unsafe deriveKey(from: UnsafeRawPointer(claimed), key, sender, scratch)
            unsafe ige.decrypt(plain, key: scratch.cipherKey, vector: scratch.vector)
            unsafe hash(plain, key, sender, into: scratch.large)
            guard unsafe CRYPTO_memcmp(scratch.large + 8, claimed, 16) == 0 else {
                unsafe OPENSSL_cleanse(plain.baseAddress, plain.count)
                return nil
            }
            return unsafe MessageKey(large: UnsafeRawPointer(scratch.large).loadUnaligned(as: SIMD4<UInt64>.self))
        }
    }

    private func seal(
        _ packet: UnsafeMutableRawBufferPointer,
        paddedFrom paddingStart: Int,
        _ key: AuthKey,
        _ sender: MessageSender
    ) -> MessageKey {
        let plain = unsafe UnsafeMutableRawBufferPointer(rebasing: packet[Self.headerByteCount...])
        let scratch = unsafe Scratch(self.scratch)
        unsafe padding.fill(UnsafeMutableRawBufferPointer(rebasing: packet[paddingStart...]))
        unsafe packet.storeBytes(of: key.id.littleEndian, as: UInt64.self)
        return unsafe key.withPointer { key in
            unsafe hash(plain, key, sender, into: scratch.large)
            unsafe packet.baseAddress?.advanced(by: 8).copyMemory(from: scratch.large + 8, byteCount: 16)
            unsafe deriveKey(from: UnsafeRawPointer(scratch.large + 8), key, sender, scratch)
            unsafe ige.encrypt(plain, key: scratch.cipherKey, vector: scratch.vector)
            return unsafe MessageKey(large: UnsafeRawPointer(scratch.large).loadUnaligned(as: SIMD4<UInt64>.self))
        }
    }

    /// SHA256 of a part of the key and the whole plain text.
    private func hash(
        _ plain: UnsafeMutableRawBufferPointer,
        _ key: UnsafePointer<UInt8>,
        _ sender: MessageSender,
        into target: UnsafeMutablePointer<UInt8>
    ) {
        unsafe digest.add(key + 88 + sender.keyOffset, count: 32)
        if let start = plain.baseAddress { unsafe digest.add(start, count: plain.count) }
        unsafe digest.finish(into: target)
    }

    private func deriveKey(
        from messageKey: UnsafeRawPointer,
        _ key: UnsafePointer<UInt8>,
        _ sender: MessageSender,
        _ scratch: Scratch
    ) {
        unsafe digest.add(messageKey, count: 16)
        unsafe digest.add(key + sender.keyOffset, count: 36)
        unsafe digest.finish(into: scratch.a)
        unsafe digest.add(key + 40 + sender.keyOffset, count: 36)
        unsafe digest.add(messageKey, count: 16)
        unsafe digest.finish(into: scratch.b)
        unsafe scratch.mix(into: scratch.cipherKey, scratch.a, scratch.b)
        unsafe scratch.mix(into: scratch.vector, scratch.b, scratch.a)
    }
}

/// Who encrypted a packet; both directions use other parts of the key.
package enum MessageSender: Sendable {
    case client, server

    var keyOffset: Int {
        switch self {
        case .client: 0
        case .server: 8
        }
    }
}

/// Where the pieces of one packet's key lie while it is worked on.
@unsafe private struct Scratch {
    static let byteCount = 160

    let large: UnsafeMutablePointer<UInt8>

    init(_ memory: Handle) {
        unsafe large = UnsafeMutableRawPointer(memory.pointer).assumingMemoryBound(to: UInt8.self)
    }

    var a: UnsafeMutablePointer<UInt8> { unsafe large + 32 }
    var b: UnsafeMutablePointer<UInt8> { unsafe large + 64 }
    var cipherKey: UnsafeMutablePointer<UInt8> { unsafe large + 96 }
    var vector: UnsafeMutablePointer<UInt8> { unsafe large + 128 }

    /// Eight bytes of one, sixteen of the other, eight of the first again, each from its own place.
    func mix(
        into target: UnsafeMutablePointer<UInt8>,
        _ one: UnsafeMutablePointer<UInt8>,
        _ other: UnsafeMutablePointer<UInt8>
    ) {
        unsafe target.update(from: one, count: 8)
        unsafe (target + 8).update(from: other + 8, count: 16)
        unsafe (target + 24).update(from: one + 24, count: 8)
    }
}
