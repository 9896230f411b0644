import PlatformGateway
import PlatformVerifying
import Testing

/// The rules of `link.md`, section 3, a frame at a time.
struct `A device's logs` {
    private let group = LogName.group("g")

    private func logs(at place: UInt32 = 0) -> DeviceLogs {
        var logs = DeviceLogs(user: "bob")
        _ = logs.welcomed(head: cursor(place, 10), isCatchingUp: false)
        return logs
    }

    private func cursor(_ place: UInt32, _ lsn: UInt64) -> WireCursor {
        var cursor = WireCursor()
        (cursor.place, cursor.lsn) = (place, lsn)
        return cursor
    }

    private func mailbox(_ place: UInt32, lsn: UInt64 = 0) -> WireMailboxItem {
        var item = WireMailboxItem()
        (item.place, item.lsn) = (place, lsn)
        item.conversation.kind = .private
        item.conversation.id = "ann"
        item.entry.seq = place
        item.entry.message.uid = "UID\(place)"
        return item
    }

    private func push(_ place: UInt32, lsn: UInt64 = 0) -> WireUpdate {
        var update = WireUpdate()
        update.mailbox = mailbox(place, lsn: lsn)
        return update
    }

    private func groupPush(_ seq: UInt32) -> WireUpdate {
        var update = WireUpdate()
        update.groupItem.group = "g"
        update.groupItem.item.seq = seq
        update.groupItem.item.hidden = WireHidden()
        return update
    }

    private func applied(_ steps: [DeviceLogs.Step]) -> [UInt32] {
        steps.flatMap { step -> [UInt32] in
            guard case .applied(_, let items) = step else { return [] }
            return items.map(\.n)
        }
    }

    @Test func `the next place is applied, a double dropped, and a gap asked for once`() {
        var logs = logs(at: 4)
        #expect(applied(logs.hear(push(5, lsn: 12))) == [5])
        #expect(logs.cursor == cursor(5, 12))
        #expect(logs.hear(push(5)) == [])
        #expect(logs.hear(push(7, lsn: 14)) == [.sync(after: cursor(5, 12))])
        #expect(logs.hear(push(8, lsn: 15)) == [])
        #expect(!logs.isAtRest)
    }

    @Test func `what was dropped during a sync is asked for again`() {
        var logs = logs()
        #expect(logs.hear(push(2)) == [.sync(after: cursor(0, 10))])
        _ = logs.hear(push(3))
        var page = WireSyncPage()
        page.mailbox = [mailbox(1), mailbox(2)]
        page.cursor = cursor(2, 20)
        let steps = logs.hear(page, isAsked: true)
        #expect(applied(steps) == [1, 2])
        #expect(steps.last == .sync(after: cursor(2, 20)))
    }

    @Test func `pages of a sync are asked for until there are no more`() {
        var logs = logs()
        _ = logs.hear(push(9))
        var page = WireSyncPage()
        page.mailbox = [mailbox(1)]
        page.cursor = cursor(1, 10)
        page.hasMore_p = true
        #expect(logs.hear(page, isAsked: true).last == .sync(after: cursor(1, 10)))
        #expect(logs.hear(page, isAsked: false) == [])
    }

    @Test func `a group that nothing is kept of starts where it is`() {
        var logs = logs()
        #expect(applied(logs.hear(groupPush(7))) == [7])
        #expect(logs.hear(groupPush(9)) == [.difference(group, after: 7)])
        #expect(logs.hear(groupPush(10)) == [])
        #expect(applied(logs.hear(difference(8...10, head: 10), of: group)) == [8, 9, 10])
        #expect(logs.isAtRest)
    }

    @Test func `a difference that is too long drops the log`() {
        var logs = logs()
        _ = logs.hear(groupPush(7))
        _ = logs.hear(groupPush(9))
        var page = WireDifferencePage()
        page.tooLong = true
        #expect(logs.hear(page, of: group) == [.dropped(group)])
        #expect(applied(logs.hear(groupPush(2_000))) == [2_000])
    }

