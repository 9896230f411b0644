internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let cid = UserID(unchecked: "cid")
private let team = GroupID(unchecked: "team")
private let pair = ImportedConversation.private(ann, bob)

/// Some time before any test's clock.
private let then: Int64 = 1_600_000_000_000

private func said(_ text: String, by sender: UserID, at milliseconds: Int64) -> ImportedMessage {
    ImportedMessage(
        sender: sender,
        sentTime: Timestamp(rawValue: then + milliseconds),
        body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
    )
}

private let talk = [said("one", by: ann, at: 0), said("two", by: bob, at: 0), said("three", by: ann, at: 5)]

@Suite struct ImportTests {
    @Test func `what was said elsewhere is history at once, and news to nobody`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        let imported = try tenant.take(pair, after: 0, talk)
        #expect(imported.count == 3)
        #expect(imported.isOpen)
        #expect(Set(imported.uids).count == 3)
        #expect(tenant.effects.mailbox(of: link.account).isEmpty)
        #expect(try tenant.unread(link.account, .private(ann)) == 0)
        let views = try tenant.history(of: bob, .private(ann))
        #expect(views.map(\.uid) == imported.uids)
        #expect(views.map(\.sender) == [ann, bob, ann])
        #expect(views.map(\.message.sentTime.rawValue) == [then, then, then + 5])
        #expect(views.allSatisfy { $0.message.flags.contains(.imported) })
        #expect(try tenant.check().isSound)
    }

    @Test func `what is said afterwards comes behind it, is pushed, and is all that is unread`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        try tenant.take(pair, after: 0, talk, completes: true)
        let sent = try tenant.say("new", from: "ann", to: .private(bob))
        #expect(sent.seq.rawValue == 4)
        #expect(tenant.effects.mailbox(of: account).map(\.place.rawValue) == [4])
        #expect(try tenant.unread(account, .private(ann)) == 1)
        let ever = SaidQuery(from: .zero, to: .never)
        guard case .said(let page) = try tenant.ask(.said(ever)) else { throw UnexpectedAnswer() }
        #expect(page.messages.map(\.uid) == [sent.uid])
        #expect(try tenant.check().isSound)
    }

    @Test func `a batch said again changes nothing and is answered the same, after a crash too`() throws {
        let tenant = try TestTenant()
        try tenant.take(pair, after: 0, [said("zero", by: bob, at: -1)])
        let first = try tenant.take(pair, after: 1, talk)
        try tenant.crash()
        let again = try tenant.take(pair, after: 1, talk)
        #expect(again == first)
        #expect(again.count == 4)
        try tenant.say("new", from: "ann", to: .private(bob))
        let late = try tenant.take(pair, after: 1, talk)
        #expect(late.uids == first.uids)
        #expect(!late.isOpen)
    }

    @Test func `a batch says what it follows, and another one in its place is refused`() throws {
        let tenant = try TestTenant()
        try tenant.take(pair, after: 0, talk)
        for after: UInt32 in [0, 2, 4] {
            let error = #expect(throws: ClientError.self) {
                try tenant.take(pair, after: after, [said("other", by: ann, at: 9)])
            }
            #expect(error?.text == "3 messages were imported: the next batch comes after 3")
        }
        #expect(try tenant.take(pair, after: nil, []).count == 3)
        #expect(try tenant.take(pair, after: 3, [said("four", by: ann, at: 9)]).count == 4)
    }

    @Test func `nothing is imported once it is complete, or once somebody said something`() throws {
        let tenant = try TestTenant()
        try tenant.take(pair, after: 0, talk, completes: true)
        #expect(try tenant.take(pair, after: 3, [], completes: true).isComplete)
        let error = #expect(throws: ClientError.self) {
            try tenant.take(pair, after: 3, [said("four", by: ann, at: 9)])
        }
        #expect(error?.text == "the import is complete with 3 messages")

        try tenant.say("hello", from: "ann", to: .private(cid))
        let other = ImportedConversation.private(cid, ann)
        let refusal = #expect(throws: ClientError.self) {
            try tenant.take(other, after: 0, [said("x", by: cid, at: 0)])
        }
        #expect(refusal?.text == "something was said in the conversation: its import ended at 0 messages")
    }

    @Test(arguments: [
        ([said("a", by: ann, at: 7), said("b", by: bob, at: 6)], "messages[1]: sentTime"),
        ([said("a", by: ann, at: -90_000_000_000)], "messages[0]: sentTime is before 2020"),
        ([said("a", by: ann, at: 900_000_000_000)], "messages[0]: sentTime is in the future"),
        ([said("a", by: ann, at: 0), said("b", by: cid, at: 1)], "messages[1]: cid is none of the two"),
        (
            [said("a", by: ann, at: 0), said(String(repeating: "b", count: 131_073), by: bob, at: 1)],
            "messages[1]: content"
        ),
    ])
    func `an item that breaks a rule is named, and nothing of its batch is taken`(
        batch: [ImportedMessage],
        words: String
    ) throws {
        let tenant = try TestTenant()
        let error = #expect(throws: ClientError.self) { try tenant.take(pair, after: 0, batch) }
        #expect(error?.text.hasPrefix(words) == true, "\(error?.text ?? "")")
        #expect(try tenant.take(pair, after: nil, []).count == 0)
        #expect(try tenant.take(pair, after: 0, talk).count == 3)
    }

    @Test func `a thousand messages of one millisecond keep their order`() throws {
        let tenant = try TestTenant()
        var uids: [MessageUID] = []
        for round in 0..<2 {
            let batch = (0..<500).map { said("\($0)", by: $0.isMultiple(of: 2) ? ann : bob, at: 0) }
            uids += try tenant.take(pair, after: UInt32(round * 500), batch).uids
        }
        #expect(Set(uids).count == 1_000)
        #expect(
            try tenant.take(
                pair,
                after: 500,
                (0..<500).map { said("\($0)", by: $0.isMultiple(of: 2) ? ann : bob, at: 0) }
            ).uids == Array(uids[500...])
        )
        #expect(try tenant.check().isSound)
    }

    @Test func `a group's members see what was said before they were in it as the tenant's rule says`() throws {
        for isSeen in [true, false] {
            var policy = EnginePolicy()
            policy.seesHistoryBeforeJoining = isSeen
            let tenant = try TestTenant(policy: policy)
            #expect(throws: ClientError.self) { try tenant.take(.group(team), after: 0, talk) }
            try tenant.run(.createGroup(GroupCreation(id: team, name: "T", owner: nil, members: [ann])))
            // Who said something need not be a member.
            #expect(try tenant.take(.group(team), after: 0, talk, completes: true).count == 3)
            try tenant.run(.joinGroup(team, [cid], nil))
            try tenant.say("new", from: "ann", to: .group(team))
            #expect(try tenant.history(of: ann, .group(team)).count == 4)
            #expect(try tenant.history(of: cid, .group(team)).count == (isSeen ? 4 : 1))
            #expect(try tenant.unread(try tenant.account("cid"), .group(team)) == 1)
            #expect(try tenant.check().isSound)
        }
    }

    @Test func `what a system sender told somebody is that user's alone`() throws {
        let tenant = try TestTenant()
        let system = ImportedConversation.system(from: ann, to: bob)
        try tenant.take(system, after: 0, [said("a", by: ann, at: 0)])
        #expect(throws: ClientError.self) { try tenant.take(system, after: 1, [said("b", by: bob, at: 1)]) }
        #expect(try tenant.history(of: bob, .system(ann)).count == 1)
        #expect(try tenant.check().isSound)
    }

    @Test func `users that nobody knew are made, within the quota`() throws {
        var policy = EnginePolicy()
        policy.userCountMax = 2
        let tenant = try TestTenant(policy: policy)
        #expect(throws: ClientError.self) {
            _ = try tenant.account("cid")
            try tenant.take(pair, after: 0, talk)
        }
        let other = ImportedConversation.private(ann, cid)
        #expect(try tenant.take(other, after: 0, [said("a", by: ann, at: 0)]).count == 1)
    }
}

extension TestTenant {
    @discardableResult
    fileprivate func take(
        _ conversation: ImportedConversation,
        after: UInt32?,
        _ messages: [ImportedMessage],
        completes: Bool = false
    ) throws -> Imported {
        let history = HistoryImport(conversation: conversation, after: after, messages: messages, completes: completes)
        guard case .imported(let imported) = try run(.importHistory(history)) else { throw UnexpectedAnswer() }
        return imported
    }

    fileprivate func history(of viewer: UserID, _ target: ConversationTarget) throws -> [MessageView] {
        let query = HistoryQuery(viewer: .id(viewer), target: target, start: .head, direction: .older, limit: 100)
        guard case .history(let views, _) = try ask(.history(query)) else { throw UnexpectedAnswer() }
        return views.reversed()
    }

    fileprivate func unread(_ viewer: AccountNumber, _ target: ConversationTarget) throws -> Int {
        guard case .unread(let unread) = try ask(.unread(viewer, target)) else { throw UnexpectedAnswer() }
        return Int(unread.count)
    }
}
