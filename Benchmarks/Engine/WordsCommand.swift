internal import ArgumentParser
internal import BenchmarkSupport
internal import PlatformCore

/// Looks for an app's sensitive words in messages that hold none, which is what nearly all are.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Hold messages against many sensitive words, on one thread."
    )

    @Option(help: "Sensitive words, half of them to be replaced.")
    var words = 10_000
    @Option(help: "Bytes of each message's text.")
    var bytes = 200
    @Option(help: "Messages.")
    var messages = 500_000
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        for (name, syllables) in Self.languages {
            var random = SystemRandomNumberGenerator()
            let clock = ContinuousClock()
            let started = clock.now
            let filter = WordFilter(list(of: syllables, &random))
            let built = clock.now - started
            let texts = clean(syllables, filter, &random)
            var passed = 0
            let began = clock.now
            for number in 0..<messages where filter.judge(texts[number % texts.count]) == .said { passed += 1 }
            let judged = (clock.now - began) / messages

            var row = Row("words, \(words) of \(name), \(bytes) bytes")
            row.add("message", judged / .microseconds(1), "µs")
            row.add("making ready", built / .milliseconds(1), "ms")
            row.add("passed", Double(passed) / Double(messages), "")
            print(json ? try row.json() : row.line)
        }
    }

    private func list(of syllables: [String], _ random: inout SystemRandomNumberGenerator) -> [SensitiveWord] {
        (0..<words).map { number in
            let word = (0..<Int.random(in: 3...5, using: &random)).map { _ in
                syllables.randomElement(using: &random) ?? ""
            }
            return SensitiveWord(word.joined(), replacement: number.isMultiple(of: 2) ? "***" : nil)
        }
    }

    /// Texts of the same syllables that happen to hold no word.
    private func clean(
        _ syllables: [String],
        _ filter: WordFilter,
        _ random: inout SystemRandomNumberGenerator
    ) -> [MessageBody] {
        var texts: [MessageBody] = []
        while texts.count < 256 {
            var text = ""
            while text.utf8.count < bytes {
                text += syllables.randomElement(using: &random) ?? ""
                if Int.random(in: 0..<2, using: &random) == 0 { text += " " }
            }
            let body = MessageBody(objectName: "RC:TxtMsg", content: Array(#"{"content":"\#(text)"}"#.utf8))
            if filter.judge(body) == .said { texts.append(body) }
        }
        return texts
    }

    private static let languages: [(name: String, syllables: [String])] = [
        (
            "Latin letters",
            "ba con dis er fa ing ment pre re sta ti un ver wo xi ly man ter hel lo the qui ck"
                .split(separator: " ").map(String.init)
        ),
        ("Chinese", (0..<2_000).compactMap { Unicode.Scalar(0x4E00 + UInt32($0)).map { String(Character($0)) } }),
    ]
}
