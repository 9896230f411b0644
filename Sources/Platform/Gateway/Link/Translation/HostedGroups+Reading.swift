internal import PlatformCore
internal import PlatformEngine

extension Action {
    /// What a user does with hosted groups.
    init(hostedGroup frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .groupProfileChange(let wire):
            let change = GroupProfileChange(
                name: wire.hasName ? wire.name : nil,
                profile: try WireValues.profile(wire.profile, as: .group, "profile"),
                extra: try WireValues.profile(wire.extra, as: .groupExtra, "extra"),
                permissions: try WireValues.profile(wire.permissions, as: .permissions, "permissions")
            )
            self = .changeGroupProfile(try WireValues.group(wire.group, "group"), change)
        case .memberChange(let wire):
            self = .changeMember(
                wire.user.isEmpty ? owner.user : try WireValues.user(wire.user, "user"),
                in: try WireValues.group(wire.group, "group"),
                nickname: wire.hasNickname
                    ? try WireValues.text(wire.nickname, "nickname", countMax: MemberNote.nicknameCountMax) : nil,
                extra: wire.hasExtra
                    ? try WireValues.text(wire.extra, "extra", countMax: MemberNote.extraCountMax) : nil
            )
        case .membersFollow(let wire):
            self = .followMembers(
                try WireValues.users(wire.users, "users", countMax: FollowedMembers.countMax),
                of: try WireValues.group(wire.group, "group"),
                by: owner.user,
                wire.isFollowing
            )
        case .groupRemark(let wire):
            let group = try WireValues.group(wire.group, "group")
            let text = try WireValues.text(wire.text, "text", countMax: 64)
            self =
                text.isEmpty
                ? .removeRemark(of: owner.user, about: group)
                : .setRemark(of: owner.user, GroupRemark(text, about: group))
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension WireValues {
    static func text(_ text: String, _ field: String, countMax: Int) throws(ClientError) -> String {
        guard text.unicodeScalars.count <= countMax else {
            throw invalid("\(field) is longer than \(countMax) characters")
        }
        return text
    }
}
