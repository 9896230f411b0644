/// Tells where in a text words may begin, by the first bytes that each of them has.
///
/// A bitmap over hashes rules nearly every place out at the price of one load; a table of the bytes themselves answers
/// for the rest, with the state of the trie that stands for them.
struct WordBeginnings: Sendable {
    private static let byteCountMax = 8
    /// A bitmap of 32 KiB: at 10,000 words one place in 26 is looked at in vain.
    private static let bitmapBitsMax: UInt64 = 18

    private struct Slot: Sendable {
        var bytes: UInt64 = 0
        /// Zero where the slot is free, as no word is empty.
        var state: UInt32 = 0
    }

    /// How many bytes are looked at; zero where there are no words.
    let byteCount: Int
    private let shift: UInt64
    private let bitmapShift: UInt64
    private let slotShift: UInt64
    private let bitmap: [UInt64]
    private let slots: [Slot]

    /// Makes it for words of a trie; `start` names the state that the search goes on from for a word's first bytes.
    init(_ words: [[UInt8]], start: (ArraySlice<UInt8>) -> UInt32) {
        let byteCount = min(words.lazy.map(\.count).min() ?? 0, Self.byteCountMax)
        let wordBits = UInt64(Int.bitWidth - words.count.leadingZeroBitCount)
        let bitmapBits = min(wordBits + 6, Self.bitmapBitsMax)
        let slotBits = wordBits + 1
        shift = UInt64(64 - 8 * max(byteCount, 1))
        bitmapShift = 64 - bitmapBits
        slotShift = 64 - slotBits
        var bitmap = [UInt64](repeating: 0, count: 1 << Int(bitmapBits - 6))
        var slots = [Slot](repeating: Slot(), count: 1 << Int(slotBits))
        for word in words {
            let bytes = word.prefix(byteCount).reduce(UInt64.zero) { $0 << 8 | UInt64($1) }
            let hash = Self.hash(bytes)
            let bit = Int(truncatingIfNeeded: hash &>> bitmapShift)
            bitmap[bit >> 6] |= 1 << UInt64(bit & 63)
            var slot = Int(truncatingIfNeeded: hash &>> slotShift)
            while slots[slot].state != 0, slots[slot].bytes != bytes { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Slot(bytes: bytes, state: start(word.prefix(byteCount)))
        }
        self.byteCount = byteCount
        self.bitmap = bitmap
        self.slots = slots
    }

    var isEmpty: Bool { byteCount == 0 }

    /// The state to go on from where a text goes on with these eight bytes, the first one highest; zero for none.
    @inline(__always)
    func state(ahead: UInt64) -> UInt32 {
        let bytes = ahead &>> shift
        let hash = Self.hash(bytes)
        let bit = hash &>> bitmapShift
        if bitmap[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 == 0 { return 0 }
        return state(of: bytes, hash)
    }

    private func state(of bytes: UInt64, _ hash: UInt64) -> UInt32 {
        var slot = Int(truncatingIfNeeded: hash &>> slotShift)
        while slots[slot].state != 0 {
            if slots[slot].bytes == bytes { return slots[slot].state }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// Its highest bits depend on all bytes.
    @inline(__always)
    private static func hash(_ bytes: UInt64) -> UInt64 { bytes &* 0x9E37_79B9_7F4A_7C15 }
}
