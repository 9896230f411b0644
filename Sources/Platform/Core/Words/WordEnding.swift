/// What a text that was read so far ends with: the longest word, and whether a forbidden one is among the others.
struct WordEnding: Sendable {
    static let none = WordEnding(bits: 0, wordBits: 0)

    /// The word's bytes, and in the lowest bit whether there is a forbidden one: eight bytes for each state count.
    private var bits: UInt32
    private var wordBits: UInt32

    /// Bytes of the longest word that is not forbidden; zero for none.
    var byteCount: Int { Int(bits >> 1) }

    var word: Int { Int(wordBits) }

    var isForbidden: Bool { bits & 1 == 1 }

    var isNone: Bool { bits == 0 }

    mutating func set(word: Int, byteCount: Int) {
        bits = UInt32(byteCount) << 1 | bits & 1
        wordBits = UInt32(word)
    }

    mutating func forbid() {
        bits |= 1
    }

    /// Takes what a shorter end of the same text ends with.
    mutating func inherit(_ shorter: WordEnding) {
        if byteCount == 0 { self = WordEnding(bits: shorter.bits | bits & 1, wordBits: shorter.wordBits) }
        bits |= shorter.bits & 1
    }
}
