import Foundation
import PlatformGateway
import Testing

/// What was acknowledged is there once and in order, whatever ends the process (contract, points 1 to 3 and 6).
///
/// Method: 32 sends are always under way; after a random number of answers the process gets its signal. Then the
/// server starts on what is on disk, and the receiver reads all of it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct `A sudden end` {
    @Test(arguments: [SIGKILL, SIGTERM])
    func `under load loses nothing that was acknowledged`(signal: Int32) async throws {
        let installation = try await Installation.start()
        _ = try await installation.shop.token(of: "bob")
        var sent: [String: Int64] = [:]
        for round in 0..<3 {
            let answerCount = Int.random(in: 1...400)
            sent.merge(
                try await load(installation, round: round, until: answerCount) { installation.process.send(signal) }
            ) { $1 }
            let status = try await installation.process.waitForExit()
            #expect(status == (signal == SIGTERM ? 0 : -SIGKILL))
            try await installation.startAgain()

            let bob = try await installation.link(of: "bob")
            let found = try await bob.history(with: "ann")
            let seqs = found.compactMap { $0["seq"]?.number }
            #expect(seqs == (0..<Int64(found.count)).map { $0 + 1 }, "dense and in order")
            let texts = found.compactMap { $0["content"]?.text }
            #expect(Set(texts).count == texts.count, "nothing twice")
            let places = Dictionary(zip(texts, 1...)) { first, _ in first }
            for (text, seq) in sent {
                #expect(places[text] == Int(seq), "after \(answerCount) answers, \(text)")
            }
            #expect(try await bob.unread(with: "ann") == Int64(found.count))
        }
    }

    /// Sends as fast as it is let, and `end`s the server at some answer; what was acknowledged, with its seq.
    private func load(
        _ installation: Installation,
        round: Int,
        until answerCount: Int,
        end: () -> Void
    ) async throws -> [String: Int64] {
        let link = try await installation.link(of: "ann")
        var sent: [String: Int64] = [:]
        var waiting: [(request: Int64, text: String)] = []
        var clientID = link.nextClientID
        var hasEnded = false
        do {
            while true {
                while waiting.count < 32 {
                    let text = "\(round)-\(clientID)"
                    waiting.append((try await link.saySend(text, to: "bob", clientID: clientID), text))
                    clientID += 1
                }
                let (request, text) = waiting.removeFirst()
                if let seq = try await link.answer(to: request).result?["sent"]?["seq"]?.number { sent[text] = seq }
                if sent.count >= answerCount, !hasEnded {
                    hasEnded = true
                    end()
                }
            }
        } catch {
            // The link is gone, as it was meant to be; what had arrived before counts.
            #expect(hasEnded, "\(error)")
        }
        for (request, text) in waiting {
            guard let answer = try? await link.answer(to: request) else { continue }
            if let seq = answer.result?["sent"]?["seq"]?.number { sent[text] = seq }
        }
        return sent
    }
}
