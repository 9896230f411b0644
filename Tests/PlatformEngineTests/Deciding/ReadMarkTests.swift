internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let team = GroupID(unchecked: "team")

@Suite struct ReadMarkTests {
    @Test func `reading a private conversation stands in both mailboxes`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        let annAccount = try tenant.account("ann")
        try tenant.say("1", from: "ann", to: .private(bob))
        try tenant.say("2", from: "ann", to: .private(bob))
        tenant.effects.clear()

        guard
            case .changed(let changed) = try tenant.run(
                .markRead(target: .private(ann), upTo: Place(rawValue: 1)),
                as: link.actor
            )
        else { throw UnexpectedAnswer() }

        #expect(changed.place.rawValue == 3)
        #expect(tenant.effects.mailbox(of: annAccount).map(\.content) == [.peerRead(upTo: Place(rawValue: 1))])
        #expect(tenant.effects.mailbox(of: link.account).map(\.content) == [.ownRead(upTo: Place(rawValue: 1))])
    }

    @Test func `a read mark never goes back and never past the head`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        try tenant.say("1", from: "ann", to: .private(bob))
        try tenant.run(.markRead(target: .private(ann), upTo: Place(rawValue: 99)), as: link.actor)
        tenant.effects.clear()
        try tenant.run(.markRead(target: .private(ann), upTo: Place(rawValue: 1)), as: link.actor)
        #expect(tenant.effects.mailbox(of: link.account).isEmpty)
    }

    @Test func `a read mark in a group counts what the reader said before it`() throws {
        let tenant = try TestTenant()
        try tenant.run(.createGroup(GroupCreation(id: team, name: "T", owner: .id(ann), members: [bob])))
        let link = try tenant.link("bob")
        for (index, sender) in ["ann", "bob", "ann", "bob", "ann"].enumerated() {
            try tenant.say("\(index)", from: sender, to: .group(team))
        }
        tenant.effects.clear()
        try tenant.run(.markRead(target: .group(team), upTo: Place(rawValue: 4)), as: link.actor)
        let marks = tenant.effects.effects.compactMap { effect -> ReadMark? in
            guard case .record(_, .membership(_, let membership), _) = effect else { return nil }
            return membership.readMark
        }
        #expect(marks.map(\.seq.rawValue) == [4])
        #expect(marks.first?.counts.counted == 4)
        #expect(marks.first?.counts.own.counted == 2)
    }

    @Test func `clearing moves the floor and the read mark`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        try tenant.say("1", from: "ann", to: .private(bob))
        try tenant.run(.clearHistory(user: .id(bob), target: .private(ann), upTo: nil), as: link.actor)
        #expect(tenant.effects.mailbox(of: link.account).last?.content == .cleared(upTo: Place(rawValue: 1)))
    }

    @Test func `deleting for oneself concerns nobody else`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        let annAccount = try tenant.account("ann")
        let sent = try tenant.say("1", from: "ann", to: .private(bob))
        tenant.effects.clear()
        try tenant.run(.deleteMessages(target: .private(ann), seqs: [sent.seq, sent.seq]), as: link.actor)
        #expect(tenant.effects.mailbox(of: link.account).map(\.content) == [.deleted([sent.seq])])
        #expect(tenant.effects.mailbox(of: annAccount).isEmpty)
        #expect(throws: ClientError.self) {
            try tenant.run(.deleteMessages(target: .private(ann), seqs: [Place(rawValue: 77)]), as: link.actor)
        }
    }
}
