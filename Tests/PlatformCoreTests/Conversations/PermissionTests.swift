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

    @Test(arguments: [GroupRole.member, .manager, .owner])
    func `members may speak`(role: GroupRole) {
        #expect(SendPermission.decide(role: role, group: group()) == nil)
    }

    @Test func `others may not, and nobody in a dismissed group`() {
        #expect(SendPermission.decide(role: .outsider, group: group())?.code == .notInGroup)
        #expect(SendPermission.decide(role: .owner, group: group(isDismissed: true))?.code == .unknownGroup)
    }

    @Test func `in a muted group only managers and owners speak`() {
        #expect(SendPermission.decide(role: .member, group: group(isMuted: true))?.code == .mutedInGroup)
        #expect(SendPermission.decide(role: .manager, group: group(isMuted: true)) == nil)
        #expect(SendPermission.decide(role: .owner, group: group(isMuted: true)) == nil)
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
