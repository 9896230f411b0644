import Foundation
import PlatformGateway
import TestSupport
import Testing

/// Data that cannot be trusted is refused with a sentence, and harms nobody but who needs it.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct `Damaged data` {
    @Test func `in the middle of one app's log closes that app and no other`() async throws {
        let installation = try await Installation.start()
        for number in 0..<60 {
            #expect(try await installation.shop.publish(from: "ann", to: "bob", "\(number)").code == 200)
        }
        #expect(try await installation.rival.publish(from: "ann", to: "bob", "theirs").code == 200)
        try await installation.crash()
        try flipMiddle(ofLogIn: installation.data + "/tenants/1")

        try await installation.startAgain()
        let token = try await installation.rival.token(of: "bob")
        for _ in 0..<2 {
            let refused = try await installation.shop.publish(from: "ann", to: "bob", "more")
            #expect(refused.status == 500)
            #expect(refused.code == 1000)
        }
        let bob = try await LinkClient.open(port: installation.rival.port, token: token)
        #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == ["theirs"])
        #expect(try await installation.stop() == 0)
        #expect(installation.log.contains("is damaged at byte"))
    }

    @Test func `in one record is told by whoever reads it, and the rest is as it was`() async throws {
        let installation = try await Installation.start()
        for (receiver, content) in [("bob", "struck by lightning"), ("cid", "safe and sound")] {
            #expect(try await installation.shop.publish(from: "ann", to: receiver, content).code == 200)
        }
        #expect(try await installation.stop() == 0)
        let path = installation.data + "/tenants/1"
        #expect(try RecordDamage.strike(storeAt: path, holding: "struck by lightning") > 0)

        try await installation.startAgain()
        let ann = try await installation.link(of: "ann")
        let broken: JSONValue = ["conversation": ["kind": "PRIVATE", "id": "bob"], "limit": .integer(10)]
        #expect(try await ann.ask("history", broken).refusal == "internalError")
        let cid = try await installation.link(of: "cid")
        #expect(try await cid.history(with: "ann").map { $0["content"]?.text } == ["safe and sound"])
        #expect(try await ann.send("and more", to: "cid").result != nil)
        #expect(try await installation.stop() == 0)
        #expect(installation.log.contains("corrupt"))
    }

    @Test func `of a newer release stops the start and is left alone`() async throws {
        let installation = try await Installation.start()
        #expect(try await installation.stop() == 0)
        let file = URL(filePath: installation.data + "/format")
        let newer = Data("echoim-data 2\n".utf8)
        try newer.write(to: file)
        let vain = try await installation.startInVain()
        #expect(vain.status == 1)
        #expect(vain.output.contains("by a newer release"))
        #expect(try Data(contentsOf: file) == newer)
    }

    @Test func `is what two servers on one folder would make, so the second stays out`() async throws {
        let installation = try await Installation.start()
        let vain = try await installation.startInVain()
        #expect(vain.status == 1)
        #expect(vain.output.contains("one server runs on a data folder at a time"))
        #expect(try await installation.shop.publish(from: "ann", to: "bob", "hello").code == 200)
    }

    /// Turns over some bits half-way through the largest write-ahead log of a store.
    private func flipMiddle(ofLogIn folder: String) throws {
        let logs = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".log") }
            .map { URL(filePath: folder + "/" + $0) }
        let contents = try logs.map { ($0, try Data(contentsOf: $0)) }
        let largest = try #require(contents.max { $0.1.count < $1.1.count })
        var bytes = largest.1
        let middle = bytes.count / 2
        try #require(middle > 1_000)
        for index in middle..<middle + 8 { bytes[index] ^= 0x5A }
        try bytes.write(to: largest.0)
    }
}
