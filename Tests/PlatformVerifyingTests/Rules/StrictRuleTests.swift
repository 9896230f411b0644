import PlatformVerifying
import Testing

/// Bad histories that look good at first sight: something is missing, doubled or shown where a count would not tell.
struct `The rules, where a count would not tell` {
    /// Four said in private, two by each side; nothing of it read yet.
    private var talk: Story {
        var story = Story()
        for tag in 1...4 as ClosedRange<UInt64> { story.send(tag, by: tag % 2 == 0 ? "bob" : "ann", at: UInt32(tag)) }
        return story
    }

    private func messages(_ tags: UInt64...) -> [Item] { tags.map { message($0, at: UInt32($0)) } }

    /// Ann and bob belong to the group from the beginning.
    private var group: Story {
        var story = Story()
        for user in ["ann", "bob"] { story.join(user) }
        return story
    }

    @Test func `an acknowledged message that is hidden from everybody`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        for user in ["ann", "bob"] { story.load(Story.talk, by: user, [Item(1, .hidden)]) }
        #expect(story.broken == ["right audience"])
    }

    @Test func `an acknowledged place of the mailbox where something else stands`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.end(story.ask(2, by: "ann"), .ok, .sent(seq: 2, place: 1, uid: uid(2)))
        story.load(Story.talk, by: "ann", messages(1, 2))
        story.load(.mailbox(of: "ann"), by: "ann", [mail(1, at: 1, place: 1), mail(2, at: 2, place: 2)])
        #expect(story.broken == ["sends once"])
        #expect(story.verdict.violations[0].lines == [4, 8])
    }

    @Test func `a server's call acknowledged before a device's message, which comes first`() {
        var story = Story()
        story.end(story.ask(1, by: "ann", device: ""), .ok, .sent(seq: 0, place: 0, uid: uid(1)))
        story.send(2, by: "bob", at: 1)
        story.load(Story.talk, by: "bob", [message(2, at: 1), message(1, at: 2)])
        #expect(story.broken == ["real-time order"])
        #expect(story.verdict.violations[0].lines == [2, 3, 4])
    }

    @Test func `an unknown message that two readers find at different places`() {
        var story = Story()
        story.end(story.ask(1, by: "ann"), .unknown, .lost(why: "reset"))
        story.note("ann", .applied(Story.talk, [message(1, at: 1)]))
        story.note("bob", .applied(Story.talk, [Item(1, .hidden), message(1, at: 2)]))
        #expect(story.broken.contains("sends once"))
    }

    @Test func `one message with the content of another, nobody knowing whether that was said`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.end(story.ask(2, by: "ann"), .unknown, .lost(why: "reset"))
        story.load(Story.talk, by: "ann", [message(1, at: 1)])
        story.load(Story.talk, by: "bob", [Item(1, .message, uid: uid(1), tag: 2)])
        #expect(story.broken.contains("one order"))
    }

    @Test func `a message that stands twice and was taken back, so that nobody sees which it is`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        var recall = Item(2, .recall, uid: uid(1))
        recall.target = 1
        let bare = [Item(1, .message, uid: uid(1)), recall, Item(3, .message, uid: uid(1))]
        story.load(Story.talk, by: "bob", bare)
        #expect(story.broken == ["sends once"])
    }

    @Test func `a reader who does not find what somebody else was shown before`() {
        var story = Story()
        story.end(story.ask(1, by: "ann", device: ""), .ok, .sent(seq: 0, place: 0, uid: uid(1)))
        story.note("ann", .applied(Story.talk, [message(1, at: 1)]))
        story.load(Story.talk, by: "bob", [], head: 0)
        #expect(story.broken.contains("fresh loads"))
        #expect(story.verdict.violations.first { $0.rule == "fresh loads" }?.lines == [3, 4, 5])
    }

    @Test(arguments: [[], [1, 2], [1, 2, 3], [2, 3, 4], [1, 3, 4]] as [[UInt64]])
    func `a history that lacks what was there before it was asked for, at its end too`(shown: [UInt64]) {
        var story = talk
        for user in ["ann", "bob"] { story.load(Story.talk, by: user, messages(1, 2, 3, 4)) }
        story.load(Story.talk, by: "bob", shown.map { message($0, at: UInt32($0)) }, reading: .history)
        #expect(story.broken == ["history complete"])
    }

    @Test func `a history may end before what was said while it was read`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.load(Story.talk, by: "bob", messages(1), reading: .history)
        story.send(2, by: "ann", at: 2)
        story.load(Story.talk, by: "bob", messages(1, 2))
        #expect(story.broken == [])
    }

    @Test func `a mailbox that has one message twice, on two pages, and another not`() {
        var story = talk
        story.load(Story.talk, by: "bob", messages(1, 2, 3, 4))
        let places = [
            mail(1, at: 1, place: 1), mail(2, at: 2, place: 2), mail(2, at: 2, place: 3), mail(4, at: 4, place: 4),
        ]
        story.page(.mailbox(of: "bob"), by: "bob", Array(places[..<2]), hasMore: true)
        story.load(.mailbox(of: "bob"), by: "bob", after: 2, Array(places[2...]))
        #expect(story.verdict.violationCounts["mailboxes complete"] == 2)
    }

    @Test(arguments: [Item.Kind.recall, .edit])
    func `a mailbox that lacks a change`(kind: Item.Kind) {
        var story = talk
        var change = Item(5, kind, uid: uid(1))
        change.target = 1
        story.load(Story.talk, by: "bob", messages(1, 2, 3, 4) + [change])
        let said = (1...4).map { mail($0, at: UInt32($0), place: UInt32($0)) }
        story.load(.mailbox(of: "bob"), by: "bob", said)
        #expect(story.broken == ["mailboxes complete"])
        story.load(.mailbox(of: "bob"), by: "bob", said + [change.inMailbox(at: 5, of: Story.talk)])
        #expect(story.broken == [])
    }

    @Test func `a change that is hidden from somebody its message is for, and not from others`() {
        var story = group
        story.join("cy")
        story.send(1, by: "ann", in: Story.group, at: 1, seenBy: ["ann", "bob"])
        var edit = Item(2, .edit, uid: uid(1))
        edit.target = 1
        story.load(Story.group, by: "ann", [message(1, at: 1), edit])
        story.load(Story.group, by: "cy", [Item(1, .hidden), Item(2, .hidden)])
        #expect(story.broken == [])
        story.load(Story.group, by: "bob", [message(1, at: 1), Item(2, .hidden)])
        #expect(story.broken == ["right audience"])
    }

    @Test func `a member who is pushed something after they had left, until they come back`() {
        var story = group
        story.send(1, by: "ann", in: Story.group, at: 1)
        story.leave("bob")
        story.note("bob", .applied(Story.group, [message(1, at: 1)]))
        story.send(2, by: "ann", in: Story.group, at: 2)
        #expect(story.broken == [])
        var told = story
        told.note("bob", .applied(Story.group, [message(2, at: 2)]))
        #expect(told.broken == ["groups complete"])
        story.join("bob")
        story.load(Story.group, by: "bob", messages(1, 2))
        #expect(story.broken == [])
    }

    @Test func `somebody who never belonged to a group, or to a conversation, and is shown it`() {
        var story = group
        story.send(1, by: "ann", in: Story.group, at: 1)
        story.load(Story.group, by: "cy", [message(1, at: 1)])
        #expect(story.broken == ["right audience"])
        story = talk
        story.load(Story.talk, by: "cy", messages(1, 2, 3, 4))
        #expect(story.broken == ["right audience"])
    }

    @Test(arguments: [Item.Kind.recall, .edit])
    func `a change that was acknowledged where a message stands, or before what was acknowledged`(kind: Item.Kind) {
        var story = talk
        let act = kind == .recall ? Act.recall(Story.talk, uid: uid(1)) : .edit(Story.talk, uid: uid(1))
        story.end(story.invoke("ann", act), .ok, .changed(seq: 4, place: 4))
        story.load(Story.talk, by: "bob", messages(1, 2, 3, 4))
        #expect(story.broken.contains("changes hold"))
        #expect(story.broken.contains("real-time order"))
    }

    @Test(arguments: [(true, false), (false, true), (false, false)])
    func `a message shown as before to who asks after its change was acknowledged`(isRecalled: Bool, isEdited: Bool) {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        let act = isRecalled ? Act.recall(Story.talk, uid: uid(1)) : .edit(Story.talk, uid: uid(1))
        let early = story.invoke("bob", .load(Story.talk, after: 0, by: .difference))
        story.end(story.invoke("ann", act), .ok, .changed(seq: 2, place: 2))
        var change = Item(2, isRecalled ? .recall : .edit, uid: uid(1))
        change.target = 1
        // Who asked before may be shown either.
        story.end(early, .ok, .page([message(1, at: 1), change], head: 2, hasMore: false))
        #expect(story.broken == [])
        var item = message(1, at: 1)
        if isEdited { item.isEdited = true }
        story.load(Story.talk, by: "bob", [item, change])
        #expect(story.broken == (isEdited ? [] : ["changes hold"]))
    }

    @Test func `a message that was taken back is shown without its content`() {
        var story = Story()
        story.send(1, by: "ann", at: 1)
        story.end(story.invoke("ann", .recall(Story.talk, uid: uid(1))), .ok, .changed(seq: 2, place: 2))
        var recall = Item(2, .recall, uid: uid(1))
        recall.target = 1
        story.load(Story.talk, by: "bob", [Item(1, .message, uid: uid(1)), recall])
        story.unread("bob", 0)
        #expect(story.broken == [])
    }

    @Test func `a list of conversations without one that has a message for its reader`() {
        var story = talk
        story.load(Story.talk, by: "bob", messages(1, 2, 3, 4))
        var good = story
        good.end(good.invoke("bob", .list(isFirst: true)), .ok, .listed([Story.group], hasMore: true))
        good.end(good.invoke("bob", .list(isFirst: false)), .ok, .listed([Story.talk], hasMore: false))
        #expect(good.broken == [])
        story.end(story.invoke("bob", .list(isFirst: true)), .ok, .listed([Story.group], hasMore: false))
        #expect(story.broken == ["lists complete"])
    }
}
