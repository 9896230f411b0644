internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let group = GroupID(unchecked: "g")

/// What is pushed as it happens and what difference answers for the same place are one.
///
/// Method: ann says something, something is done, ann changes what she said; then the push of that change to bob
/// is held against difference.
@Suite struct LiveVisibilityTests {
    enum Case: CaseIterable {
        case ordinary
        case deletedByViewer
        case deletedBySomebodyElse
        case cleared
        case saidAfterClearing
        case ofAnEarlierStay
        case clearedInAnEarlierStay
        case saidWhileAway
        case saidBeforeJoining
        case notAddressed

        var isSeen: Bool {
            switch self {
            case .ordinary, .deletedBySomebodyElse, .saidAfterClearing, .ofAnEarlierStay: true
            case .deletedByViewer, .cleared, .clearedInAnEarlierStay, .saidWhileAway, .saidBeforeJoining,
                .notAddressed:
                false
            }
        }
    }

    @Test(arguments: Case.allCases, [false, true])
    func `a change in a group is pushed as difference answers it`(_ visibility: Case, afterCrash: Bool) throws {
        let tenant = try makeTenant()
        let (annLink, bobLink) = (try tenant.link("ann"), try tenant.link("bob", number: 2))
        let members = visibility == .saidBeforeJoining ? [ann] : [ann, bob]
        try tenant.run(.createGroup(GroupCreation(id: group, name: "", owner: nil, members: members)))
        if visibility == .saidAfterClearing { try clear(.group(group), of: bobLink, in: tenant) }
        if visibility == .saidWhileAway { try tenant.run(.leaveGroup(group, [bob], nil)) }
        let reach = visibility == .notAddressed ? Send.Reach.directed([], sender: true) : .everyone
        let sent = try tenant.say("x", from: "ann", to: .group(group), reach: reach)
        switch visibility {
        case .deletedByViewer: try delete(sent.seq, .group(group), by: bobLink, in: tenant)
        case .deletedBySomebodyElse: try delete(sent.seq, .group(group), by: annLink, in: tenant)
        case .cleared, .clearedInAnEarlierStay: try clear(.group(group), of: bobLink, in: tenant)
        case .saidBeforeJoining, .saidWhileAway: try tenant.run(.joinGroup(group, [bob], nil))
        case .ordinary, .saidAfterClearing, .ofAnEarlierStay, .notAddressed: break
        }
        if visibility == .ofAnEarlierStay || visibility == .clearedInAnEarlierStay {
            try tenant.run(.leaveGroup(group, [bob], nil))
            try tenant.run(.joinGroup(group, [bob], nil))
        }
        if afterCrash { try tenant.crash() }
        tenant.effects.clear()
        let changed = try edit(sent.uid, in: .group(group), tenant)

        let push = try #require(tenant.effects.pushes(in: sent.uid.conversation).last)
        let isShown = push.audience.includes(bobLink.account, sender: push.sender)
        #expect(isShown == visibility.isSeen)
        let item = try item(at: changed.seq, .group(group), of: bobLink.account, in: tenant)
        #expect((isShown ? push.item : push.item.hidden) == item)
    }

    @Test(arguments: [Case.ordinary, .deletedByViewer, .deletedBySomebodyElse, .cleared, .saidAfterClearing])
    func `a change between two is pushed as difference answers it`(_ visibility: Case) throws {
        let tenant = try makeTenant()
        let (annLink, bobLink) = (try tenant.link("ann"), try tenant.link("bob", number: 2))
        try tenant.say("first", from: "ann", to: .private(bob))
        if visibility == .saidAfterClearing { try clear(.private(ann), of: bobLink, in: tenant) }
        let sent = try tenant.say("x", from: "ann", to: .private(bob))
        switch visibility {
        case .deletedByViewer: try delete(sent.seq, .private(ann), by: bobLink, in: tenant)
        case .deletedBySomebodyElse: try delete(sent.seq, .private(bob), by: annLink, in: tenant)
        case .cleared: try clear(.private(ann), of: bobLink, in: tenant)
        default: break
        }
        tenant.effects.clear()
        let changed = try edit(sent.uid, in: .private(bob), tenant)
        for (link, peer) in [(annLink, bob), (bobLink, ann)] {
            let pushed = try #require(tenant.effects.mailbox(of: link.account).last)
            guard case .entry(let entry) = pushed.content else { throw UnexpectedAnswer() }
            #expect(entry == (try item(at: changed.seq, .private(peer), of: link.account, in: tenant)))
            let isSeen = link.user == bob ? visibility.isSeen : visibility != .deletedBySomebodyElse
            #expect((entry.content != .hidden) == isSeen)
        }
    }

