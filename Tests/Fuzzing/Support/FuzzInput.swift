/// Reads choices off a fuzzer's bytes: a small head that steers a target, and the rest that it works on.
///
/// What is asked for beyond the end is zero, so that every input is a good one.
package struct FuzzInput: Sendable {
    private let source: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) {
        source = bytes
    }

    package var isAtEnd: Bool { position >= source.count }

    package mutating func byte() -> UInt8 {
        guard position < source.count else { return 0 }
        defer { position += 1 }
        return source[position]
    }

    package mutating func flag() -> Bool { byte() & 1 == 1 }

    /// A number of the range, from as many bytes as that needs.
    package mutating func number(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound)
        var value: UInt64 = 0
        var rest = width
        while rest > 0 {
            value = value << 8 | UInt64(byte())
            rest >>= 8
        }
        return range.lowerBound + Int(width == .max ? value : value % (width + 1))
    }

    package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[number(in: 0...choices.count - 1)]
    }

    /// The next bytes, fewer where the input ends.
    package mutating func bytes(_ count: Int) -> [UInt8] {
        let end = min(position + count, source.count)
        defer { position = max(position, end) }
        return position < end ? Array(source[position..<end]) : []
    }

    /// All that is left.
    package mutating func rest() -> [UInt8] { bytes(source.count - min(position, source.count)) }

    /// The bytes cut into pieces of up to `pieceBytesMax`, as a socket might give them.
    ///
    /// The cuts follow from `seed` alone, so that they cost the input nothing.
    package static func pieces(of bytes: [UInt8], seed: UInt8, pieceBytesMax: Int) -> [ArraySlice<UInt8>] {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            let end = min(bytes.count, start + 1 + Int(state % UInt64(pieceBytesMax)))
            pieces.append(bytes[start..<end])
            start = end
        }
        return pieces
    }
}
