internal import PlatformCore
internal import Testing

@Suite struct MembershipTests {
    private let viewer = AccountNumber(rawValue: 1)
    private let other = AccountNumber(rawValue: 2)

    private func place(_ raw: UInt32) -> Place { Place(rawValue: raw) }

    private func joined(at head: UInt32 = 0, seesEarlier: Bool = false) -> Membership {
        var membership = Membership(kind: .group, sight: Sight(intervals: []), readMark: .zero, lsn: .zero)
        membership.join(head: place(head), counts: .zero, seesEarlier: seesEarlier, lsn: LSN(rawValue: 1))
        return membership
    }

    private func seen(_ membership: Membership, of head: UInt32) -> [UInt32] {
        (1...head).filter {
            membership.sight.sees(place($0), audience: .everyone, sender: other, viewer: viewer, isDeleted: false)
        }
    }

    @Test func `who joins sees what is said from then on, or all where the tenant says so`() {
        #expect(seen(joined(at: 3), of: 6) == [4, 5, 6])
        #expect(seen(joined(at: 3, seesEarlier: true), of: 6) == [1, 2, 3, 4, 5, 6])
        #expect(joined(at: 3).readMark.seq == place(3))
    }

    @Test func `who leaves keeps what was said so far`() {
        var membership = joined(at: 1)
        let counts = ViewerCounts(counted: 4, mentionAll: 0, own: .zero)
        membership.leave(head: place(4), counts: counts, lsn: LSN(rawValue: 2))
        #expect(!membership.isOpen)
        #expect(membership.countsAtEnd == counts)
        #expect(membership.end(head: place(9)) == place(4))
        #expect(seen(membership, of: 6) == [2, 3, 4])
    }

    @Test func `who comes back does not see what was said meanwhile`() {
        var membership = joined(at: 1)
        membership.leave(head: place(3), counts: .zero, lsn: LSN(rawValue: 2))
        membership.join(head: place(5), counts: .zero, seesEarlier: false, lsn: LSN(rawValue: 3))
        #expect(seen(membership, of: 7) == [2, 3, 6, 7])
        #expect(membership.sight.stretches(head: place(7)) == [place(2)...place(3), place(6)...place(7)])
        #expect(membership.countsAtEnd == nil)
        #expect(membership.isOpen)
    }

    @Test func `what was cleared is gone, and stays gone when the whole log opens`() {
        var membership = joined(at: 0)
        membership.sight.clearedThrough = place(2)
        #expect(seen(membership, of: 4) == [3, 4])
        #expect(membership.sight.stretches(head: place(4)) == [place(3)...place(4)])
        membership.leave(head: place(4), counts: .zero, lsn: LSN(rawValue: 2))
        membership.join(head: place(5), counts: .zero, seesEarlier: true, lsn: LSN(rawValue: 3))
        #expect(seen(membership, of: 6) == [3, 4, 5, 6])
    }

    @Test func `a log without anything to see has no stretches`() {
        #expect(joined(at: 5).sight.stretches(head: place(5)).isEmpty)
        let none = Membership(kind: .group, sight: Sight(intervals: []), readMark: .zero, lsn: .zero)
        #expect(none.end(head: place(5)) == .zero)
        #expect(joined().sight.stretches(head: .zero).isEmpty)
    }

    @Test(
        arguments: [
            (.everyone, true, true), (.senderSide, true, false), (.receiverSide, false, true),
            (.users([AccountNumber(rawValue: 1)]), false, true), (.users([AccountNumber(rawValue: 2)]), true, false),
            (.users([]), false, false),
        ] as [(Audience, Bool, Bool)]
    )
    func `an entry is seen by its audience alone`(audience: Audience, bySender: Bool, byViewer: Bool) {
        let membership = joined()
        let seesAsSender = membership.sight.sees(
            place(1),
            audience: audience,
            sender: other,
            viewer: other,
            isDeleted: false
        )
        let seesAsViewer = membership.sight.sees(
            place(1),
            audience: audience,
            sender: other,
            viewer: viewer,
            isDeleted: false
        )
        #expect(seesAsSender == bySender)
        #expect(seesAsViewer == byViewer)
        #expect(!membership.sight.sees(place(1), audience: audience, sender: other, viewer: viewer, isDeleted: true))
    }

    @Test func `a conversation off the list comes back with its next entry`() {
        let settings = ConversationSettings(hiddenThrough: place(4))
        #expect(settings.isHidden(head: place(4)))
        #expect(!settings.isHidden(head: place(5)))
        #expect(!ConversationSettings().isHidden(head: .zero))
    }
}
