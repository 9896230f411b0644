internal import PlatformCore
internal import PlatformEngine

/// Who may do what in a group.
struct ToldRights {
    var owner: String?
    var managers: Set<String> = []
    var isMuted = false
    /// The weakest role that brings others in.
    var inviting = GroupRole.member

    func role(of user: String) -> GroupRole {
        if user == owner { return .owner }
        return managers.contains(user) ? .manager : .member
    }

    mutating func lose(_ users: [String]) {
        managers.subtract(users)
        if let gone = owner, users.contains(gone) { owner = nil }
    }
}

/// Rights in groups: muted ones, and hosted ones in which not everybody may bring others.
extension Chronicle {
    func rights(of group: String) -> Settled<ToldRights> { rights[group] ?? Settled(ToldRights()) }

    /// A new group's rights.
    func found(_ group: Group) {
        var told = ToldRights(owner: group.hosting?.owner.text)
        told.inviting = group.hosting?.role(for: .invite) ?? .member
        rights["g:\(group.id.text)", default: Settled(told)].value = told
    }

    func setRole(_ role: GroupRole, of user: String, in key: String) {
        rights[key]?.value.lose([user])
        if role == .manager { rights[key]?.value.managers.insert(user) }
    }

    /// Who leaves loses their role; where that was the owner's, the answer names the next.
    func loseRoles(_ users: [String], in group: Group) {
        let key = "g:\(group.id.text)"
        let hadOwner = rights(of: key).value.owner != nil
        rights[key]?.value.lose(users)
        guard hadOwner, rights(of: key).value.owner == nil, let next = group.hosting?.owner.text else { return }
        guard conversations[key]?.sides[next]?.isOpen == true else { return }
        rights[key]?.value.managers.remove(next)
        rights[key]?.value.owner = next
    }

    /// Something that a user did in a group: held against their rights, where these are known.
    func requireRight(_ asked: Asked, _ result: Result<Answer, ClientError>) {
        let action = asked.command.action
        guard let user = asked.user, let key = action.group,
            rights(of: key).holds(since: asked.rights, butForOne: action.changesRights),
            conversations[key]?.sides[user]?.isOpen == true
        else { return }
        let told = rights(of: key).value
        let role = told.role(of: user)
        switch (action, result) {
        case (.send(let send), .success) where told.isMuted && role < .manager:
            // What was said before is answered as it was then.
            if said[String(decoding: send.body.content, as: UTF8.self)] != nil { return }
            violation(1, "\(user) says something in \(key), which is muted")
        case (.send, .failure(let error)) where error.code == .mutedInGroup && !(told.isMuted && role < .manager):
            violation(1, "\(user) is muted in \(key) as its \(role): \(told)")
        case (.joinGroup, .success) where role < told.inviting:
            violation(1, "\(user) brings others into \(key) as its \(role), which only its \(told.inviting) may")
        case (.joinGroup, .failure(let error)) where error.code == .notAllowed && role >= told.inviting:
            violation(1, "\(user) may not bring others into \(key) as its \(role): \(told)")
        default: break
        }
    }
}

extension Action {
    /// The group it is about.
    var group: String? {
        switch self {
        case .send(let send): if case .group(let group) = send.target { "g:\(group.text)" } else { nil }
        case .createGroup(let creation): "g:\(creation.id.text)"
        case .joinGroup(let group, _, _), .leaveGroup(let group, _, _), .dismissGroup(let group, _),
            .setGroupRole(let group, _, _), .setGroupMuted(let group, _):
            "g:\(group.text)"
        default: nil
        }
    }

    /// Whether it may change who may do what in a group.
    var changesRights: Bool {
        if case .send = self { false } else { group != nil }
    }
}
