internal import PlatformGateway

/// A group that users make themselves, and the ways into it.
extension Device {
    func findWay() {
        let dice = world.newerDice
        let (chronicle, group) = (world.chronicle(tenant), World.ownGroup)
        guard let told = chronicle.conversations["g:\(group)"], !told.isDismissed else { return makeOwnGroup() }
        let isOwner = chronicle.rights(of: "g:\(group)").value.owner == user
        switch dice.below(100) {
        case ..<18:
            let (most, asksFirst) = (UInt32(dice.below(3)), dice.coin())
            wish { frame in
                frame.inviteMake.group = group
                frame.inviteMake.useCountMax = most
                frame.inviteMake.asksFirst = asksFirst
            }
        case ..<48: comeByInvite(chronicle)
        case ..<64: answerRequests(chronicle)
        case ..<71: changeInvite(chronicle)
        case ..<80:
            let about = "about \(dice.below(1_000))"
            wish { frame in
                frame.groupDescribe.group = group
                frame.groupDescribe.introduction = about
            }
        case ..<88:
            guard let whom = dice.one(of: world.users.filter { $0 != self.user }) else { return }
            let isManager = dice.permille(600)
            wish { frame in
                frame.groupRole.group = group
                frame.groupRole.user = whom
                frame.groupRole.role = isManager ? .manager : .member
            }
        case ..<98: if !isOwner { wish { $0.groupLeave.group = group } }
        default: if isOwner { wish { $0.groupDismiss.group = group } }
        }
    }

    /// Asks for something; what it was is kept for the model, which need not understand the engine's command.
    func wish(_ fill: (inout WireClientFrame) -> Void) { say(.change(.other), fill) }

    private func makeOwnGroup() {
        let members = world.newerDice.some(of: world.users)
        wish { frame in
            frame.groupCreate.id = World.ownGroup
            frame.groupCreate.name = "own"
            frame.groupCreate.members = members
        }
    }

    /// Invites are handed from mouth to mouth, and so are those that lead nowhere any more.
    private func comeByInvite(_ chronicle: Chronicle) {
        let dice = world.newerDice
        let ways = chronicle.ways["g:\(World.ownGroup)"]?.invites ?? []
        let tokens = dice.permille(100) ? chronicle.formerInvites : ways.suffix(8).map(\.token)
        guard let token = dice.one(of: tokens) else { return }
        let text = "please \(dice.below(1_000))"
        wish { frame in
            frame.inviteJoin.token = token
            frame.inviteJoin.text = text
        }
    }

    private func answerRequests(_ chronicle: Chronicle) {
        let dice = world.newerDice
        let waiting = chronicle.ways["g:\(World.ownGroup)"]?.requests.map(\.user) ?? []
        let named = dice.some(of: dice.permille(800) ? waiting : world.users)
        let isAccepted = dice.permille(700)
        if named.isEmpty { return }
        wish { frame in
            frame.joinRequestsAnswer.group = World.ownGroup
            frame.joinRequestsAnswer.users = named
            frame.joinRequestsAnswer.isAccepted = isAccepted
        }
    }

    private func changeInvite(_ chronicle: Chronicle) {
        let dice = world.newerDice
        guard let invite = dice.one(of: chronicle.ways["g:\(World.ownGroup)"]?.invites ?? []) else { return }
        let (isRevoked, asksFirst, most) = (dice.permille(400), dice.coin(), UInt32(dice.below(4)))
        wish { frame in
            frame.inviteChange.group = World.ownGroup
            frame.inviteChange.id = invite.id
            frame.inviteChange.asksFirst = asksFirst
            frame.inviteChange.useCountMax = most
            frame.inviteChange.isRevoked = isRevoked
        }
    }
}
