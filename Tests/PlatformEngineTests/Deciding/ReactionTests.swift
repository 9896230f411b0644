internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let group = GroupID(unchecked: "g")

struct `Reactions` {
    @Test func `giving and taking back are changes, and the message carries what it has`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("hi", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        guard case .changed(let changed) = try tenant.run(react(sent, .private(ann), ["👍"]), as: link.actor) else {
            throw UnexpectedAnswer()
        }
        #expect(changed.seq.rawValue == 2)
        #expect(changed.place > .zero)
        try tenant.run(react(sent, .private(ann), ["🔥", "👍"]), as: link.actor)
        try tenant.crash()
        try tenant.run(react(sent, .private(bob), ["👍"], by: ann))

        let account = try tenant.account("bob")
        guard case .difference(let page) = try tenant.ask(.difference(account, .private(ann), after: .zero, limit: 9)),
            case .items(let items, _) = page.content, case .changed(let change, let by, let view)? = items.last?.content
        else { throw UnexpectedAnswer() }
        #expect(items.count == 4)
        #expect(change.kind == .reaction)
        #expect(by == ann)
        #expect(view.message.reactions.counts.map(\.emoji) == ["👍", "🔥"])
        #expect(view.message.reactions.counts.map(\.count) == [2, 1])
        #expect(view.reactors == [ann, bob, bob])
        let query = ReactionQuery(
            viewer: account,
            target: .private(ann),
            message: .uid(sent.uid),
            emoji: "👍",
            skipping: 1,
            limit: 5
        )
        guard case .reactions(let list, let total) = try tenant.ask(.reactions(query)) else { throw UnexpectedAnswer() }
        #expect(list.map(\.user) == [bob])
        #expect(total == 2)
        #expect(try tenant.check().isSound)
    }

    @Test func `what changes nothing has no place`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("hi", from: "ann", to: .private(bob))
        for emojis in [[], ["👍", "🔥"], ["🔥", "👍"], ["👍", "🔥"]] {
            try tenant.run(react(sent, .private(bob), emojis, by: ann))
        }
        #expect(try tenant.say("next", from: "ann", to: .private(bob)).seq.rawValue == 3)
    }

    @Test func `a recall takes them along, and what was recalled takes none`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("hi", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        try tenant.run(react(sent, .private(ann), ["👍"]), as: link.actor)
        let recall = Recall(
            by: .id(ann),
            target: .private(bob),
            message: .uid(sent.uid),
            isAdmin: false,
            removesNotice: false
        )
        try tenant.run(.recall(recall))
        guard case .message(let trace?) = try tenant.ask(.message(sent.uid)) else { throw UnexpectedAnswer() }
        #expect(trace.view.message.reactions.isEmpty)
        #expect(code { try tenant.run(react(sent, .private(ann), ["👍"]), as: link.actor) } == .unknownMessage)
    }

    @Test func `words, too many and what is not there are refused`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("hi", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        for (emojis, expected) in [
            (["ok"], ClientError.Code.invalidArgument), (["👍", "👍"], .invalidArgument),
            (["👍", "👎", "🔥", "🎉"], .tooManyReactions),
        ] {
            #expect(code { try tenant.run(react(sent, .private(ann), emojis), as: link.actor) } == expected)
        }
        let nothing = ReactionChange(by: .id(bob), target: .private(ann), message: .seq(Place(rawValue: 9)), emojis: [])
        #expect(code { try tenant.run(.react(nothing), as: link.actor) } == .unknownMessage)
    }

    @Test func `twenty kinds are the most`() throws {
        let tenant = try TestTenant()
        let members = (0..<7).map { "m\($0)" }
        try makeGroup(of: members, in: tenant)
        let said = try tenant.say("hi all", from: "m0", to: .group(group))
        var last: ClientError.Code?
        for (index, member) in members.enumerated() {
            let emojis = (0..<3).compactMap { Unicode.Scalar(0x1F600 + index * 3 + $0) }.map { String($0) }
            last = code { try tenant.run(react(said, .group(group), emojis, by: UserID(unchecked: member))) }
        }
        #expect(last == .tooManyReactions)
    }

    @Test func `who left a group or is blocked by the peer gives none`() throws {
        let tenant = try TestTenant()
        try makeGroup(of: ["ann", "bob"], in: tenant)
        let said = try tenant.say("hi all", from: "ann", to: .group(group))
        let link = try tenant.link("bob")
        try tenant.run(react(said, .group(group), ["👍"]), as: link.actor)
        try tenant.run(.leaveGroup(group, [bob], nil))
        #expect(code { try tenant.run(react(said, .group(group), []), as: link.actor) } == .notInGroup)

        let sent = try tenant.say("hi", from: "ann", to: .private(bob))
        try tenant.run(.setBlacklisted(by: .id(ann), whom: bob, true))
        #expect(code { try tenant.run(react(sent, .private(ann), ["👍"]), as: link.actor) } == .blockedByReceiver)
    }

    private func makeGroup(of members: [String], in tenant: TestTenant) throws {
        let users = members.map { UserID(unchecked: $0) }
        try tenant.run(.createGroup(GroupCreation(id: group, name: "G", owner: nil, members: users)))
    }

    private func react(
        _ sent: Sent,
        _ target: ConversationTarget,
        _ emojis: [String],
        by user: UserID = bob
    ) -> Action {
        .react(ReactionChange(by: .id(user), target: target, message: .uid(sent.uid), emojis: emojis))
    }

    private func code(_ act: () throws -> Void) -> ClientError.Code? {
        do {
            try act()
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }
}
