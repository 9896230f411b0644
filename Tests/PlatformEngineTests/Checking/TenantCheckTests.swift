internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let users = ["ann", "bob", "cid", "dan"].map { UserID(unchecked: $0) }
private let groups = ["g1", "g2"].map { GroupID(unchecked: $0) }

@Suite struct TenantCheckTests {
    /// Method: 20 seeds; each does 150 random commands with crashes and restarts between, then walks
    /// the data.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `whatever was done, the data fits together`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var policy = EnginePolicy()
        policy.checkpointEntryCount = 16
        policy.accountCountMax = 4
        policy.conversationCountMax = 6
        policy.seesHistoryBeforeJoining = Bool.random(using: &random)
        let tenant = try TestTenant(policy: policy)
        for _ in 0..<150 {
            tenant.clock.advance(milliseconds: .random(in: 0...2, using: &random))
            do {
                try tenant.run(randomAction(&random))
            } catch is ClientError {
                // A refusal is an answer too.
            }
            switch Int.random(in: 0..<40, using: &random) {
            case 0: try tenant.crash()
            case 1: try tenant.reopen()
            default: break
            }
        }
        let report = try tenant.check()
        #expect(report.isSound, "seed \(seed): \(report.problems)")
        #expect(report.messageCount > 0)
    }

    @Test func `a missing message is found`() throws {
        let tenant = try TestTenant()
        var sent: [Sent] = []
        for index in 0..<3 { sent.append(try tenant.say("\(index)", from: "ann", to: .private(users[1]))) }
        tenant.engine.close {}
        tenant.jobs.runAll()
        let store = try tenant.disk.open()
        var batch = WriteBatch()
        batch.delete(.message(sent[1].uid.conversation, sent[1].seq))
        try store.write(batch, durability: .synced)
        let rules = Set(TenantCheck.run(on: store.snapshot()).problems.map(\.rule))
        #expect(rules.isSuperset(of: [.density, .references, .ordinals]))
    }

    @Test func `a missing broadcast is found`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        for _ in 0..<2 {
            let body = MessageBody(objectName: "RC:TxtMsg", content: [8])
            try tenant.run(.broadcast(Broadcasting(from: users[1], body: body, flags: .ordinary)))
        }
        tenant.engine.close {}
        tenant.jobs.runAll()
        let store = try tenant.disk.open()
        #expect(TenantCheck.run(on: store.snapshot()).isSound)
        for (place, rule) in [(1, .density), (2, .references)] as [(UInt32, CheckReport.Rule)] {
            var batch = WriteBatch()
            batch.delete(.broadcast(Place(rawValue: place)))
            try store.write(batch, durability: .synced)
            #expect(Set(TenantCheck.run(on: store.snapshot()).problems.map(\.rule)) == [rule])
        }
    }

    private func randomAction(_ random: inout SeededGenerator) -> Action {
        let (one, other) = (users[Int.random(in: 0..<4, using: &random)], users[Int.random(in: 0..<4, using: &random)])
        let group = groups[Int.random(in: 0..<2, using: &random)]
        let target = [ConversationTarget.private(other), .group(group), .system(other)][
            Int.random(in: 0..<3, using: &random)
        ]
        let seq = Place(rawValue: .random(in: 1...30, using: &random))
        switch Int.random(in: 0..<32, using: &random) {
        case 28..<32: return randomTenantAction(one, target, seq, &random)
        case 20..<28: return randomDecision(one, other, target, group, &random)
        case 0..<9: return .send(randomSend(one, target, &random))
        case 9..<12:
            return .recall(
                Recall(by: .id(one), target: target, message: .seq(seq), isAdmin: true, removesNotice: false)
            )
        case 12..<14:
            let body = MessageBody(objectName: "RC:TxtMsg", content: [7])
            return .edit(Edit(by: .id(one), target: target, message: .seq(seq), body: body))
        case 14: return .clearHistory(user: .id(one), target: target, upTo: seq)
        case 15: return .joinGroup(group, [one, other], nil)
        case 16: return .leaveGroup(group, [one], nil)
        case 17: return .setBlacklisted(by: .id(one), whom: other, .random(using: &random))
        case 18: return .createGroup(GroupCreation(id: group, name: "G", owner: .id(one), members: [other]))
        default: return .dismissGroup(group, nil)
        }
    }

    private func randomTenantAction(
        _ one: UserID,
        _ target: ConversationTarget,
        _ seq: Place,
        _ random: inout SeededGenerator
    ) -> Action {
        let words = ["a", "b"].shuffled(using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            let body = MessageBody(objectName: "RC:TxtMsg", content: [8])
            return .broadcast(Broadcasting(from: one, body: body, flags: .ordinary))
        case 1:
            return .expand(
                ExpansionChange(by: .id(one), target: target, message: .seq(seq), setting: ["k": words[0]])
            )
        case 2: return .changeWords(WordChange(putting: [SensitiveWord(words[0])], removing: [words[1]], countMax: 9))
        default: return .requestPush(.users, body: [1])
        }
    }

    private func randomDecision(
        _ one: UserID,
        _ other: UserID,
        _ target: ConversationTarget,
        _ group: GroupID,
        _ random: inout SeededGenerator
    ) -> Action {
        let isOn = Bool.random(using: &random)
        let tags = ["t", "u", "v"].shuffled(using: &random).prefix(2)
        let later = Timestamp(rawValue: .random(in: 0...MessageUID.horizon.rawValue, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .setTags(of: one, to: tags.map { UserTag($0) })
        case 1: return .setRemarks(of: one, [UserRemark("r", about: other)])
        case 2:
            let period = QuietPeriod(start: 0, minutes: 9, level: .nothing)
            return .changeOwnSettings(of: one, OwnSettingsChange(quietPeriod: isOn ? .set(period) : .ended))
        case 3: return .changeConversationTags(of: one, ConversationTagsChange(setting: tags.map { ($0, "n") }))
        case 4: return .tagConversations(of: one, [target], with: tags[0], isOn)
        case 5: return .changeConversationTags(of: one, ConversationTagsChange(removing: [tags[0]]))
        case 6: return .blockUser(one, until: later)
        case 7: return isOn ? .muteMembers([one, other], of: group, until: later) : .setGroupMuted(group, true)
        case 8: return isOn ? .endAccount(of: one, .deactivated) : .endAccount(of: one, .deleted)
        default: return isOn ? .reopenAccount(of: one) : .registerUser(Registration(user: one))
        }
    }

    private func randomSend(_ from: UserID, _ target: ConversationTarget, _ random: inout SeededGenerator) -> Send {
        let reaches: [Send.Reach] = [
            .everyone, .receivers, .checked(includesSender: true), .checked(includesSender: false),
        ]
        let isDirected = target.kind == .group && Int.random(in: 0..<4, using: &random) == 0
        return Send(
            from: .id(from),
            target: target,
            body: MessageBody(objectName: "RC:TxtMsg", content: [1, 2]),
            flags: Bool.random(using: &random) ? .ordinary : [.inHistory, .mentionAll, .counted, .expandable],
            reach: isDirected
                ? .directed([users[0], users[2]], sender: .random(using: &random))
                : reaches[Int.random(in: 0..<4, using: &random)],
            mentions: [users[1]]
        )
    }
}
