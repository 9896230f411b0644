internal import PlatformCore
internal import Testing

@Suite struct PermissionTests {
    private let ann = AccountNumber(rawValue: 1)
    private let bob = AccountNumber(rawValue: 2)

    private func group(isDismissed: Bool = false, isMuted: Bool = false) -> Group {
        Group(
            id: GroupID(unchecked: "g"),
            name: "",
            createdAt: .zero,
            isDismissed: isDismissed,
            isMuted: isMuted,
            lsn: .zero
        )
    }

    private func decide(
        _ role: GroupRole,
        in group: Group,
        mutedUntil: Timestamp = .zero,
        mutedInGroupsUntil: Timestamp = .zero,
        speaksAlways: Bool = false
    ) -> ClientError? {
        let member = GroupMember(role: role, joinedAt: .zero, mutedUntil: mutedUntil, speaksAlways: speaksAlways)
        return SendPermission.decide(member, in: group, mutedInGroupsUntil: mutedInGroupsUntil, at: now)
    }

    private let now = Timestamp(rawValue: 1_000)

    @Test(arguments: [GroupRole.member, .manager, .owner])
    func `members may speak`(role: GroupRole) {
        #expect(decide(role, in: group()) == nil)
    }

    @Test func `others may not, and nobody in a dismissed group`() {
        #expect(decide(.outsider, in: group())?.code == .notInGroup)
        #expect(SendPermission.decide(nil, in: group(), at: now)?.code == .notInGroup)
        #expect(decide(.owner, in: group(isDismissed: true))?.code == .unknownGroup)
    }

    @Test func `in a muted group only managers, owners and those exempt speak`() {
        #expect(decide(.member, in: group(isMuted: true))?.code == .mutedInGroup)
        #expect(decide(.member, in: group(isMuted: true), speaksAlways: true) == nil)
        #expect(decide(.manager, in: group(isMuted: true)) == nil)
        #expect(decide(.owner, in: group(isMuted: true)) == nil)
    }

    @Test func `who is muted learns for how long, and being exempt does not help`() {
        let until = Timestamp(rawValue: 1_500)
        #expect(decide(.member, in: group(), mutedUntil: until)?.code == .mutedInGroup)
        #expect(decide(.member, in: group(), mutedUntil: until)?.retryAfter == 500)
        #expect(decide(.owner, in: group(), mutedInGroupsUntil: until)?.retryAfter == 500)
        #expect(decide(.member, in: group(), mutedUntil: until, speaksAlways: true)?.code == .mutedInGroup)
        #expect(decide(.member, in: group(), mutedUntil: .never)?.retryAfter == .max)
        #expect(decide(.member, in: group(), mutedUntil: now, mutedInGroupsUntil: now) == nil)
    }

    @Test func `the sender may change a message, and nobody else may edit it`() {
        for kind in [Change.Kind.edit, .recall] {
            #expect(decide(changer: ann, .member, of: ann, .member, kind) == nil)
        }
        #expect(decide(changer: bob, .owner, of: ann, .member, .edit)?.code == .changeRefused)
    }

    @Test func `who stands above the sender in a group may recall`() {
        #expect(decide(changer: bob, .manager, of: ann, .member, .recall) == nil)
        #expect(decide(changer: bob, .owner, of: ann, .manager, .recall) == nil)
        #expect(decide(changer: bob, .manager, of: ann, nil, .recall) == nil)
        #expect(decide(changer: bob, .manager, of: ann, .manager, .recall)?.code == .changeRefused)
        #expect(decide(changer: bob, .member, of: ann, .outsider, .recall)?.code == .changeRefused)
        #expect(decide(changer: bob, nil, of: ann, nil, .recall)?.code == .changeRefused)
    }

    private func decide(
        changer: AccountNumber,
        _ role: GroupRole?,
        of sender: AccountNumber,
        _ senderRole: GroupRole?,
        _ kind: Change.Kind
    ) -> ClientError? {
        ChangePermission.decide(changer: changer, role: role, sender: sender, senderRole: senderRole, kind: kind)
    }

    @Test func `two users have one conversation, whichever names it`() {
        #expect(ConversationName.between(ann, bob) == .between(bob, ann))
        #expect(ConversationName.between(ann, ann).ends?.isSelf == true)
        #expect(ConversationName.system(sender: ann, receiver: bob) != .system(sender: bob, receiver: ann))
        #expect(ConversationName.between(bob, ann).ends?.peer(of: ann) == bob)
        #expect(ConversationName.group(GroupID(unchecked: "g")).ends == nil)
    }
}
