internal import FuzzSupport
internal import NIOCore

@testable internal import PlatformGateway

extension FuzzTarget {
    /// Compressed messages: any bytes inflate to a message within the limit or to a violation, and what we compress
    /// comes back.
    static let deflate = FuzzTarget("deflate") { input in
        var input = input
        let bytesMax = input.pick([0, 1, 1000, 1 << 16, 1 << 20])
        let repeats = input.number(in: 1...64)
        let bytes = input.rest()
        let compressor = MessageCompressor(compressionBytesMin: 0)

        let first = inflated(bytes, bytesMax, by: compressor)
        // The stream is used again and again: nothing of one message may show in the next.
        let again = inflated(bytes, bytesMax, by: compressor)
        try require(first == again, "\(first) at first, then \(again)")
        if case .success(let message) = first {
            try require(message.readableBytes <= bytesMax, "\(message.readableBytes) bytes of \(bytesMax)")
            try require(message.capacity <= 4 * max(bytesMax, 1024), "room for \(message.capacity) bytes is held")
        }
        try checkRoundTrip(Array(repeatElement(bytes, count: repeats).joined()), by: compressor)
    }

    private static func inflated(
        _ bytes: [UInt8],
        _ bytesMax: Int,
        by compressor: MessageCompressor
    ) -> Result<ByteBuffer, FrameViolation> {
        Result { () throws(FrameViolation) in
            try compressor.inflate(.binary, ByteBuffer(bytes: bytes), bytesMax: bytesMax)
        }
    }

    private static func checkRoundTrip(_ message: [UInt8], by compressor: MessageCompressor) throws {
        let frame = compressor.frame(.binary, payload: ByteBuffer(bytes: message))
        let sent = try ServerFrames(frame, allowsCompression: true).frames
        try require(sent.count == 1, "\(sent.count) frames of one message")
        guard sent[0].isCompressed else {
            return try require(sent[0].payload == message, "a message changed on its way")
        }
        try require(sent[0].payload.count < message.count, "compression that makes longer")
        let back = inflated(sent[0].payload, message.count, by: compressor)
        try require(back == .success(ByteBuffer(bytes: message)), "what was compressed comes back as \(back)")
        if message.isEmpty { return }
        let refused = inflated(sent[0].payload, message.count - 1, by: compressor)
        try require(refused == .failure(.messageTooLarge), "one byte too many is \(refused)")
    }
}
