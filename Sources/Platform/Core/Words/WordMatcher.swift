/// Finds words in UTF-8 text, many at once.
///
/// ASCII letters match in either case, unless told otherwise; everything else matches byte for byte. An
/// Aho-Corasick automaton behind a filter: most places of a text are passed over after one look at a bitmap that
/// tells where no word begins. The time is linear in the text, whatever the words are.
package struct WordMatcher: Sendable {
    /// A word in a text.
    package struct Match: Hashable, Sendable {
        package let range: Range<Int>
        /// The word's place in the list that the matcher was made of.
        package let word: Int
    }

    /// Bytes of the shortest word, as far as the filter looks; no word is shorter.
    private let windowBytes: Int
    private let windowMask: UInt64
    /// Where words may begin: one bit per hash of a window.
    private let beginnings: [UInt64]
    private let trie: WordTrie
    /// Where the search goes on when a state has no next one: its longest end that begins a word.
    private let fallbacks: [UInt32]
    /// For each state the bytes of the longest word that it ends with, and which word that is; zero for none.
    private let endings: [Ending]
    /// The bit that capitals lack, or none where they are letters of their own.
    private let caseBit: UInt8

    private struct Ending: Sendable {
        static let none = Ending(byteCount: 0, word: 0)

        let byteCount: UInt32
        let word: UInt32
    }

    /// Takes milliseconds for thousands of words; empty words are never found.
    package init(_ words: [[UInt8]], isCaseFolded: Bool = true) {
        let caseBit: UInt8 = isCaseFolded ? 0x20 : 0
        self.caseBit = caseBit
        let folded = words.map { $0.map { Self.folded($0, caseBit) } }
        windowBytes = min(Self.windowBytesMax, folded.lazy.map(\.count).filter { $0 > 0 }.min() ?? 1)
        windowMask = windowBytes == 8 ? .max : (1 << UInt64(8 * windowBytes)) - 1
        var beginnings = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        var trie = WordTrie(byteCountMax: folded.reduce(0) { $0 + $1.count })
        var own = [Ending.none]
        for (index, word) in folded.enumerated() where !word.isEmpty {
            let window = word.prefix(windowBytes).reduce(UInt64.zero) { $0 << 8 | UInt64($1) }
            let bit = Self.bit(of: window)
            beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
            let state = Int(trie.insert(word))
            own += repeatElement(.none, count: max(0, state + 1 - own.count))
            own[state] = Ending(byteCount: UInt32(word.count), word: UInt32(index))
        }
        own += repeatElement(.none, count: trie.count - own.count)
        self.beginnings = beginnings
        (fallbacks, endings) = Self.link(trie, own)
        self.trie = trie
    }

    /// Whether there is nothing to look for.
    package var isEmpty: Bool { trie.count == 1 }

    /// The word that begins first in a part of a text, and of those the longest.
    package func firstMatch(in text: [UInt8], _ part: Range<Int>) -> Match? {
        if isEmpty { return nil }
        var best: Match?
        var next = part.lowerBound
        while let start = nextBeginning(in: text, next..<part.upperBound) {
            if let best, start > best.range.lowerBound { break }
            next = follow(text, start..<part.upperBound, &best)
        }
        return best
    }

    /// Walks the automaton from where a word may begin, keeping the best match; returns where to look on.
    private func follow(_ text: [UInt8], _ part: Range<Int>, _ best: inout Match?) -> Int {
        var state: UInt32 = 0
        var position = part.lowerBound
        while position < part.upperBound {
            let byte = Self.folded(text[position], caseBit)
            while true {
                if let deeper = trie.next(after: state, byte) {
                    state = deeper
                    break
                }
                if state == 0 { return position + 1 }
                state = fallbacks[Int(state)]
                let depth = Int(trie.depths[Int(state)])
                if let best, position - depth > best.range.lowerBound { return part.upperBound }
                // What is not longer than a window is found again, and faster, by the filter.
                if depth < windowBytes { return max(position - depth, part.lowerBound + 1) }
            }
            position += 1
            let ending = endings[Int(state)]
            if ending.byteCount > 0 {
                let range = position - Int(ending.byteCount)..<position
                if best.map({ range.lowerBound <= $0.range.lowerBound }) ?? true {
                    best = Match(range: range, word: Int(ending.word))
                }
            }
        }
        return part.upperBound
    }

    private func nextBeginning(in text: [UInt8], _ part: Range<Int>) -> Int? {
        var window: UInt64 = 0
        var position = part.lowerBound
        let first = part.lowerBound + windowBytes - 1
        while position < part.upperBound {
            window = (window << 8 | UInt64(Self.folded(text[position], caseBit))) & windowMask
            if position >= first {
                let bit = Self.bit(of: window)
                if beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1 { return position - windowBytes + 1 }
            }
            position += 1
        }
        return nil
    }
}

extension WordMatcher {
    private static let windowBytesMax = 8
    /// A bitmap of 32 KiB: at 10,000 words one place in 26 is looked at in vain.
    private static let filterBits = 18

    private static func bit(of window: UInt64) -> Int {
        Int(truncatingIfNeeded: (window &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - filterBits))
    }

    @inline(__always)
    private static func folded(_ byte: UInt8, _ caseBit: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | caseBit : byte
    }

    /// Finds every state's fallback and longest ending, shallow states first: each follows from shallower ones.
    private static func link(_ trie: WordTrie, _ own: [Ending]) -> ([UInt32], [Ending]) {
        var fallbacks = [UInt32](repeating: 0, count: trie.count)
        var endings = own
        for state in trie.statesByDepth.dropFirst() {
            let (parent, byte) = (trie.parents[Int(state)], trie.bytes[Int(state)])
            var fallback: UInt32 = 0
            var from = parent
            while from != 0 {
                from = fallbacks[Int(from)]
                if let deeper = trie.next(after: from, byte) {
                    fallback = deeper
                    break
                }
            }
            fallbacks[Int(state)] = fallback
            if endings[Int(state)].byteCount == 0 { endings[Int(state)] = endings[Int(fallback)] }
        }
        return (fallbacks, endings)
    }
}
