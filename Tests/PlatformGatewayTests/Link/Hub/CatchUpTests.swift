import NIOCore
import PlatformCore
import PlatformEngine
import TestSupport
import Testing

@testable import PlatformGateway

/// A client that applies what it hears by the rules of link.md.
private struct Mailbox {
    var cursor = WireCursor()
    var texts: [String] = []
    var isConfused = false

    mutating func apply(_ frames: [WireServerFrame]) {
        for update in frames.updates {
            switch update {
            case .mailbox(let item): apply(item)
            case .catchUp(let page):
                for item in page.mailbox { apply(item) }
                cursor.lsn = max(cursor.lsn, page.cursor.lsn)
            default: break
            }
        }
    }

    private mutating func apply(_ item: WireMailboxItem) {
        if item.place <= cursor.place { return }
        if item.place > cursor.place + 1 { isConfused = true }
        cursor.place = item.place
        cursor.lsn = max(cursor.lsn, item.lsn)
        texts.append(item.entry.message.content)
    }
}

struct `Links that are behind` {
    @Test(arguments: LinkEncoding.allCases)
    func `a device that was away is given what it lacks, then what commits`(encoding: LinkEncoding) throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        for number in 0..<250 { alice.send("\(number)", to: "bob") }
        bench.settle()
        let bob = try bench.connect(encoding)
        var mailbox = Mailbox()
        bob.hello(try bench.token("bob"), device: "d1", cursor: WireCursor())
        bench.settle()
        alice.send("last", to: "bob")
        bench.settle()
        let frames = bob.take()
        #expect(frames.results.first?.welcome.isCatchingUp == true)
        mailbox.apply(frames)
        #expect(mailbox.texts == (0..<250).map(String.init) + ["last"])
        #expect(!mailbox.isConfused)
    }

    @Test func `what is imported is pushed to nobody, and stands before what is said next`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        let sender = UserID(unchecked: "alice")
        let messages = (0..<250).map { number in
            ImportedMessage(
                sender: sender,
                sentTime: Timestamp(rawValue: 1_600_000_000_000 + Int64(number)),
                body: MessageBody(objectName: "RC:TxtMsg", content: Array("\(number)".utf8))
            )
        }
        let pair = ImportedConversation.private(sender, UserID(unchecked: "bob"))
        bench.run(.importHistory(HistoryImport(conversation: pair, after: 0, messages: messages, completes: true)))
        #expect(alice.take().isEmpty)
        #expect(bob.take().isEmpty)
        alice.send("new", to: "bob")
        bench.settle()
        for client in [alice, bob] {
            var mailbox = Mailbox()
            mailbox.apply(client.take())
            #expect(mailbox.texts.prefix(250) == (0..<250).map(String.init)[...])
            #expect(!mailbox.isConfused)
        }
    }

    @Test func `a slow reader falls back to catching up and gets everything once, in order`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        var mailbox = Mailbox()
        var generator = SeededGenerator(seed: 7)
        var said: [String] = []
        for round in 0..<200 {
            if Bool.random(using: &generator) { bob.setWritable(Bool.random(using: &generator)) }
            for number in 0..<Int.random(in: 0...5, using: &generator) {
                said.append("\(round).\(number)")
                alice.send("\(round).\(number)", to: "bob")
            }
            // Some rounds end with the engine half-way through.
            if Bool.random(using: &generator) { bench.settle() } else { _ = bench.jobs.runOne() }
            mailbox.apply(bob.take())
            _ = alice.take()
        }
        bob.setWritable(true)
        bench.settle()
        mailbox.apply(bob.take())
        #expect(mailbox.texts == said)
        #expect(!mailbox.isConfused)
    }

    @Test func `nothing is written to a socket that is full`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        bob.setWritable(false)
        for number in 0..<300 { alice.send("\(number)", to: "bob") }
        bench.settle()
        #expect(bob.take().isEmpty)
        bob.setWritable(true)
        bench.settle()
        #expect(bob.take().texts.filter { !$0.isEmpty }.count >= 300)
    }

    @Test func `a group that went on meanwhile is one summary`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        bench.group("g", ["alice", "bob"])
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        bob.setWritable(false)
        for number in 0..<40 { alice.send("\(number)", toGroup: "g") }
        bench.settle()
        bob.setWritable(true)
        bench.settle()
        let updates = bob.take().updates
        #expect(updates.count == 1)
        guard case .catchUp(let page)? = updates.first else {
            Issue.record("no page")
            return
        }
        #expect(page.conversations.map(\.lastMessage.content) == ["39"])
        #expect(page.conversations.map(\.unread.count) == [40])
        alice.send("live again", toGroup: "g")
        bench.settle()
        #expect(bob.take().texts == ["live again"])
    }

    @Test func `a page that cannot be read is asked for again`() throws {
        let bench = try LinkBench()
        bench.register("alice", "bob")
        let alice = try bench.link("alice")
        let bob = try bench.link("bob")
        bench.engines.readsFail = true
        bob.setWritable(false)
        alice.send("one", to: "bob")
        bench.settle()
        bob.setWritable(true)
        bench.settle()
        #expect(bob.take().isEmpty)
        bench.engines.readsFail = false
        bench.pass(.seconds(1))
        #expect(bob.take().texts.contains("one"))
    }
}
