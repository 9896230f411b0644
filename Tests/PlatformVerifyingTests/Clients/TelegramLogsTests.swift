import PlatformVerifying
import Testing

/// How a Telegram client goes through its logs: what it hears, and what it does then.
struct `A Telegram client's logs` {
    private static let group = LogName.group("g")
    private static let mailbox = LogName.mailbox(of: "ann")

    private func item(_ n: UInt32) -> Item { Item(byNumber: n, .message, tag: UInt64(n)) }

    private var begun: TelegramLogs {
        var logs = TelegramLogs(user: "ann")
        logs.begin(at: 5)
        return logs
    }

    @Test func `apply what follows, and leave out what was there`() {
        var logs = begun
        #expect(logs.hear(item(6), of: Self.mailbox) == [.applied(Self.mailbox, [item(6)])])
        #expect(logs.hear(item(6), of: Self.mailbox) == [])
        #expect(logs.isAtRest)
    }

    @Test func `ask for what is missing, once, and take it`() {
        var logs = begun
        #expect(logs.hear(item(8), of: Self.mailbox) == [.difference(Self.mailbox, after: 5)])
        #expect(logs.hear(item(9), of: Self.mailbox) == [])
        #expect(!logs.isAtRest)
        let missed = [item(6), item(8), item(9)]
        let steps = logs.hear(missed: missed, of: Self.mailbox, through: 9, isFinal: true)
        #expect(steps == [.applied(Self.mailbox, [item(6), .filler(7), item(8), item(9)])])
        #expect(logs.isAtRest)
    }

    @Test func `go on asking until a difference is the last`() {
        var logs = begun
        _ = logs.lack(Self.mailbox)
        let steps = logs.hear(missed: [item(6)], of: Self.mailbox, through: 6, isFinal: false)
        #expect(steps == [.applied(Self.mailbox, [item(6)]), .difference(Self.mailbox, after: 6)])
        #expect(logs.hear(missed: [], of: Self.mailbox, through: 6, isFinal: true) == [])
        #expect(logs.isAtRest)
    }

    @Test func `ask again where a difference ends before what is known to be there`() {
        var logs = begun
        _ = logs.hear(item(9), of: Self.mailbox)
        let steps = logs.hear(missed: [], of: Self.mailbox, through: 7, isFinal: true)
        #expect(steps.last == .difference(Self.mailbox, after: 7))
    }

    @Test func `begin a group where it is, and drop it whole`() {
        var logs = begun
        #expect(logs.hear(item(40), of: Self.group) == [.applied(Self.group, [item(40)])])
        #expect(logs.drop(Self.group) == [.dropped(Self.group)])
        #expect(logs.drop(Self.group) == [])
        #expect(logs.hear(item(50), of: Self.group) == [.applied(Self.group, [item(50)])])
    }

    @Test func `catch up after coming back, whatever was asked before`() {
        var logs = begun
        _ = logs.lack(Self.mailbox)
        #expect(logs.cameBack() == [.difference(Self.mailbox, after: 5)])
        logs.missed(Self.mailbox)
        #expect(logs.askAgain() == [.difference(Self.mailbox, after: 5)])
    }

    @Test func `a difference that says a place twice is not made good`() {
        let whole = TelegramLogs.whole([item(2), item(2)], after: 1, through: 2)
        #expect(whole.map(\.n) == [2, 2])
    }
}
