internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

@Suite struct MentionTests {
    @Test(arguments: [ConversationTarget.private(bob), .group(GroupID(unchecked: "g"))])
    func `who is mentioned is the same in push, history, difference and sync`(_ target: ConversationTarget) throws {
        let tenant = try TestTenant()
        let accounts = try ["ann", "bob", "cid"].map { try tenant.account($0) }
        let members = ["ann", "bob", "cid"].map { UserID(unchecked: $0) }
        try tenant.run(.createGroup(GroupCreation(id: GroupID(unchecked: "g"), name: "", owner: nil, members: members)))
        tenant.effects.clear()
        // Out of order, twice, and somebody whom nobody knows.
        let sent = try tenant.say("x", from: "ann", to: target, mentions: ["cid", "bob", "who", "cid"])
        let expected = [bob, UserID(unchecked: "cid")]

        var views: [MessageView] = []
        for effect in tenant.effects.effects {
            switch effect {
            case .group(let push): if case .message(let view) = push.item.content { views.append(view) }
            case .mailbox(_, let item, _):
                if case .entry(let entry) = item.content, case .message(let view) = entry.content { views.append(view) }
            default: continue
            }
        }
        #expect(!views.isEmpty)
        let viewed = target.kind == .group ? target : .private(ann)
        guard
            case .history(let history, _) = try tenant.ask(
                .history(
                    HistoryQuery(
                        viewer: .account(accounts[1]),
                        target: viewed,
                        start: .head,
                        direction: .older,
                        limit: 9
                    )
                )
            ),
            case .difference(let page) = try tenant.ask(.difference(accounts[1], viewed, after: .zero, limit: 9)),
            case .items(let items, _) = page.content,
            case .sync(let sync) = try tenant.ask(.sync(accounts[1], after: .zero, limit: 99))
        else { throw UnexpectedAnswer() }
        views += history
        for item in items { if case .message(let view) = item.content { views.append(view) } }
        views += sync.conversations.compactMap(\.lastMessage)
        #expect(views.count >= 4)
        for view in views {
            #expect(view.uid == sent.uid)
            #expect(view.mentions == expected)
        }
    }

    @Test func `a private mention counts as one until it is read`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        let sent = try tenant.say("x", from: "ann", to: .private(bob), mentions: ["bob", "ann"])
        try tenant.say("y", from: "ann", to: .private(bob))
        guard case .unread(let before) = try tenant.ask(.unread(link.account, .private(ann))) else {
            throw UnexpectedAnswer()
        }
        #expect(before == Unread(count: 2, mentions: 1))
        try tenant.run(.markRead(target: .private(ann), upTo: sent.seq), as: link.actor)
        guard case .unread(let after) = try tenant.ask(.unread(link.account, .private(ann))) else {
            throw UnexpectedAnswer()
        }
        #expect(after == Unread(count: 1, mentions: 0))
    }
}