    @Test func `an answer ahead of its turn waits for the entries before it`() {
        var logs = logs()
        let own = Item(2, .message, uid: "X").inMailbox(at: 2, of: .private("ann", "bob"))
        #expect(logs.hear(own: own, of: logs.mailbox, lsn: 30) == [])
        #expect(applied(logs.hear(push(1, lsn: 29))) == [1, 2])
        #expect(logs.applied[logs.mailbox] == 2)
    }

    /// A page that names the group with its last seq.
    private func naming(_ head: UInt32) -> WireSyncPage {
        var page = WireSyncPage()
        var summary = WireConversationSummary()
        summary.conversation.kind = .group
        summary.conversation.id = "g"
        summary.head = head
        page.conversations = [summary]
        page.cursor = cursor(0, 40)
        return page
    }

    /// A difference that shows `seqs` of a log ending at `head`.
    private func difference(_ seqs: ClosedRange<UInt32>?, head: UInt32) -> WireDifferencePage {
        var page = WireDifferencePage()
        page.items = (seqs.map(Array.init) ?? []).map { seq in
            var item = WireLogItem()
            item.seq = seq
            return item
        }
        page.head = head
        return page
    }

    @Test func `a summary tells of a group's entries that are missing`() {
        var logs = logs()
        _ = logs.hear(groupPush(7))
        #expect(logs.hear(naming(12), isAsked: false) == [.difference(group, after: 7)])
        #expect(logs.cursor?.lsn == 40)
    }

    @Test func `what a page named and a broken link did not bring is asked for on the next link`() {
        var logs = logs()
        _ = logs.hear(groupPush(7))
        _ = logs.hear(naming(8), isAsked: false)
        #expect(logs.welcomed(head: cursor(0, 50), isCatchingUp: true) == [.difference(group, after: 7)])
        var page = WireSyncPage()
        page.cursor = cursor(0, 50)
        _ = logs.hear(page, isAsked: false)
        #expect(!logs.isAtRest)
        #expect(applied(logs.hear(difference(8...8, head: 8), of: group)) == [8])
        #expect(logs.isAtRest)
    }

    @Test func `a refused question is asked again`() {
        var logs = logs()
        _ = logs.hear(groupPush(7))
        #expect(logs.hear(groupPush(9)) == [.difference(group, after: 7)])
        #expect(logs.askAgain() == [])
        logs.missed(group)
        #expect(logs.askAgain() == [.difference(group, after: 7)])
        _ = logs.hear(push(2))
        logs.missedSync()
        #expect(!logs.isAtRest)
        #expect(logs.askAgain() == [.sync(after: cursor(0, 10))])
    }

    @Test func `a difference read before the last entries were said leaves them to be asked for`() {
        var logs = logs()
        _ = logs.hear(groupPush(7))
        _ = logs.hear(groupPush(9))
        _ = logs.hear(groupPush(10))
        #expect(applied(logs.hear(difference(8...9, head: 9), of: group)) == [8, 9])
        #expect(logs.askAgain() == [.difference(group, after: 9)])
        #expect(logs.hear(difference(nil, head: 10), of: group) == [])
        #expect(logs.isAtRest)
    }

    @Test func `a group that the user comes back to is asked for what was said meanwhile, and not while they are out`()
    {
        var logs = logs()
        var (joined, left) = (WireUpdate(), WireUpdate())
        joined.joined.group.id = "g"
        left.left.group = "g"
        #expect(logs.hear(joined) == [])
        _ = logs.hear(groupPush(5))
        #expect(logs.hear(left) == [])
        #expect(logs.hear(joined) == [.difference(group, after: 5)])
        #expect(!logs.isAtRest)
        _ = logs.hear(left)
        logs.missed(group)
        #expect(logs.isAtRest)
        #expect(logs.hear(joined) == [.difference(group, after: 5)])
        var page = WireDifferencePage()
        page.head = 5
        #expect(logs.hear(page, of: group) == [])
        #expect(logs.isAtRest)
    }
}
