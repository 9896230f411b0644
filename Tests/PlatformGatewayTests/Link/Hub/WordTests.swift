import PlatformCore
import PlatformEngine
import Testing

@testable import PlatformGateway

struct `Words on links` {
    @Test(arguments: [LinkEncoding.proto, .json])
    func `a client hears that a word was refused or replaced`(encoding: LinkEncoding) throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let words = [SensitiveWord("poison"), SensitiveWord("damn", replacement: "d**n")]
        bench.run(.changeWords(WordChange(putting: words, countMax: 50)))
        let alice = try bench.link("alice", encoding)
        let bob = try bench.link("bob")
        alice.send("poison", to: "bob", clientID: 1)
        alice.send("damn", to: "bob", clientID: 2)
        alice.send("hello", to: "bob", clientID: 3)
        bench.settle()
        let frames = alice.take()
        #expect(frames.errors.map(\.code) == [21_501])
        #expect(frames.results.map(\.sent.isReplaced) == [true, false])
        let heard = bob.take()
        #expect(heard.texts == ["d**n", "hello"])
        guard case .mailbox(let item)? = heard.updates.first else { throw NotTold() }
        #expect(item.entry.message.flags == 7 | 128)
    }
}

private struct NotTold: Error {}
