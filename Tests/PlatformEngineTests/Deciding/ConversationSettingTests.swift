internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let team = GroupID(unchecked: "team")

@Suite struct ConversationSettingTests {
    @Test func `an app sets up a conversation that nothing was said in yet`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        let change = ConversationSettingsChange(isPinned: true, notification: .nothing)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), change))
        #expect(tenant.effects.states(of: account).map(\.settings.notification) == [.nothing])
        try tenant.crash()
        #expect(try tenant.settings(of: ann, in: .private(bob)).notification == .nothing)
        #expect(try tenant.settings(of: ann, in: .private(bob)).pinnedAt == tenant.clock.now)
        #expect(try tenant.settings(of: bob, in: .private(ann)) == ConversationSettings())
        try tenant.say("x", from: "bob", to: .private(ann))
        #expect(try tenant.settings(of: ann, in: .private(bob)).notification == .nothing)
        #expect(try tenant.check().isSound)
    }

    @Test func `a group must be the user's`() throws {
        let tenant = try TestTenant()
        let change = ConversationSettingsChange(notification: .nothing)
        let unknown = #expect(throws: ClientError.self) {
            try tenant.run(.changeSettings(of: ann, in: .group(team), change))
        }
        #expect(unknown?.code == .unknownGroup)
        try tenant.run(.createGroup(GroupCreation(id: team, name: "", owner: nil, members: [bob])))
        let outside = #expect(throws: ClientError.self) {
            try tenant.run(.changeSettings(of: ann, in: .group(team), change))
        }
        #expect(outside?.code == .notInGroup)
        try tenant.run(.changeSettings(of: bob, in: .group(team), change))
        #expect(try tenant.settings(of: bob, in: .group(team)).notification == .nothing)
    }

    @Test func `quiet for a while ends by itself, and with what is set for good`() throws {
        let tenant = try TestTenant()
        let until = tenant.clock.now.advanced(byMilliseconds: 1_000)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), ConversationSettingsChange(mutedUntil: until)))
        let settings = try tenant.settings(of: ann, in: .private(bob))
        #expect(settings.notification(at: tenant.clock.now) == .nothing)
        #expect(settings.notification(at: until) == .unset)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), ConversationSettingsChange(notification: .all)))
        #expect(try tenant.settings(of: ann, in: .private(bob)).mutedUntil == .zero)
        #expect(tenant.effects.updates.map(\.new.mutedUntil) == [until, .zero])
        #expect(tenant.effects.updates.map(\.old.mutedUntil) == [.zero, until])
    }

    @Test func `a draft has its time, until there is none`() throws {
        let tenant = try TestTenant()
        let time = tenant.clock.now
        try tenant.run(.changeSettings(of: ann, in: .private(bob), ConversationSettingsChange(draft: "hel")))
        tenant.clock.advance(milliseconds: 5)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), ConversationSettingsChange(isPinned: true)))
        try tenant.crash()
        #expect(try tenant.settings(of: ann, in: .private(bob)).draftedAt == time)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), ConversationSettingsChange(draft: "")))
        #expect(try tenant.settings(of: ann, in: .private(bob)).draftedAt == .zero)
        let long = ConversationSettingsChange(draft: String(repeating: "x", count: Limits.draftBytesMax + 1))
        #expect(throws: ClientError.self) { try tenant.run(.changeSettings(of: ann, in: .private(bob), long)) }
    }

    @Test func `what is marked as unread is so until it is read on`() throws {
        let tenant = try TestTenant()
        try tenant.say("1", from: "bob", to: .private(ann))
        let link = try tenant.link("ann")
        let mark = ConversationSettingsChange(isMarkedUnread: true)
        try tenant.run(.changeSettings(of: ann, in: .private(bob), mark), as: link.actor)
        #expect(try tenant.settings(of: ann, in: .private(bob)).isMarkedUnread)
        try tenant.run(.markRead(target: .private(bob), upTo: Place(rawValue: 1)), as: link.actor)
        #expect(try tenant.settings(of: ann, in: .private(bob)).isMarkedUnread == false)
        // What is read already is read again.
        try tenant.run(.changeSettings(of: ann, in: .private(bob), mark), as: link.actor)
        try tenant.run(.markRead(target: .private(bob), upTo: Place(rawValue: 1)), as: link.actor)
        #expect(try tenant.settings(of: ann, in: .private(bob)).isMarkedUnread == false)
    }

    @Test func `notes to oneself have one place each, and are read`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let sent = try (1...2).map { try tenant.say("\($0)", from: "ann", to: .private(ann)) }
        #expect(sent.map(\.place.rawValue) == [1, 2])
        let pushed = tenant.effects.effects.filter { if case .mailbox = $0 { true } else { false } }
        #expect(pushed.count == 2)
        guard case .unread(let unread) = try tenant.ask(.unread(link.account, .private(ann))) else {
            throw UnexpectedAnswer()
        }
        #expect(unread == .none)
        guard
            case .changed(let read) = try tenant.run(
                .markRead(target: .private(ann), upTo: Place(rawValue: 2)),
                as: link.actor
            )
        else { throw UnexpectedAnswer() }
        #expect(read.place.rawValue == 3)
        try tenant.crash()
        #expect(try tenant.say("3", from: "ann", to: .private(ann)).place.rawValue == 4)
        #expect(try tenant.check().isSound)
    }

    @Test func `conversations are filed under tags, until the tag ends`() throws {
        let tenant = try TestTenant()
        try tenant.run(.createGroup(GroupCreation(id: team, name: "", owner: nil, members: [ann])))
        let targets: [ConversationTarget] = [.group(team), .private(bob), .system(UserID(unchecked: "news"))]
        let early = #expect(throws: ClientError.self) {
            try tenant.run(.tagConversations(of: ann, targets, with: "t", true))
        }
        #expect(early?.code == .invalidArgument)
        try tenant.run(
            .changeConversationTags(of: ann, ConversationTagsChange(setting: [("t", "Work"), ("u", "Home")]))
        )
        try tenant.run(.tagConversations(of: ann, targets, with: "t", true))
        try tenant.run(.tagConversations(of: ann, [.private(bob)], with: "u", true))
        try tenant.reopen()
        #expect(Set(try tenant.tagged("t")) == Set(targets))
        #expect(try tenant.settings(of: ann, in: .private(bob)).tags == ["t", "u"])
        try tenant.run(.tagConversations(of: ann, [.group(team)], with: "t", false))
        #expect(Set(try tenant.tagged("t")) == Set(targets.dropFirst()))
        try tenant.reopen()
        try tenant.run(.changeConversationTags(of: ann, ConversationTagsChange(removing: ["t"])))
        #expect(try tenant.tagged("t").isEmpty)
        #expect(try tenant.settings(of: ann, in: .private(bob)).tags == ["u"])
        #expect(try tenant.items(.conversationTag, of: ann).count == 1)
        #expect(try tenant.check().isSound)
    }

    @Test func `a tag keeps its time when it is renamed`() throws {
        let tenant = try TestTenant()
        let time = tenant.clock.now
        try tenant.run(.changeConversationTags(of: ann, ConversationTagsChange(setting: [("t", "Work")])))
        tenant.clock.advance(milliseconds: 5)
        try tenant.run(.changeConversationTags(of: ann, ConversationTagsChange(setting: [("t", "Home")])))
        let tags = try tenant.items(.conversationTag, of: ann).compactMap { $0 as? ConversationTag }
        #expect(tags == [ConversationTag(id: "t", name: "Home", createdAt: time)])
    }
}

extension TestTenant {
    fileprivate func settings(of user: UserID, in target: ConversationTarget) throws -> ConversationSettings {
        guard case .settings(let settings) = try ask(.records(.settings(user, target))) else {
            throw UnexpectedAnswer()
        }
        return settings
    }

    fileprivate func tagged(_ tag: String) throws -> [ConversationTarget] {
        guard case .conversationsTagged(let targets) = try ask(.records(.conversationsTagged(ann, tag: tag))) else {
            throw UnexpectedAnswer()
        }
        return targets
    }
}

extension EffectLog {
    fileprivate var updates: [SettingsUpdate] {
        effects.compactMap { if case .settings(_, let update, _) = $0 { update } else { nil } }
    }

    fileprivate func states(of account: AccountNumber) -> [Membership] {
        effects.compactMap { if case .record(account, .membership(_, let state), _) = $0 { state } else { nil } }
    }
}
