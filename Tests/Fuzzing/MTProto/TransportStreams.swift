internal import FuzzSupport
internal import MTProtoCrypto
internal import NIOCore

@testable internal import MTProtoBridge

extension FuzzTarget {
    /// What a client's connection carries: the same packets in any pieces as in one, hidden or not; and what the server
    /// frames is what the client cuts out.
    static let transportStreams = FuzzTarget("mtproto-streams") { input in
        var input = input
        let openings: [[UInt8]] = [[], [0xEF], Array(repeating: 0xEE, count: 4), Array(repeating: 0xDD, count: 4)]
        let opening = input.pick(openings)
        let seed = input.byte()
        let rest = input.rest()
        let whole = heard([(opening + rest)[...]])
        let pieces = heard(FuzzInput.pieces(of: opening + rest, seed: seed, pieceBytesMax: 40))
        try require(whole == pieces, "\(whole) at once, \(pieces) in pieces")
        for packet in whole.packets {
            let count = packet.payload.readableBytes
            try require((4...PacketDecoder.packetBytesMax).contains(count), "a packet of \(count) bytes")
        }
        if let tag = opening.first {
            let hidden = hide(rest, tag: tag, seed: seed)
            let found = heard(FuzzInput.pieces(of: hidden, seed: seed, pieceBytesMax: 90))
            try require(whole == found, "\(whole) in clear, \(found) when hidden")
        }
        try checkFraming(of: rest, opening: opening)
    }

    /// What a connection says, and how it ends.
    private struct Heard: Equatable {
        var packets: [TransportPacket] = []
        var violation: TransportViolation?
    }

    private static func heard(_ pieces: [ArraySlice<UInt8>]) -> Heard {
        var stream = TransportStream()
        var heard = Heard()
        for piece in pieces {
            stream.append(ByteBuffer(bytes: piece))
            do throws(TransportViolation) {
                while let packet = try stream.next() { heard.packets.append(packet) }
            } catch {
                heard.violation = error
                return heard
            }
        }
        return heard
    }

    /// The bytes as an obfuscated connection sends them.
    private static func hide(_ bytes: [UInt8], tag: UInt8, seed: UInt8) -> [UInt8] {
        let header = (0..<56).map { UInt8($0) &+ ($0 < 8 ? 1 : seed) }
        let stream = CTRStream(key: header.span.extracting(8..<40), counter: header.span.extracting(40..<56))
        var hidden = header + [tag, tag, tag, tag, 2, 0, seed, seed] + bytes
        var span = hidden.mutableSpan
        stream.apply(to: &span)
        return header + hidden[56...]
    }

    private static func checkFraming(of bytes: [UInt8], opening: [UInt8]) throws {
        let payload = Array(bytes.prefix(600)) + [1, 2, 3, 4]
        let words = Array(payload.prefix(payload.count / 4 * 4))
        // The full framing is told by the first packet's number.
        var stream = TransportStream()
        stream.append(ByteBuffer(bytes: opening.isEmpty ? [16, 0, 0, 0, 0, 0, 0, 0] : opening))
        try require(stream.isSpeaking, "\(opening) is no framing")
        var random = SystemRandomNumberGenerator()
        var framed = ByteBuffer(bytes: opening)
        for _ in 0..<3 {
            var packet = PacketEncoder.emptyPacket(capacity: words.count, allocator: ByteBufferAllocator())
            packet.writeBytes(words)
            stream.frame(&packet, using: &random)
            framed.writeImmutableBuffer(packet)
        }
        let found = heard([Array(framed.readableBytesView)[...]])
        try require(found.violation == nil, "the server's own packets are \(found)")
        try require(found.packets.count == 3, "\(found.packets.count) packets of three")
        for packet in found.packets {
            let got = Array(packet.payload.readableBytesView)
            let isPadded = opening.first == 0xDD
            // Padding is cut where a packet holds whole cipher blocks.
            let isRight = isPadded ? got.starts(with: words.prefix(min(24, words.count))) : got == words
            try require(isRight, "\(words) is framed as \(got)")
        }
    }
}
