internal import PlatformGateway

/// What a link answers about ways into groups, against the model.
extension World {
    func checkWays(_ question: Question, _ summary: WireConversationSummary?) {
        let (device, group) = (question.device, String(question.name.dropFirst(2)))
        let chronicle = chronicle(device.tenant)
        guard question.name == "g:\(Self.ownGroup)", !question.conversation.isDismissed, violation == nil else {
            return
        }
        let ways = chronicle.ways[question.name] ?? ToldWays()
        let isIn = question.conversation.sides[device.user]?.isOpen == true
        if isIn, let summary, summary.group.introduction != ways.introduction {
            violated(5, "\(device.name): of \(group) is said \(summary.group.introduction), not \(ways.introduction)")
        }
        if chronicle.mayLead(group, device.user) { checkInvites(ways, of: group, device) }
        if let invite = ways.invites.last(where: { !$0.isRevoked }) {
            checkPreview(invite, question.conversation, isIn: isIn, device)
        }
    }

    private func checkInvites(_ ways: ToldWays, of group: String, _ device: Device) {
        guard case .invites(let list)? = answer(device, { $0.invites.group = group }) else { return }
        let found = list.invites.map {
            ToldInvite(
                id: $0.id,
                token: $0.token,
                by: $0.by,
                useCountMax: $0.useCountMax,
                useCount: $0.useCount,
                asksFirst: $0.asksFirst,
                isRevoked: $0.isRevoked
            )
        }
        if found != ways.invites.reversed() {
            violated(5, "\(device.name): \(found) lead into \(group), and it is \(ways.invites)")
        }
        let waiting = Set(list.requests.map { ToldRequest(user: $0.user, invite: $0.invite, text: $0.text) })
        if waiting != Set(ways.requests) {
            violated(5, "\(device.name): \(waiting) ask to come into \(group), and it is \(ways.requests)")
        }
    }

    private func checkPreview(_ invite: ToldInvite, _ told: ToldConversation, isIn: Bool, _ device: Device) {
        guard case .invitePreview(let preview)? = answer(device, { $0.invite.token = invite.token }) else { return }
        let count = told.sides.values.count(where: \.isOpen)
        if preview.memberCount != UInt32(count) || preview.hasGroup != isIn || preview.asksFirst != invite.asksFirst {
            violated(5, "\(device.name): an invite shows \(preview), and there are \(count) members; inside: \(isIn)")
        }
    }
}
