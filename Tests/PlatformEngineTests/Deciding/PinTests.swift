internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let team = GroupID(unchecked: "team")

struct `Pinned messages` {
    @Test func `pinning is a change, and what is pinned is listed newest first`() throws {
        let tenant = try TestTenant()
        let sent = try (1...3).map { try tenant.say("\($0)", from: "ann", to: .private(bob)) }
        let link = try tenant.link("bob")
        for index in [2, 0] {
            try tenant.run(pin(sent[index], by: bob, in: .private(ann)), as: link.actor)
        }
        #expect(try tenant.pinned(link.account, .private(ann)) == [sent[2].uid, sent[0].uid])
        guard
            case .difference(let page) = try tenant.ask(
                .difference(link.account, .private(ann), after: Place(rawValue: 3), limit: 9)
            ),
            case .items(let items, _) = page.content, case .changed(let change, bob, let view)? = items.first?.content
        else { throw UnexpectedAnswer() }
        #expect(change.kind == .pin && items.count == 2)
        #expect(view.uid == sent[2].uid && view.message.flags.contains(.pinned))
        try tenant.crash()
        #expect(try tenant.pinned(link.account, .private(ann)) == [sent[2].uid, sent[0].uid])
        #expect(try tenant.check().isSound)
    }

    @Test func `what is as it is wanted takes no place`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("1", from: "ann", to: .private(bob))
        guard case .changed(let nothing) = try tenant.run(pin(sent, false, by: ann, in: .private(bob))),
            case .changed(let first) = try tenant.run(pin(sent, by: ann, in: .private(bob))),
            case .changed(let again) = try tenant.run(pin(sent, by: ann, in: .private(bob)))
        else { throw UnexpectedAnswer() }
        #expect([nothing, first, again].map(\.seq.rawValue) == [0, 2, 0])
    }

    @Test func `in a group its managers pin until it is dismissed, and members do not`() throws {
        let tenant = try TestTenant()
        try tenant.run(.createGroup(GroupCreation(id: team, name: "", owner: .id(ann), members: [bob])))
        let sent = try tenant.say("1", from: "bob", to: .group(team))
        let member = try tenant.link("bob")
        let refused = #expect(throws: ClientError.self) {
            try tenant.run(pin(sent, by: bob, in: .group(team)), as: member.actor)
        }
        #expect(refused?.code == .notAllowed)
        let owner = try tenant.link("ann")
        try tenant.run(pin(sent, by: ann, in: .group(team)), as: owner.actor)
        #expect(try tenant.pinned(member.account, .group(team)) == [sent.uid])
        try tenant.run(pin(sent, false, by: ann, in: .group(team)), as: owner.actor)
        #expect(try tenant.pinned(member.account, .group(team)).isEmpty)
        try tenant.run(.dismissGroup(team, nil))
        let late = #expect(throws: ClientError.self) {
            try tenant.run(pin(sent, by: ann, in: .group(team)), as: owner.actor)
        }
        #expect(late?.code == .notInGroup)
        #expect(try tenant.check().isSound)
    }

    @Test func `a message that is taken back is pinned no longer, and cannot be`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("1", from: "ann", to: .private(bob))
        try tenant.run(pin(sent, by: ann, in: .private(bob)))
        let recall = Recall(
            by: .id(ann),
            target: .private(bob),
            message: .uid(sent.uid),
            isAdmin: false,
            removesNotice: false
        )
        try tenant.run(.recall(recall))
        #expect(try tenant.pinned(tenant.account("bob"), .private(ann)).isEmpty)
        let refused = #expect(throws: ClientError.self) { try tenant.run(pin(sent, by: ann, in: .private(bob))) }
        #expect(refused?.code == .changeRefused)
    }

    @Test func `who may not see a message neither pins it nor finds it pinned`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("1", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        try tenant.run(pin(sent, by: ann, in: .private(bob)))
        try tenant.run(.deleteMessages(target: .private(ann), seqs: [sent.seq]), as: link.actor)
        #expect(try tenant.pinned(link.account, .private(ann)).isEmpty)
        let refused = #expect(throws: ClientError.self) {
            try tenant.run(pin(sent, false, by: bob, in: .private(ann)), as: link.actor)
        }
        #expect(refused?.code == .unknownMessage)
        #expect(try tenant.pinned(tenant.account("ann"), .private(bob)) == [sent.uid])
    }

    @Test func `what was sent on keeps its content`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("1", from: "ann", to: .private(bob), flags: [.ordinary, .forwarded])
        let link = try tenant.link("ann")
        let edit = Edit(
            by: .id(ann),
            target: .private(bob),
            message: .uid(sent.uid),
            body: MessageBody(objectName: "", content: Array("2".utf8))
        )
        let refused = #expect(throws: ClientError.self) { try tenant.run(.edit(edit), as: link.actor) }
        #expect(refused?.code == .changeRefused)
        try tenant.run(.edit(edit))
    }

    private func pin(
        _ sent: Sent,
        _ isPinned: Bool = true,
        by user: UserID,
        in target: ConversationTarget
    ) -> Action {
        .pin(Pin(by: .id(user), target: target, message: .uid(sent.uid), isPinned: isPinned))
    }
}

extension TestTenant {
    fileprivate func pinned(_ viewer: AccountNumber, _ target: ConversationTarget) throws -> [MessageUID] {
        guard case .history(let views, false) = try ask(.pinned(viewer, target, before: nil, limit: 100)) else {
            throw UnexpectedAnswer()
        }
        return views.map(\.uid)
    }
}
