internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

private func recall(_ message: MessageRef, by user: UserID, in target: ConversationTarget) -> Action {
    .recall(Recall(by: .id(user), target: target, message: message, isAdmin: false, removesNotice: false))
}

@Suite struct ChangeTests {
    @Test func `a recall is an entry of its own and takes the body away`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        let sent = try tenant.say("secret", from: "ann", to: .private(bob))
        guard case .changed(let changed) = try tenant.run(recall(.uid(sent.uid), by: ann, in: .private(bob))) else {
            throw UnexpectedAnswer()
        }
        #expect(changed.seq.rawValue == 2)
        let items = tenant.effects.mailbox(of: account)
        #expect(items.map(\.place.rawValue) == [1, 2])
        guard case .entry(let item) = items.last?.content, case .changed(let change, let by, let view) = item.content
        else { throw UnexpectedAnswer() }
        #expect(change.target == sent.seq)
        #expect(by == ann)
        #expect(view.message.body == nil)
    }

    @Test func `recalling twice answers the first time's place and adds nothing`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("secret", from: "ann", to: .private(bob))
        try tenant.run(recall(.uid(sent.uid), by: ann, in: .private(bob)))
        guard case .changed(let again) = try tenant.run(recall(.seq(sent.seq), by: ann, in: .private(bob))) else {
            throw UnexpectedAnswer()
        }
        #expect(again.seq.rawValue == 2)
        #expect(try tenant.say("next", from: "ann", to: .private(bob)).seq.rawValue == 3)
    }

    @Test func `who left a group takes back what they said there and is told no place of its log`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let group = GroupID(unchecked: "g")
        try tenant.run(.createGroup(GroupCreation(id: group, name: "g", owner: nil, members: [ann, bob])))
        let sent = try tenant.say("mine", from: "ann", to: .group(group), as: link.actor)
        try tenant.run(.leaveGroup(group, [ann], nil))
        guard
            case .changed(let changed) = try tenant.run(
                recall(.seq(sent.seq), by: ann, in: .group(group)),
                as: link.actor
            )
        else { throw UnexpectedAnswer() }
        #expect(changed.seq == .zero)
        #expect(tenant.effects.pushes(in: sent.uid.conversation).last?.item.seq == sent.seq.next)
    }

    @Test func `only its sender takes a private message back through a link`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("mine", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        let error = #expect(throws: ClientError.self) {
            try tenant.run(recall(.uid(sent.uid), by: bob, in: .private(ann)), as: link.actor)
        }
        #expect(error?.code == .changeRefused)
    }

    @Test func `an unknown message is an error with a code`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("x", from: "ann", to: .private(bob))
        let other = MessageUID(sentTime: sent.sentTime, conversation: sent.uid.conversation, counter: 99)
        let error = #expect(throws: ClientError.self) {
            try tenant.run(recall(.uid(other), by: ann, in: .private(bob)))
        }
        #expect(error?.code == .unknownMessage)
    }

    @Test func `edits follow each other, and a recall ends them`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("one", from: "ann", to: .private(bob))
        for text in ["two", "three"] {
            let body = MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
            try tenant.run(.edit(Edit(by: .id(ann), target: .private(bob), message: .uid(sent.uid), body: body)))
        }
        try tenant.run(recall(.uid(sent.uid), by: ann, in: .private(bob)))
        let body = MessageBody(objectName: "RC:TxtMsg", content: [])
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.edit(Edit(by: .id(ann), target: .private(bob), message: .uid(sent.uid), body: body)))
        }
        #expect(error?.code == .changeRefused)
    }

    @Test func `a message sent and changed in one turn is changed after it is on disk`() throws {
        let tenant = try TestTenant()
        try tenant.say("0", from: "ann", to: .private(bob))
        let send = Send(
            from: .id(ann),
            target: .private(bob),
            body: MessageBody(objectName: "RC:TxtMsg", content: [1])
        )
        let said = tenant.submit(.send(send))
        let taken = tenant.submit(recall(.seq(Place(rawValue: 2)), by: ann, in: .private(bob)))
        tenant.jobs.runAll()
        _ = try said.answer()
        guard case .changed(let changed) = try taken.answer() else { throw UnexpectedAnswer() }
        #expect(changed.seq.rawValue == 3)
    }

    @Test func `an expansion is kept with its message until that is recalled`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        let send = Send(
            from: .id(ann),
            target: .private(bob),
            body: MessageBody(objectName: "RC:TxtMsg", content: []),
            flags: [.ordinary, .expandable],
            expansion: ["k": "v"]
        )
        guard case .sent(let sent) = try tenant.run(.send(send)) else { throw UnexpectedAnswer() }
        func kept() throws -> [Expansion.Item]? {
            let query = HistoryQuery(
                viewer: .account(account),
                target: .private(ann),
                start: .head,
                direction: .older,
                limit: 1
            )
            guard case .history(let views, _) = try tenant.ask(.history(query)) else { throw UnexpectedAnswer() }
            return views.first?.message.expansion.items
        }
        #expect(try kept() == [Expansion.Item(key: "k", value: "v", setAt: sent.sentTime)])
        let body = MessageBody(objectName: "RC:TxtMsg", content: [1])
        try tenant.run(.edit(Edit(by: .id(ann), target: .private(bob), message: .uid(sent.uid), body: body)))
        #expect(try kept()?.count == 1)
        try tenant.run(recall(.uid(sent.uid), by: ann, in: .private(bob)))
        #expect(try kept() == [])

        var plain = send
        plain.flags = .ordinary
        let error = #expect(throws: ClientError.self) { try tenant.run(.send(plain)) }
        #expect(error?.code == .invalidArgument)
    }

    @Test func `who did not see a message learns nothing of its recall`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        try tenant.run(.setBlacklisted(by: .id(bob), whom: ann, true))
        let sent = try tenant.say(
            "hi",
            from: "ann",
            to: .private(bob),
            reach: .checked(includesSender: true)
        )
        try tenant.run(recall(.uid(sent.uid), by: ann, in: .private(bob)))
        #expect(tenant.effects.mailbox(of: account).isEmpty)
    }

    @Test func `who joined later and sees nothing earlier is not shown a change of it`() throws {
        var policy = EnginePolicy()
        policy.seesHistoryBeforeJoining = false
        let tenant = try TestTenant(policy: policy)
        let group = GroupID(unchecked: "late")
        let members = [UserID(unchecked: "bob")]
        try tenant.run(.createGroup(GroupCreation(id: group, name: "", owner: nil, members: members)))
        let early = try tenant.say("early", from: "bob", to: .group(group))
        try tenant.run(.joinGroup(group, [UserID(unchecked: "cid")], nil))
        let late = try tenant.say("late", from: "bob", to: .group(group))
        let (sender, latecomer) = (try tenant.account("bob"), try tenant.account("cid"))
        tenant.effects.clear()
        for sent in [early, late] {
            let body = MessageBody(objectName: "RC:TxtMsg", content: Array("secret".utf8))
            let by = UserRef.id(UserID(unchecked: "bob"))
            try tenant.run(.edit(Edit(by: by, target: .group(group), message: .uid(sent.uid), body: body)))
        }
        let pushes = tenant.effects.pushes(in: early.uid.conversation)
        #expect(pushes.map { $0.audience.includes(sender, sender: sender) } == [true, true])
        #expect(pushes.map { $0.audience.includes(latecomer, sender: sender) } == [false, true])
    }
}
