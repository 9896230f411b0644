import PlatformVerifying
import Testing

/// A history made by hand for each rule: every one broken where it must be, and only there.
struct `The rules` {
    /// Two said in private and two in the group, read by everybody in every way.
    private var good: Story {
        var story = Story()
        for user in ["ann", "bob", "cy"] { story.join(user) }
        story.send(1, by: "ann", at: 1)
        story.send(2, by: "bob", at: 2)
        story.send(3, by: "ann", in: Story.group, at: 1)
        story.send(4, by: "bob", in: Story.group, at: 2, seenBy: ["bob", "cy"])
        story.note("bob", .applied(Story.talk, [message(1, at: 1), message(2, at: 2)]))
        story.note("bob", .rested(Story.talk, at: 2))
        for user in ["ann", "bob"] {
            let both = [message(1, at: 1), message(2, at: 2)]
            story.load(Story.talk, by: user, both)
            story.load(Story.talk, by: user, both, reading: .history)
            story.load(.mailbox(of: user), by: user, [mail(1, at: 1, place: 1), mail(2, at: 2, place: 2)])
            story.unread(user, 1)
        }
        story.load(Story.group, by: "ann", [message(3, at: 1), Item(2, .hidden)])
        for user in ["bob", "cy"] { story.load(Story.group, by: user, [message(3, at: 1), message(4, at: 2)]) }
        story.unread("cy", 2, in: Story.group)
        return story
    }

    @Test func `a good history breaks none`() {
        #expect(good.verdict.violations == [])
        #expect(good.verdict.isSound)
        #expect(good.verdict.ackedCount == 4)
        #expect(good.verdict.unjudgedCount == 0)
    }

    @Test func `a good history that ends anywhere breaks none either`() {
        var story = good
        story.leave("cy")
        story.send(5, by: "ann", at: 3)
        story.send(6, by: "ann", in: Story.group, at: 3)
        for end in 0...story.events.count {
            #expect(story.verdict(through: end).violations == [], "\(end) lines")
        }
        #expect(story.verdict.unjudgedCount == 2)
    }

