import Foundation
import Testing

@testable import PlatformGateway

private let names = [
    "first-message", "resend", "catch-up", "group", "changes", "pins", "passing", "own-settings", "refusals",
]

/// The transcripts that SDKs are written from are what the server does, in both encodings.
///
/// `ECHOIM_WRITE_TRANSCRIPTS=1` writes down what is heard now, the binary ones from the acts of the JSON ones.
struct `Golden transcripts` {
    private var isWriting: Bool { ProcessInfo.processInfo.environment["ECHOIM_WRITE_TRANSCRIPTS"] != nil }

    @Test(arguments: names, LinkEncoding.allCases)
    func `the server says what the transcript says`(name: String, encoding: LinkEncoding) throws {
        let player = try TranscriptPlayer(encoding)
        if isWriting {
            for act in try acts(name, encoding) { try player.play(act) }
            let text = player.lines.joined(separator: "\n") + "\n"
            try text.write(to: Transcript.url(name, encoding), atomically: true, encoding: .utf8)
        } else {
            let transcript = try Transcript(name, encoding)
            for act in transcript.acts { try player.play(act) }
            #expect(player.lines == transcript.lines)
        }
    }

    @Test(arguments: names)
    func `both encodings tell the same story`(name: String) throws {
        guard !isWriting else { return }
        let (json, proto) = (try Transcript(name, .json).lines, try Transcript(name, .proto).lines)
        #expect(json.count == proto.count)
        for (one, other) in zip(json, proto) { #expect(try story(one, .json) == story(other, .proto)) }
    }

    /// A line with its frame in JSON.
    private func story(_ line: String, _ encoding: LinkEncoding) throws -> String {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard encoding == .proto, words.count == 3, words[1] == ">" else { return String(line.prefix { $0 != "<" }) }
        let frame = try TranscriptText.clientFrame(words[2], .proto)
        return "\(words[0]) > \(TranscriptText.of(frame, .json))".prefix { $0 != "<" }.description
    }

    /// What is said, from the JSON transcript.
    private func acts(_ name: String, _ encoding: LinkEncoding) throws -> [String] {
        try Transcript(name, .json).acts.map { act in
            let words = act.split(separator: " ", maxSplits: 2).map(String.init)
            guard words.count == 3, words[1] == ">" else { return act }
            let frame = try TranscriptText.clientFrame(words[2], .json)
            return "\(words[0]) > \(TranscriptText.of(frame, encoding))"
        }
    }
}
