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
    fileprivate func states(of account: AccountNumber) -> [Membership] {
        effects.compactMap { if case .record(account, .membership(_, let state), _) = $0 { state } else { nil } }
    }
}