    @Test func `an acknowledged message that nobody finds`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.load(Story.talk, by: "bob", [], head: 0)
        #expect(story.broken == ["fresh loads", "sends once"])
        #expect(story.verdict.violations.first { $0.rule == "sends once" }?.lines == [2, 4])
    }

    @Test func `an acknowledged message in another place`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.load(Story.talk, by: "bob", [Item(1, .hidden), message(1, at: 2)])
        #expect(story.broken.contains("sends once"))
    }

    @Test func `an acknowledged message whose place holds another`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        let op = story.ask(2, by: "bob")
        story.end(op, .unknown, .lost(why: "reset"))
        story.load(Story.talk, by: "bob", [message(2, at: 1)])
        #expect(story.broken.contains("sends once"))
    }

    @Test(arguments: [true, false])
    func `an unknown message that stands twice, or once`(isTwice: Bool) {
        var story = Story()
        let op = story.ask(1, by: "ann")
        story.end(op, .unknown, .lost(why: "reset"))
        story.load(Story.talk, by: "bob", [message(1, at: 1)] + (isTwice ? [message(1, at: 2)] : []))
        #expect(story.broken == (isTwice ? ["sends once"] : []))
        #expect(story.verdict.unknownSaidCount == 1)
    }

    @Test func `a refused message that stands somewhere`() {
        var story = Story()
        let op = story.ask(1, by: "ann")
        story.end(op, .fail, .refused(code: 41200, name: "busy"))
        story.load(Story.talk, by: "bob", [message(1, at: 1)])
        #expect(story.broken == ["sends once"])
    }

    @Test func `a message lost, said again and acknowledged is once`() {
        var story = Story()
        let op = story.ask(1, by: "ann")
        story.end(op, .unknown, .lost(why: "reset"))
        story.send(1, by: "ann", at: 1)
        story.load(Story.talk, by: "bob", [message(1, at: 1)])
        #expect(story.broken == [])
    }

    @Test func `the same id answered differently`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.send(1, by: "ann", at: 2)
        #expect(story.broken == ["same id, same answer"])
    }

    @Test func `an id taken for another message`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        let op = story.ask(2, by: "ann", reuses: 1)
        story.end(op, .ok, .sent(seq: 2, place: 2, uid: uid(2)))
        #expect(story.broken == ["same id, same answer"])
    }

    @Test func `a gap in a page, and in what a device applies`() {
        var story = Story()
        story.load(Story.talk, by: "bob", [Item(1, .hidden), Item(3, .hidden)])
        #expect(story.broken == ["dense places"])
        story = Story()
        story.note("bob", .applied(Story.talk, [Item(5, .hidden)]))
        story.note("bob", .applied(Story.talk, [Item(7, .hidden)]))
        #expect(story.broken == ["dense places"])
        #expect(story.verdict.violations.first?.lines == [1, 2])
    }

    @Test func `a last page that ends before the log`() {
        var story = Story()
        story.load(Story.talk, by: "bob", [Item(1, .hidden)], head: 2)
        #expect(story.broken == ["dense places"])
    }

    @Test func `two devices that find different things`() {
        var story = Story()
        story.end(story.ask(1, by: "ann"), .unknown, .lost(why: "reset"))
        story.end(story.ask(2, by: "bob"), .unknown, .lost(why: "reset"))
        story.note("bob", .applied(Story.talk, [message(1, at: 1)]), device: "phone")
        story.note("bob", .applied(Story.talk, [message(2, at: 1)]), device: "tablet")
        #expect(story.broken == ["one order"])
    }

    @Test func `a later message that comes first`() {
        var story = Story()
        story.send(1, by: "ann", at: 2)
        story.send(2, by: "bob", at: 1)
        #expect(story.broken == ["real-time order"])
        #expect(story.verdict.violations.first?.lines == [2, 3, 4])
    }

    @Test func `messages under way together come in any order`() {
        var story = Story()
        let (one, other) = (story.ask(1, by: "ann"), story.ask(2, by: "bob"))
        story.end(one, .ok, .sent(seq: 2, place: 2, uid: uid(1)))
        story.end(other, .ok, .sent(seq: 1, place: 1, uid: uid(2)))
        #expect(story.broken == [])
    }

    @Test func `a device's messages out of turn`() {
        var story = Story()
        let (one, other) = (story.ask(1, by: "ann"), story.ask(2, by: "ann"))
        story.end(one, .ok, .sent(seq: 2, place: 2, uid: uid(1)))
        story.end(other, .ok, .sent(seq: 1, place: 1, uid: uid(2)))
        #expect(story.broken == ["a device's own order"])
    }

    @Test func `a reader that is shown yesterday`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.send(2, by: "ann", at: 2)
        story.load(Story.talk, by: "bob", [message(1, at: 1)])
        story.load(Story.talk, by: "bob", [message(1, at: 1), message(2, at: 2)])
        #expect(story.broken == ["fresh loads"])
    }

    @Test func `a mailbox that lacks a message`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.send(2, by: "ann", at: 2)
        story.load(Story.talk, by: "bob", [message(1, at: 1), message(2, at: 2)])
        story.load(.mailbox(of: "bob"), by: "bob", [mail(1, at: 1, place: 1)])
        #expect(story.broken == ["mailboxes complete"])
    }

    @Test func `a mailbox in another order than the conversation`() {
        var story = Story()
        for tag in [1, 2] as [UInt64] { story.end(story.ask(tag, by: "ann"), .unknown, .lost(why: "reset")) }
        story.load(.mailbox(of: "bob"), by: "bob", [mail(2, at: 2, place: 1), mail(1, at: 1, place: 2)])
        #expect(story.broken == ["mailboxes complete"])
    }

    @Test func `a group's member who is shown less than another`() {
        var story = Story()
        for user in ["ann", "bob"] { story.join(user) }
        story.send(1, by: "ann", in: Story.group, at: 1)
        story.load(Story.group, by: "ann", [message(1, at: 1)])
        story.leave("cy")
        story.load(Story.group, by: "cy", [], head: 0)
        story.load(Story.group, by: "bob", [], head: 0)
        #expect(story.broken == ["fresh loads", "groups complete"])
        #expect(story.verdict.violationCounts["groups complete"] == 2)
    }

    @Test func `somebody who left and is shown what came later`() {
        var story = Story()
        for user in ["ann", "bob"] { story.join(user) }
        story.leave("bob")
        story.send(1, by: "ann", in: Story.group, at: 1)
        story.load(Story.group, by: "bob", [message(1, at: 1)])
        #expect(story.broken == ["groups complete"])
    }

    @Test func `a history without a message that the log has`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.send(2, by: "ann", at: 2)
        story.load(Story.talk, by: "bob", [message(1, at: 1), message(2, at: 2)])
        story.load(Story.talk, by: "bob", [message(2, at: 2)], reading: .history)
        #expect(story.broken == ["history complete"])
    }

    @Test func `a device that rests before the end`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.send(2, by: "ann", at: 2)
        story.load(Story.talk, by: "bob", [message(1, at: 1), message(2, at: 2)])
        story.note("bob", .rested(Story.talk, at: 1))
        #expect(story.broken == ["devices complete"])
    }

    @Test func `a device that is told to be ahead of the server`() {
        var story = Story()
        story.note("bob", .refused(code: 41010, name: "cursorAhead"))
        #expect(story.broken == ["devices complete"])
    }

    @Test func `a device that dropped a log may go on anywhere in it`() {
        var story = Story()
        story.note("bob", .applied(Story.talk, [Item(5, .hidden)]))
        story.note("bob", .dropped(Story.talk))
        story.note("bob", .applied(Story.talk, [Item(7, .hidden)]))
        #expect(story.broken == [])
    }

    @Test func `what was refused, or turned away, may be said out of turn`() {
        var story = Story()
        let early = story.ask(1, by: "ann")
        story.end(early, .unknown, .refused(code: 41201, name: "outcomeUnknown"))
        story.send(2, by: "ann", at: 1)
        story.send(1, by: "ann", at: 2)
        #expect(story.broken == [])
    }

    @Test func `a message shown to somebody it is not for, and hidden from somebody it is for`() {
        var story = Story()
        story.send(1, by: "ann", in: Story.group, at: 1, seenBy: ["ann", "bob"])
        story.load(Story.group, by: "cy", [message(1, at: 1)])
        #expect(story.broken == ["right audience"])
        story = Story()
        story.send(1, by: "ann", in: Story.group, at: 1)
        story.load(Story.group, by: "cy", [Item(1, .hidden)])
        story.load(Story.group, by: "bob", [message(1, at: 1)])
        #expect(story.broken == ["right audience"])
    }

    @Test(arguments: [(0, 3), (1, 2), (2, 1), (3, 0)] as [(UInt32, Int)])
    func `unread that a recount does not find`(read: UInt32, count: Int) {
        for wrong in [-1, 0, 1] {
            var story = Story()
            for tag in 1...4 as ClosedRange<UInt64> { story.send(tag, by: "ann", at: UInt32(tag)) }
            var recall = Item(5, .recall, uid: uid(4))
            recall.target = 4
            story.load(Story.talk, by: "bob", (1...4).map { message($0, at: UInt32($0)) } + [recall])
            story.unread("bob", count + wrong, read: read)
            #expect(story.broken == (wrong == 0 ? [] : ["unread equals a recount"]))
        }
    }

    @Test func `a read mark that went back`() {
        var story = Story()
        for tag in 1...2 as ClosedRange<UInt64> { story.send(tag, by: "ann", at: UInt32(tag)) }
        story.end(story.invoke("bob", .markRead(Story.talk, upTo: 2)), .ok, .changed(seq: 0, place: 0))
        story.load(Story.talk, by: "bob", [message(1, at: 1), message(2, at: 2)])
        story.unread("bob", 1, read: 1)
        #expect(story.broken == ["unread equals a recount"])
    }

    @Test func `something of another tenant, of another conversation, or of nobody`() {
        var story = Story()
        story.end(story.ask(1, by: "ann", tenant: "rival"), .unknown, .lost(why: "reset"))
        story.load(Story.talk, by: "bob", [message(1, at: 1)])
        #expect(story.broken == ["own tenant only"])
        story = Story()
        story.end(story.ask(1, by: "ann", in: Story.group), .unknown, .lost(why: "reset"))
        story.load(Story.talk, by: "bob", [message(1, at: 1)])
        #expect(story.broken == ["own tenant only"])
        story = Story()
        story.load(Story.talk, by: "bob", [message(9, at: 1)])
        #expect(story.broken == ["own tenant only"])
    }

    @Test func `every rule has a name and a clause of its own story above`() {
        let rules = allRules().map { type(of: $0).name }
        #expect(Set(rules).count == rules.count)
        #expect(rules.count == 16)
    }
}
