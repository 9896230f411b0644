internal import PlatformCore
internal import PlatformEngine

/// Ways into groups as links make, ask for and are shown them.
extension Action {
    init(invites frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .inviteMake(let wire):
            var random = SystemRandomNumberGenerator()
            let draft = InviteDraft(
                secret: (0..<GroupInvite.secretByteCount).map { _ in UInt8.random(in: 0...255, using: &random) },
                expiresAt: wire.expiresAt == 0 ? nil : try WireValues.time(wire.expiresAt, "expiresAt"),
                useCountMax: wire.useCountMax == 0 ? nil : wire.useCountMax,
                asksFirst: wire.asksFirst,
                title: wire.title
            )
            self = .makeInvite(try WireValues.group(wire.group, "group"), by: owner.user, draft)
        case .inviteChange(let wire):
            let change = InviteChange(
                expiresAt: wire.hasExpiresAt ? try WireValues.time(wire.expiresAt, "expiresAt") : nil,
                useCountMax: wire.hasUseCountMax ? wire.useCountMax : nil,
                asksFirst: wire.hasAsksFirst ? wire.asksFirst : nil,
                title: wire.hasTitle ? wire.title : nil,
                isRevoked: wire.isRevoked
            )
            self = .changeInvite(wire.id, of: try WireValues.group(wire.group, "group"), change)
        case .inviteJoin(let wire):
            self = .joinByInvite(try WireValues.invite(wire.token), owner.user, text: wire.text)
        case .joinRequestsAnswer(let wire):
            self = .answerJoinRequests(
                try WireValues.group(wire.group, "group"),
                try WireValues.users(wire.users, "users", countMax: 100),
                isAccepted: wire.isAccepted
            )
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension Query {
    init(invites frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .invites(let wire): self = .invites(.all(try WireValues.group(wire.group, "group"), owner.account))
        case .invite(let wire): self = .invites(.open(try WireValues.invite(wire.token), owner.account))
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension WireValues {
    static func invite(_ text: String) throws(ClientError) -> InviteToken {
        guard let token = InviteToken(text) else { throw invalid("token is not an invite's") }
        return token
    }
}

extension WireInvite {
    init(_ answer: InviteAnswer) {
        self.init(answer.invite, of: answer.group)
    }

    fileprivate init(_ invite: GroupInvite, of group: ConversationNumber) {
        id = invite.id
        token = invite.token(in: group).text
        by = invite.by.text
        createdAt = invite.createdAt.rawValue
        expiresAt = invite.expiresAt?.rawValue ?? 0
        useCountMax = invite.useCountMax ?? 0
        useCount = invite.useCount
        asksFirst = invite.asksFirst
        title = invite.title
        isRevoked = invite.isRevoked
    }
}

extension WireJoinRequest {
    fileprivate init(_ request: JoinRequest) {
        user = request.user.text
        invite = request.invite
        time = request.time.rawValue
        text = request.text
    }
}

extension WireJoinRequests {
    init(_ update: JoinRequestsUpdate) {
        group = update.group.text
        recent = update.recent.map(WireJoinRequest.init)
        total = UInt32(clamping: update.total)
    }
}

extension WireResult.OneOf_Result {
    static func found(_ found: InvitesFound) -> Self {
        switch found {
        case .invite(let invite, let group, _, let role):
            var preview = WireInvitePreview()
            preview.name = group.name
            preview.memberCount = group.memberCount
            preview.asksFirst = invite.asksFirst
            if role.isMember { preview.group = WireGroup(group) }
            return .invitePreview(preview)
        case .invites(let invites, let requests, let number):
            var list = WireInviteList()
            list.invites = invites.map { WireInvite($0, of: number) }
            list.requests = requests.map(WireJoinRequest.init)
            return .invites(list)
        }
    }
}
