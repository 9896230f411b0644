/// Finds words in UTF-8 text, many at once.
///
/// ASCII letters match in either case, unless told otherwise; everything else matches byte for byte. An Aho-Corasick
/// automaton behind filters that tell where no word begins: most places of a text are passed over after one look, and
/// where a word may begin the automaton is entered some bytes deep. The time is linear in the text, whatever the words
/// are.
package struct WordMatcher: Sendable {
    /// A word in a text.
    package struct Match: Hashable, Sendable {
        package let range: Range<Int>
        /// The word's place in the list that the matcher was made of.
        package let word: Int
    }

    /// What a text holds.
    package enum Holding: Hashable, Sendable {
        case nothing
        case words
        /// A forbidden word, and others perhaps.
        case forbidden
    }

    /// Words that are no longer have a filter of their own, so that a few of them do not blunt the other.
    private static let shortBytesMax = 3

    private let short: WordBeginnings
    private let long: WordBeginnings
    private let trie: WordTrie
    /// Where the search goes on when a state has no next one: its longest end that begins a word.
    private let fallbacks: [UInt32]
    /// What each state ends with.
    private let endings: [WordEnding]
    /// States of fewer bytes are left to the filters; at least one, as the empty state leads nowhere.
    private let reentryBytes: Int
    /// The bit that capitals lack, or none where they are letters of their own.
    private let caseBit: UInt8

    /// Takes milliseconds for thousands of words; empty words are never found, and forbidden ones only by `holding`.
    package init(_ words: [[UInt8]], forbidden: [[UInt8]] = [], isCaseFolded: Bool = true) {
        let caseBit: UInt8 = isCaseFolded ? 0x20 : 0
        let folded = (words + forbidden).map { $0.map { Self.folded($0, caseBit) } }
        var trie = WordTrie(byteCountMax: folded.reduce(0) { $0 + $1.count })
        var own = [WordEnding.none]
        for (index, word) in folded.enumerated() where !word.isEmpty {
            let state = Int(trie.insert(word))
            own += repeatElement(.none, count: max(0, state + 1 - own.count))
            if index < words.count {
                own[state].set(word: index, byteCount: word.count)
            } else {
                own[state].forbid()
            }
        }
        own += repeatElement(.none, count: trie.count - own.count)
        let (fallbacks, endings) = Self.link(trie, own)
        // No state that a word ends in is jumped over.
        let start = { (bytes: ArraySlice<UInt8>) in
            var state: UInt32 = 0
            for byte in bytes {
                state = trie.next(after: state, byte) ?? state
                if !endings[Int(state)].isNone { break }
            }
            return state
        }
        short = WordBeginnings(folded.filter { (1...Self.shortBytesMax).contains($0.count) }, start: start)
        long = WordBeginnings(folded.filter { $0.count > Self.shortBytesMax }, start: start)
        reentryBytes = max(long.byteCount, 1)
        (self.trie, self.fallbacks, self.endings, self.caseBit) = (trie, fallbacks, endings, caseBit)
    }

    /// Whether there is nothing to look for.
    package var isEmpty: Bool { trie.count == 1 }

    /// The word that begins first in a part of a text, and of those the longest.
    package func firstMatch(in text: [UInt8], _ part: Range<Int>) -> Match? {
        var search = Search(part)
        find(&search, in: text)
        return search.best
    }

    /// Whether a part of a text holds words, and forbidden ones.
    package func holding(of text: [UInt8], _ part: Range<Int>) -> Holding {
        var search = Search(part, isForFirst: false)
        find(&search, in: text)
        return search.holding
    }
}

extension WordMatcher {
    /// A walk over a text: how far it is, and what it found.
    private struct Search {
        let isForFirst: Bool
        let end: Int
        /// Where the next word is looked for.
        var position: Int
        /// No word that begins behind is wanted any more.
        var beginningMax = Int.max
        var best: Match?
        var holding = Holding.nothing

        init(_ part: Range<Int>, isForFirst: Bool = true) {
            self.isForFirst = isForFirst
            position = part.lowerBound
            end = part.upperBound
        }

        mutating func note(_ ending: WordEnding, at place: Int) {
            guard isForFirst else {
                if holding != .forbidden { holding = ending.isForbidden ? .forbidden : .words }
                if ending.isForbidden { beginningMax = -1 }
                return
            }
            let start = place - ending.byteCount
            if ending.byteCount > 0, start <= beginningMax {
                best = Match(range: start..<place, word: ending.word)
                beginningMax = start
            }
        }
    }

    private func find(_ search: inout Search, in text: [UInt8]) {
        if isEmpty { return }
        while search.position <= search.beginningMax, let start = nextBeginning(in: text, search.position..<search.end)
        {
            follow(&search, text, from: start)
        }
    }

    /// Where a word may begin, and the state that stands for what is read of it.
    private typealias Beginning = (place: Int, state: UInt32)

    private func nextBeginning(in text: [UInt8], _ part: Range<Int>) -> Beginning? {
        // The eight bytes ahead, the first one highest.
        var ahead: UInt64 = 0
        for place in part.prefix(7) { ahead = ahead << 8 | UInt64(Self.folded(text[place], caseBit)) }
        var place = part.lowerBound
        for next in part.dropFirst(7) {
            ahead = ahead << 8 | UInt64(Self.folded(text[next], caseBit))
            if let found = beginning(ahead, place, part.upperBound) { return found }
            place += 1
        }
        // Behind the end are zeros.
        ahead <<= UInt64(8 * max(0, 7 - part.count))
        while place < part.upperBound {
            ahead <<= 8
            if let found = beginning(ahead, place, part.upperBound) { return found }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private func beginning(_ ahead: UInt64, _ place: Int, _ end: Int) -> Beginning? {
        var state = short.isEmpty ? 0 : short.state(ahead: ahead)
        if state == 0 { state = long.state(ahead: ahead) }
        return state == 0 || place + trie.depth(of: state) > end ? nil : (place, state)
    }

    /// Walks the automaton from where a word may begin to where no word goes on that the filters would not find as well.
    private func follow(_ search: inout Search, _ text: [UInt8], from beginning: Beginning) {
        var state = beginning.state
        var position = beginning.place + trie.depth(of: state)
        while true {
            let ending = endings[Int(state)]
            if !ending.isNone { search.note(ending, at: position) }
            guard position < search.end else { break }
            let byte = Self.folded(text[position], caseBit)
            while true {
                if let deeper = trie.next(after: state, byte) {
                    state = deeper
                    break
                }
                state = fallbacks[Int(state)]
                search.position = position - trie.depth(of: state)
                if search.position > search.beginningMax || trie.depth(of: state) < reentryBytes { return }
            }
            position += 1
        }
        search.position = search.end
    }

    @inline(__always)
    private static func folded(_ byte: UInt8, _ caseBit: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | caseBit : byte
    }

    /// Finds every state's fallback and longest ending, shallow states first: each follows from shallower ones.
    private static func link(_ trie: WordTrie, _ own: [WordEnding]) -> ([UInt32], [WordEnding]) {
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
            endings[Int(state)].inherit(endings[Int(fallback)])
        }
        return (fallbacks, endings)
    }
}
