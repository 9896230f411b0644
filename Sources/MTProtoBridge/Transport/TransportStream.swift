package import NIOCore

/// One connection's bytes in both directions: tells how its client speaks, cuts packets out of what comes, and frames
/// what goes.
package struct TransportStream {
    private enum Stage {
        /// Too little came to tell.
        case sniffing(ByteBuffer)
        case speaking(PacketDecoder, PacketEncoder)
        case broken(TransportViolation)
    }

    private var stage = Stage.sniffing(ByteBuffer())
    private var obfuscation: ObfuscatedStream?
    /// The data centre that the client named in an obfuscated connection's first bytes.
    package private(set) var dc: DataCentre?

    package init() {}

    /// Whether packets can be sent: only a client says how.
    package var isSpeaking: Bool {
        if case .speaking = stage { true } else { false }
    }

    /// Takes bytes of the client; `next` gives what they hold.
    package mutating func append(_ bytes: ByteBuffer) {
        switch stage {
        case .sniffing(var before):
            before.writeImmutableBuffer(bytes)
            sniff(before)
        case .speaking(var decoder, let encoder):
            stage = .broken(.unknownFraming)
            var plain = bytes
            obfuscation?.open(&plain)
            decoder.append(plain)
            stage = .speaking(decoder, encoder)
        case .broken: break
        }
    }

    /// The next whole packet; after a violation nothing comes any more.
    package mutating func next() throws(TransportViolation) -> TransportPacket? {
        switch stage {
        case .sniffing: return nil
        case .broken(let violation): throw violation
        case .speaking(var decoder, let encoder):
            stage = .sniffing(ByteBuffer())
            do {
                let packet = try decoder.next()
                stage = .speaking(decoder, encoder)
                return packet
            } catch {
                stage = .broken(error)
                throw error
            }
        }
    }

    /// Frames a packet made with `PacketEncoder.emptyPacket`, in place.
    package mutating func frame(_ packet: inout ByteBuffer, using random: inout some RandomNumberGenerator) {
        guard case .speaking(let decoder, var encoder) = stage else { return }
        encoder.frame(&packet, using: &random)
        obfuscation?.close(&packet)
        stage = .speaking(decoder, encoder)
    }

    /// The bytes that tell the client at once that a packet came, where its framing knows that.
    package func quickAck(token: UInt32) -> ByteBuffer? {
        guard case .speaking(_, let encoder) = stage, var bytes = encoder.quickAck(token: token) else { return nil }
        obfuscation?.close(&bytes)
        return bytes
    }

    private mutating func sniff(_ bytes: ByteBuffer) {
        var rest = bytes
        switch TransportSniffer.look(at: bytes) {
        case .more: stage = .sniffing(bytes)
        case .otherProtocol: stage = .broken(.otherProtocol)
        case .plain(let framing, let tagBytes):
            rest.moveReaderIndex(forwardBy: tagBytes)
            speak(framing, rest)
        case .obfuscated:
            guard let header = rest.readSlice(length: ObfuscationHeader.byteCount) else { return }
            do {
                let header = try ObfuscationHeader(header)
                header.stream.open(&rest)
                obfuscation = header.stream
                dc = header.dc
                speak(header.framing, rest)
            } catch {
                stage = .broken(error)
            }
        }
    }

    private mutating func speak(_ framing: TransportFraming, _ rest: ByteBuffer) {
        stage = .speaking(PacketDecoder(framing: framing, bytes: rest), PacketEncoder(framing: framing))
    }
}
