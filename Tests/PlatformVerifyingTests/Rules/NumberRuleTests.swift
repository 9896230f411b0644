import PlatformVerifying
import Testing

/// What clients see who know messages by number alone, judged beside what others see.
struct `The rules, for clients that know numbers alone` {
    /// A message of the talk at a place of a mailbox, as such a client knows it.
    private func mail(byNumber n: UInt32, _ tag: UInt64, in log: LogName = Story.talk) -> Item {
        Item(byNumber: n, .message, in: log, tag: tag)
    }

    /// Ann says one in private by Telegram and one in the group; bob reads by both doors.
    private var good: Story {
        var story = Story()
        for user in ["ann", "bob"] { story.join(user) }
        story.end(story.ask(1, by: "ann"), .ok, .sent(seq: 0, place: 1, uid: ""))
        story.end(story.ask(2, by: "ann", in: Story.group), .ok, .sent(seq: 1, place: 0, uid: ""))
        for user in ["ann", "bob"] {
            story.load(.mailbox(of: user), by: user, [mail(byNumber: 1, 1)], reading: .numbers)
            story.load(Story.group, by: user, [Item(byNumber: 1, .message, tag: 2)], reading: .numbers)
            story.load(Story.talk, by: user, [message(1, at: 1)])
            story.load(.mailbox(of: user), by: user, [PlatformVerifyingTests.mail(1, at: 1, place: 1)])
            story.load(Story.group, by: user, [message(2, at: 1)])
        }
        return story
    }

    @Test func `a good history breaks none, whoever looks first`() {
        #expect(good.verdict.violations == [])
        #expect(good.verdict.unjudgedCount == 0)
    }

    @Test func `two doors that show different messages at one place`() {
        var story = good
        story.load(Story.group, by: "bob", [Item(byNumber: 1, .message, tag: 1)], reading: .numbers)
        #expect(story.broken.contains("one order"))
        story = good
        story.load(.mailbox(of: "bob"), by: "bob", [Item(byNumber: 1, .edit, in: Story.talk)], reading: .numbers)
        #expect(story.broken == ["one order"])
    }

    @Test func `the other door looking first and showing something else`() {
        var story = Story()
        _ = story.ask(1, by: "ann")
        _ = story.ask(2, by: "ann")
        story.load(.mailbox(of: "bob"), by: "bob", [mail(byNumber: 1, 2)], reading: .numbers)
        story.load(.mailbox(of: "bob"), by: "bob", [PlatformVerifyingTests.mail(1, at: 1, place: 1)])
        #expect(story.broken == ["one order"])
    }

    @Test func `an acknowledged number where another message stands`() {
        var story = Story()
        _ = story.ask(2, by: "bob")
        story.end(story.ask(1, by: "ann"), .ok, .sent(seq: 0, place: 1, uid: ""))
        story.load(Story.talk, by: "ann", [message(2, at: 1), message(1, at: 2)])
        let places = [
            PlatformVerifyingTests.mail(2, at: 1, place: 1), PlatformVerifyingTests.mail(1, at: 2, place: 2),
        ]
        story.load(.mailbox(of: "ann"), by: "ann", places)
        #expect(story.broken == ["sends once"])
    }

    @Test(arguments: [true, false])
    func `a message left out of a difference, unless it was taken back`(isTakenBack: Bool) {
        var story = good
        if isTakenBack {
            var recall = Item(2, .recall, uid: uid(2))
            recall.target = 1
            story.load(Story.group, by: "ann", after: 1, [recall])
        }
        let items = [Item.filler(1)] + (isTakenBack ? [Item.filler(2)] : [])
        story.load(Story.group, by: "bob", items, reading: .numbers)
        #expect(story.broken.contains("right audience") == !isTakenBack)
    }

    @Test func `a message taken back before any other door saw it may be left out, and counts no more`() {
        var story = Story()
        for user in ["ann", "bob"] { story.join(user) }
        story.end(story.ask(1, by: "ann"), .ok, .sent(seq: 0, place: 1, uid: ""))
        story.load(.mailbox(of: "bob"), by: "bob", [mail(byNumber: 1, 1)], reading: .numbers)
        var recall = Item(byNumber: 2, .recall)
        recall.target = 1
        story.load(.mailbox(of: "bob"), by: "bob", [.filler(1), recall], reading: .numbers)
        story.end(story.invoke("bob", .unreadByPlace(Story.talk)), .ok, .counted(0, read: 0))
        #expect(story.broken == [])
    }

    @Test func `a message left out of a mailbox`() {
        var story = good
        story.load(.mailbox(of: "bob"), by: "bob", [.filler(1)], reading: .numbers)
        #expect(story.broken == ["right audience"])
    }

    @Test func `a message in another conversation, or for somebody else`() {
        var story = good
        story.load(.mailbox(of: "bob"), by: "bob", [mail(byNumber: 1, 1, in: .private("bob", "cy"))], reading: .numbers)
        #expect(story.broken == ["own tenant only"])
        story = Story()
        _ = story.ask(1, by: "ann", seenBy: ["ann"])
        story.load(.mailbox(of: "bob"), by: "bob", [mail(byNumber: 1, 1)], reading: .numbers)
        #expect(story.broken == ["right audience"])
    }

    @Test(arguments: [(0, 0), (0, 1), (1, 0)] as [(read: UInt32, said: Int)])
    func `unread counts behind a place of the mailbox`(read: UInt32, said: Int) {
        var story = good
        story.end(story.invoke("bob", .unreadByPlace(Story.talk)), .ok, .counted(said, read: read))
        #expect(story.broken == (said == 1 - Int(read) ? [] : ["unread equals a recount"]))
    }
}
