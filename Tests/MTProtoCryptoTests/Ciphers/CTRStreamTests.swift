import MTProtoCrypto
import Testing

struct `An obfuscated stream` {
    @Test(arguments: [1, 7, 16, 33, 100])
    func `is the same however it is cut`(pieceByteCount: Int) throws {
        let vector = try Vectors.load().ctr
        let (key, counter) = ([UInt8](hex: vector.key), [UInt8](hex: vector.counter))
        let stream = CTRStream(key: key.span, counter: counter.span)
        let plain = [UInt8](hex: vector.plain)
        var sent: [UInt8] = []
        for start in stride(from: 0, to: plain.count, by: pieceByteCount) {
            var piece = Array(plain[start..<min(start + pieceByteCount, plain.count)])
            var span = piece.mutableSpan
            stream.apply(to: &span)
            sent += piece
        }
        // The counter in the vector overflows on the way.
        #expect(sent == [UInt8](hex: vector.cipher))
    }
}
