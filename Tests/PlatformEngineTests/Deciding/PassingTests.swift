internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let body = MessageBody(objectName: "RC:TxtMsg", content: [1])

extension EffectLog {
    fileprivate var signals: [PassingSignal] {
        effects.compactMap { if case .passing(let signal) = $0 { signal } else { nil } }
    }

    /// Who was told up to where, in order.
    fileprivate var delivered: [String] {
        signals.compactMap { signal in
            guard case .delivered(let upTo) = signal.content, case .user(let account, let target) = signal.to else {
                return nil
            }
            return "\(account.rawValue) \(target.id) \(upTo.rawValue)"
        }
    }
}

@Suite struct PassingTests {
    private func ack(_ place: UInt32, by link: TestLink, in tenant: TestTenant) throws {
        try tenant.run(.ack(SyncCursor(place: Place(rawValue: place), lsn: .zero)), as: link.actor)
    }

    @Test func `a sender is told of what a device has for the first time, the last of it alone`() throws {
        let tenant = try TestTenant()
        let (annAccount, cid) = (try tenant.account("ann"), try tenant.account("cid"))
        let (phone, web) = (try tenant.link("bob"), try tenant.link("bob", device: "d2", number: 2))
        try tenant.say("before", from: "ann", to: .private(bob))
        try ack(1, by: phone, in: tenant)
        #expect(tenant.effects.delivered.isEmpty, "nobody has acknowledged before, so nothing was noted")

        for text in ["two", "three"] { try tenant.say(text, from: "ann", to: .private(bob)) }
        try tenant.say("other", from: "cid", to: .private(bob))
        try tenant.say("own", from: "bob", to: .private(ann))
        try ack(2, by: phone, in: tenant)
        #expect(tenant.effects.delivered == ["\(annAccount.rawValue) bob 2"])
        try ack(2, by: web, in: tenant)
        #expect(tenant.effects.delivered.count == 1, "another device had it before")
        try ack(5, by: web, in: tenant)
        #expect(
            tenant.effects.delivered
                == ["\(annAccount.rawValue) bob 2", "\(annAccount.rawValue) bob 3", "\(cid.rawValue) bob 1"]
        )
        guard case .readStates(let states) = try tenant.ask(.readStates(annAccount, .private(bob))) else {
            throw UnexpectedAnswer()
        }
        #expect(states.deliveredUpTo.rawValue == 4, "what is asked has the user's own messages too")
    }

    @Test func `what a receiver does not see is not delivered, nor is what is said to all or by the system`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        try ack(0, by: link, in: tenant)
        try tenant.say("first", from: "ann", to: .private(bob))
        try ack(1, by: link, in: tenant)
        tenant.effects.clear()
        try tenant.run(.setBlacklisted(by: .id(bob), whom: ann, true))
        try tenant.say("refused", from: "ann", to: .private(bob), reach: .checked(includesSender: true))
        try tenant.say("system", from: "ann", to: .system(bob))
        try tenant.say("note", from: "bob", to: .private(bob))
        try ack(3, by: link, in: tenant)
        #expect(tenant.effects.delivered.isEmpty)
    }

    @Test func `only the newest messages are remembered for their senders`() throws {
        let tenant = try TestTenant()
        let (annAccount, link) = (try tenant.account("ann"), try tenant.link("bob"))
        try tenant.say("first", from: "ann", to: .private(bob))
        try ack(1, by: link, in: tenant)
        for number in 2...200 { try tenant.say("\(number)", from: "ann", to: .private(bob)) }
        tenant.effects.clear()
        try ack(3, by: link, in: tenant)
        #expect(tenant.effects.delivered.isEmpty)
        try ack(200, by: link, in: tenant)
        #expect(tenant.effects.delivered == ["\(annAccount.rawValue) bob 200"])
    }

    @Test func `a status message is told and kept nowhere`() throws {
        let tenant = try TestTenant()
        let (annLink, bobAccount) = (try tenant.link("ann"), try tenant.account("bob"))
        func status(_ target: ConversationTarget, includesSender: Bool = false) -> Action {
            .status(
                StatusMessage(
                    from: .id(ann),
                    target: target,
                    body: body,
                    includesSender: includesSender,
                    heedsBlacklist: true
                )
            )
        }
        try tenant.run(status(.private(bob)), as: annLink.actor)
        let signal = try #require(tenant.effects.signals.first)
        guard case .user(bobAccount, .private(ann)) = signal.to, case .status(body, _) = signal.content else {
            throw UnexpectedAnswer()
        }
        guard case .user(_, _, let address) = annLink.actor else { throw UnexpectedAnswer() }
        #expect(signal.except == address)
        guard
            case .difference(let page) = try tenant.ask(.difference(bobAccount, .private(ann), after: .zero, limit: 9))
        else { throw UnexpectedAnswer() }
        #expect(page.head == .zero)

        tenant.effects.clear()
        try tenant.run(status(.private(bob), includesSender: true))
        #expect(tenant.effects.signals.count == 2)
        try tenant.run(.setBlacklisted(by: .id(bob), whom: ann, true))
        tenant.effects.clear()
        try tenant.run(status(.private(bob)))
        try tenant.run(status(.private(UserID(unchecked: "who"))))
        #expect(tenant.effects.signals.isEmpty)
        guard case .user(nil) = try tenant.ask(.user(UserID(unchecked: "who"))) else { throw UnexpectedAnswer() }

        let group = GroupID(unchecked: "g")
        try tenant.run(.createGroup(GroupCreation(id: group, name: "", owner: nil, members: [bob])))
        let error = #expect(throws: ClientError.self) { try tenant.run(status(.group(group)), as: annLink.actor) }
        #expect(error?.code == .notInGroup)
        try tenant.run(status(.group(group)))
        #expect(tenant.effects.signals.count == 1)
    }
}
