internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway

/// A way into a group.
struct ToldInvite: Hashable {
    let id: UInt32
    let token: String
    let by: String
    /// Zero for any number.
    var useCountMax: UInt32
    var useCount: UInt32 = 0
    var asksFirst: Bool
    var isRevoked = false

    var isUsedUp: Bool { useCountMax > 0 && useCount >= useCountMax }
}

/// Somebody who waits to be let in.
struct ToldRequest: Hashable {
    let user: String
    let invite: UInt32
    let text: String
}

/// How people come into a group, and what is said of it.
struct ToldWays {
    var invites: [ToldInvite] = []
    var requests: [ToldRequest] = []
    var introduction = ""
}

/// Groups that users make themselves, who let others in.
extension Chronicle {
    func invite(_ token: String) -> (key: String, index: Int, invite: ToldInvite)? {
        for (key, ways) in ways {
            guard let index = ways.invites.firstIndex(where: { $0.token == token }) else { continue }
            return (key, index, ways.invites[index])
        }
        return nil
    }

    /// Whether a user leads a group, as far as is known who does.
    func mayLead(_ group: String, _ user: String) -> Bool {
        conversations["g:\(group)"]?.sides[user]?.isOpen == true
            && rights(of: "g:\(group)").value.role(of: user) >= .manager
    }

    func make(_ draft: WireMakeInvite, _ made: InviteAnswer, by user: String) {
        requireLeader(of: draft.group, user, "makes an invite")
        let invite = ToldInvite(
            id: made.invite.id,
            token: made.token.text,
            by: user,
            useCountMax: draft.useCountMax,
            asksFirst: draft.asksFirst
        )
        if ways["g:\(draft.group)"]?.invites.contains(where: { $0.id == invite.id }) == true {
            violation(2, "there was an invite \(invite.id) into \(draft.group), and it is made again")
        }
        ways["g:\(draft.group)", default: ToldWays()].invites.append(invite)
    }

    func change(_ change: WireChangeInvite, by user: String) {
        requireLeader(of: change.group, user, "changes an invite")
        guard let index = ways["g:\(change.group)"]?.invites.firstIndex(where: { $0.id == change.id }),
            var invite = ways["g:\(change.group)"]?.invites[index], !invite.isRevoked
        else { return violation(5, "\(user) changes an invite of \(change.group) that is not there") }
        if change.hasAsksFirst { invite.asksFirst = change.asksFirst }
        if change.hasUseCountMax { invite.useCountMax = change.useCountMax }
        invite.isRevoked = change.isRevoked
        ways["g:\(change.group)"]?.invites[index] = invite
    }

    /// Somebody came in by an invite, or was there already.
    func come(by token: String, _ user: String) {
        guard let (key, index, invite) = invite(token), !invite.isRevoked else {
            return violation(5, "\(user) comes in by an invite that leads nowhere")
        }
        if conversations[key]?.sides[user]?.isOpen == true { return }
        if invite.isUsedUp || invite.asksFirst {
            return violation(5, "\(user) comes into \(key) by the invite \(invite), which does not let them in")
        }
        ways[key]?.invites[index].useCount += 1
        enter([user], key)
    }

    func ask(_ joining: WireJoinByInvite, _ user: String) {
        guard let (key, _, invite) = invite(joining.token), invite.asksFirst, !invite.isRevoked, !invite.isUsedUp,
            conversations[key]?.sides[user]?.isOpen != true
        else { return violation(5, "\(user) waits to be let in where nobody is asked") }
        ways[key]?.requests.removeAll { $0.user == user }
        ways[key]?.requests.append(ToldRequest(user: user, invite: invite.id, text: joining.text))
    }

    func answer(_ answer: WireAnswerJoinRequests, by user: String) {
        let key = "g:\(answer.group)"
        requireLeader(of: answer.group, user, "answers who asks to come in")
        let requests = ways[key]?.requests.filter { answer.users.contains($0.user) } ?? []
        if requests.isEmpty { return violation(5, "\(user) answers \(answer.users) in \(key), and none of them asks") }
        ways[key]?.requests.removeAll { answer.users.contains($0.user) }
        if !answer.isAccepted { return }
        for request in requests {
            guard let index = ways[key]?.invites.firstIndex(where: { $0.id == request.invite }) else { continue }
            ways[key]?.invites[index].useCount += 1
        }
        enter(requests.map(\.user), key)
    }

    func describe(_ change: WireDescribeGroup, by user: String) {
        requireLeader(of: change.group, user, "describes the group")
        ways["g:\(change.group)", default: ToldWays()].introduction = change.introduction
    }

    /// A group is no more: nothing leads there.
    func endWays(into key: String) {
        formerInvites += ways.removeValue(forKey: key)?.invites.map(\.token) ?? []
    }

    private func requireLeader(of group: String, _ user: String, _ what: String) {
        // An owner who leaves a group that is not hosted is followed by somebody whom no answer names.
        if mayLead(group, user) || rights(of: "g:\(group)").value.owner == nil { return }
        violation(5, "\(user) \(what), and is no leader of \(group): \(rights(of: "g:\(group)").value)")
    }
}
