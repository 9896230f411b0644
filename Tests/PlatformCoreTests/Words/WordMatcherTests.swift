import PlatformCore
import TestSupport
import Testing

struct `Finding words` {
    /// Method: random words and texts of four letters, compared with a search of every place for every word.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `the first and longest is found, as by looking everywhere`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in letters(1...11, &random) }
            let text = letters(0...40, &random)
            let matcher = WordMatcher(words)
            let first = Int.random(in: 0...text.count, using: &random)
            let part = first..<Int.random(in: first...text.count, using: &random)
            let found = matcher.firstMatch(in: text, part)
            #expect(found?.range == search(for: words, in: text, part), "seed \(seed)")
            if let found { #expect(folded(words[found.word]) == folded(Array(text[found.range])), "seed \(seed)") }
        }
    }

    /// Method: random words and texts of four letters; some words are forbidden, some very short.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `what a text holds is told, the forbidden first`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let words = (0..<Int.random(in: 0...4, using: &random)).map { _ in letters(1...11, &random) }
            let forbidden = (0..<Int.random(in: 0...2, using: &random)).map { _ in letters(4...11, &random) }
            let text = letters(0...40, &random)
            let matcher = WordMatcher(words, forbidden: forbidden)
            let expected: WordMatcher.Holding =
                switch (search(for: forbidden, in: text, text.indices), search(for: words, in: text, text.indices)) {
                case (.some, _): .forbidden
                case (nil, .some): .words
                case (nil, nil): .nothing
                }
            #expect(matcher.holding(of: text, text.indices) == expected, "seed \(seed)")
            let found = matcher.firstMatch(in: text, text.indices)
            #expect(found?.range == search(for: words, in: text, text.indices), "seed \(seed)")
        }
    }

    @Test func `zeros behind a text's end are none of its bytes`() {
        let matcher = WordMatcher([[65, 0], [65, 66, 67, 68, 0]])
        #expect(matcher.firstMatch(in: [65, 66, 67, 68, 0], 0..<4) == nil)
        #expect(matcher.firstMatch(in: [65, 66, 67, 68, 0], 0..<5)?.range == 0..<5)
        #expect(matcher.firstMatch(in: [66, 65, 0], 0..<3)?.range == 1..<3)
    }

    @Test func `letters match in either case, others byte for byte`() {
        let matcher = WordMatcher([Array("Straße".utf8)])
        #expect(matcher.firstMatch(in: Array("die sTRAßE".utf8), 0..<11)?.range == 4..<11)
        #expect(matcher.firstMatch(in: Array("die STRASSE".utf8), 0..<11) == nil)
        #expect(WordMatcher([Array("a".utf8)], isCaseFolded: false).firstMatch(in: Array("A".utf8), 0..<1) == nil)
    }

    @Test func `no words are found nowhere, nor are empty ones`() {
        #expect(WordMatcher([]).firstMatch(in: [65, 66], 0..<2) == nil)
        #expect(WordMatcher([[]]).isEmpty)
        let found = WordMatcher([[], [66]]).firstMatch(in: [65, 66], 0..<2)
        #expect(found?.range == 1..<2)
        #expect(found?.word == 1)
    }

    private func letters(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: count, using: &random)).map { _ in
            Array("abAB".utf8)[Int.random(in: 0..<4, using: &random)]
        }
    }

    private func search(for words: [[UInt8]], in text: [UInt8], _ part: Range<Int>) -> Range<Int>? {
        for start in part {
            let fitting = words.map(folded).filter { word in
                start + word.count <= part.upperBound && folded(Array(text[start..<start + word.count])) == word
            }
            if let longest = fitting.map(\.count).max() { return start..<start + longest }
        }
        return nil
    }

    private func folded(_ word: [UInt8]) -> [UInt8] {
        Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    }
}
