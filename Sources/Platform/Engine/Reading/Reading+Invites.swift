internal import PlatformCore
internal import PlatformStore

/// Ways into groups.
extension Reading {
    func found(by query: InviteQuery) throws -> InvitesFound {
        switch query {
        case .open(let token, let viewer):
            guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(token.group)),
                case .group = record.name, let group = record.group, !group.isDismissed,
                let invite = try items(GroupInvite.self, of: token.group).first(where: { $0.isProved(by: token) }),
                !invite.isRevoked
            else { throw ClientError.unknownInvite }
            let role = try snapshot.read(GroupMember.self, at: .member(token.group, viewer))?.role ?? .outsider
            return .invite(invite, group, number: token.group, role: role)
        case .all(let id, let viewer):
            guard let number = try number(.group(id)), let group = try record(of: number).group, !group.isDismissed,
                let role = try snapshot.read(GroupMember.self, at: .member(number, viewer))?.role, role.isMember
            else { throw ClientError(.unknownGroup, "there is no group \(id)") }
            guard role >= group.hosting?.role(for: .invite) ?? .manager else {
                throw ClientError(.notAllowed, "the invites of a group are its managers'")
            }
            return .invites(
                try items(GroupInvite.self, of: number).sorted { $0.id > $1.id },
                try items(JoinRequest.self, of: number).sorted { ($0.time, $0.user) > ($1.time, $1.user) },
                number: number
            )
        }
    }

    private func items<Item: StoredShelfItem>(
        _: Item.Type,
        of conversation: ConversationNumber
    ) throws(StoreError) -> [Item] {
        var items: [Item] = []
        let range = KeyRange.shelf(ShelfName(Item.kind, of: conversation))
        try snapshot.scan(ShelfRecord<Item>.self, in: range) { (_, record) throws(StoreError) in
            items.append(record.item)
            return .goOn
        }
        return items
    }
}
