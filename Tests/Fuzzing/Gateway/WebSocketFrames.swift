internal import FuzzSupport
internal import NIOCore

@testable internal import PlatformGateway

extension FuzzTarget {
    /// A client's frames: however they are cut they mean the same, and what RFC 6455 says they mean.
    static let webSocketFrames = FuzzTarget("websocket-frames") { input in
        var input = input
        let rules = FrameRules(
            messageBytesMax: input.pick([16, 125, 1000, 70_000]),
            fragmentCountMax: input.pick([1, 2, 5, 1024]),
            allowsCompression: input.flag()
        )
        let seed = input.byte()
        let bytes = input.rest()

        let whole = DecodedFrames([bytes[...]], rules: rules)
        let pieces = FuzzInput.pieces(of: bytes, seed: seed, pieceBytesMax: seed & 1 == 0 ? 3 : 200)
        let cut = DecodedFrames(pieces, rules: rules)
        try require(whole == cut, "in one piece \(whole), in several \(cut)")

        let plain = PlainFrames(bytes, rules: rules)
        try require(whole.events == plain.events, "\(whole.events), but the RFC says \(plain.events)")
        try require((whole.violation != nil) == plain.isViolated, "\(whole), but the RFC says \(plain)")
        for event in whole.events { try checkWritten(event, rules: rules) }
    }

    /// What was read is within the limits, and is read again after it was written.
    private static func checkWritten(_ event: FrameEvent, rules: FrameRules) throws {
        let frame: [UInt8]
        switch event {
        case .message(let kind, let payload), .compressedMessage(let kind, let payload):
            try require(payload.readableBytes <= rules.messageBytesMax, "\(payload.readableBytes) bytes got through")
            var isCompressed = false
            if case .compressedMessage = event { isCompressed = true }
            frame = written {
                FrameEncoder.encode(kind.opcode, payload: payload, isCompressed: isCompressed, into: &$0)
            }
        case .ping(let payload): frame = written { FrameEncoder.encode(.ping, payload: payload, into: &$0) }
        case .pong(let payload): frame = written { FrameEncoder.encode(.pong, payload: payload, into: &$0) }
        case .close(let close): frame = written { FrameEncoder.encode(close, into: &$0) }
        }
        let again = DecodedFrames([masked(frame)[...]], rules: rules)
        try require(again.events == [event], "\(event) is written as \(frame) and read as \(again)")
    }

    private static func written(_ write: (inout ByteBuffer) -> Void) -> [UInt8] {
        var buffer = ByteBuffer()
        write(&buffer)
        return Array(buffer.readableBytesView)
    }

    /// A server's frame as a client would send it.
    private static func masked(_ frame: [UInt8]) -> [UInt8] {
        let key: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        let headerBytes = 2 + (frame[1] == 126 ? 2 : frame[1] == 127 ? 8 : 0)
        let payload = frame[headerBytes...].enumerated().map { $1 ^ key[$0 % 4] }
        return [frame[0], frame[1] | 0x80] + frame[2..<headerBytes] + key + payload
    }
}

/// All that a decoder makes of some pieces.
struct DecodedFrames: Equatable {
    private(set) var events: [FrameEvent] = []
    private(set) var violation: FrameViolation?

    init(_ pieces: [ArraySlice<UInt8>], rules: FrameRules) {
        var decoder = FrameDecoder(rules: rules)
        do throws(FrameViolation) {
            for piece in pieces {
                decoder.append(ByteBuffer(bytes: piece))
                while let event = try decoder.next() { events.append(event) }
            }
        } catch {
            violation = error
        }
    }
}