    @Test func `a deletion that is not on disk yet hides the change that follows it`() throws {
        let tenant = try makeTenant()
        let bobLink = try tenant.link("bob")
        let sent = try tenant.say("x", from: "ann", to: .private(bob))
        tenant.effects.clear()
        let deleted = tenant.submit(.deleteMessages(target: .private(ann), seqs: [sent.seq]), as: bobLink.actor)
        let recall = Recall(
            by: .id(ann),
            target: .private(bob),
            message: .uid(sent.uid),
            isAdmin: false,
            removesNotice: false
        )
        let recalled = tenant.submit(.recall(recall))
        tenant.jobs.runAll()
        _ = (try deleted.answer(), try recalled.answer())
        guard case .entry(let entry) = tenant.effects.mailbox(of: bobLink.account).last?.content else {
            throw UnexpectedAnswer()
        }
        #expect(entry.content == .hidden)
    }

    @Test func `what a user removed for themselves they can no longer change`() throws {
        let tenant = try makeTenant()
        let link = try tenant.link("ann")
        let sent = try tenant.say("x", from: "ann", to: .private(bob))
        try delete(sent.seq, .private(bob), by: link, in: tenant)
        let error = #expect(throws: ClientError.self) {
            try tenant.run(
                .recall(
                    Recall(
                        by: .account(link.account),
                        target: .private(bob),
                        message: .seq(sent.seq),
                        isAdmin: false,
                        removesNotice: false
                    )
                ),
                as: link.actor
            )
        }
        #expect(error?.code == .unknownMessage)
        // Removing it once more is no error: the first answer may have been lost.
        try delete(sent.seq, .private(bob), by: link, in: tenant)
    }

    @Test func `to who is not in a group there is none`() throws {
        let tenant = try makeTenant()
        let (bobLink, outsider) = (try tenant.link("bob"), try tenant.account("eve"))
        try tenant.run(.createGroup(GroupCreation(id: group, name: "secret", owner: nil, members: [ann, bob])))
        #expect(try record(for: .user(bobLink.account), tenant)?.name == "secret")
        #expect(try record(for: .server, tenant)?.name == "secret")
        #expect(try record(for: .user(outsider), tenant) == nil)
        try tenant.run(.leaveGroup(group, [bob], nil))
        #expect(try record(for: .user(bobLink.account), tenant) == nil)
        for account in [outsider, bobLink.account] {
            let error = #expect(throws: ClientError.self) {
                try tenant.ask(.groupMembers(group, for: .user(account), after: nil, limit: 9))
            }
            let unknown = #expect(throws: ClientError.self) {
                let none = GroupID(unchecked: "none")
                return try tenant.ask(.groupMembers(none, for: .user(account), after: nil, limit: 9))
            }
            #expect(error?.code == .unknownGroup)
            #expect(unknown?.code == .unknownGroup)
        }
        let counted = #expect(throws: ClientError.self) {
            try tenant.ask(.readStates(bobLink.account, .group(group)))
        }
        #expect(counted?.code == .notInGroup)
        let left = #expect(throws: ClientError.self) {
            try tenant.run(.leaveGroup(group, [bob], nil), as: bobLink.actor)
        }
        #expect(left?.code == .notInGroup, "leaving what one is not in must not show it")
    }
}

private func makeTenant() throws -> TestTenant {
    var policy = EnginePolicy()
    policy.seesHistoryBeforeJoining = false
    return try TestTenant(policy: policy)
}

private func delete(_ seq: Place, _ target: ConversationTarget, by link: TestLink, in tenant: TestTenant) throws {
    try tenant.run(.deleteMessages(target: target, seqs: [seq]), as: link.actor)
}

private func clear(_ target: ConversationTarget, of link: TestLink, in tenant: TestTenant) throws {
    try tenant.run(.clearHistory(user: .account(link.account), target: target, upTo: nil), as: link.actor)
}

private func edit(_ uid: MessageUID, in target: ConversationTarget, _ tenant: TestTenant) throws -> Changed {
    let body = MessageBody(objectName: "RC:TxtMsg", content: Array("y".utf8))
    let edit = Edit(by: .id(ann), target: target, message: .uid(uid), body: body)
    guard case .changed(let changed) = try tenant.run(.edit(edit)) else { throw UnexpectedAnswer() }
    return changed
}

/// What difference answers for one place.
private func item(
    at seq: Place,
    _ target: ConversationTarget,
    of viewer: AccountNumber,
    in tenant: TestTenant
) throws -> LogItem? {
    let query = Query.difference(viewer, target, after: seq.previous, limit: 1)
    guard case .difference(let page) = try tenant.ask(query), case .items(let items, _) = page.content else {
        throw UnexpectedAnswer()
    }
    return items.first
}

private func record(for asker: Asker, _ tenant: TestTenant) throws -> Group? {
    guard case .group(let found) = try tenant.ask(.group(group, for: asker)) else { throw UnexpectedAnswer() }
    return found
}
