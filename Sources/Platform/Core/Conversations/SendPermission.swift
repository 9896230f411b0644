/// Whether somebody may say something in a group.
package enum SendPermission {
    /// Decides for a send through a client's link, of somebody who may be silenced here or in all groups.
    package static func decide(
        _ member: GroupMember?,
        in group: Group,
        mutedInGroupsUntil: Timestamp = .zero,
        at now: Timestamp
    ) -> ClientError? {
        let role = member?.role ?? .outsider
        if group.isDismissed {
            return ClientError(.unknownGroup, "the group \(group.id) was dismissed")
        }
        if !role.isMember {
            return ClientError(.notInGroup, "join the group \(group.id) before sending to it")
        }
        let mutedUntil = max(member?.mutedUntil ?? .zero, mutedInGroupsUntil)
        if mutedUntil > now {
            return ClientError(
                .mutedInGroup,
                "the sender is muted in the group \(group.id)",
                retryAfter: UInt32(clamping: mutedUntil.rawValue - now.rawValue)
            )
        }
        if group.isMuted && role < .manager && member?.speaksAlways != true {
            return ClientError(.mutedInGroup, "the group \(group.id) is muted for its members")
        }
        return nil
    }
}

/// Whether somebody may change a message.
package enum ChangePermission {
    /// Decides by who said it and, in groups, by the roles of both.
    package static func decide(
        changer: AccountNumber,
        role: GroupRole?,
        sender: AccountNumber,
        senderRole: GroupRole?,
        kind: Change.Kind
    ) -> ClientError? {
        // In a group its managers say what stands at the top; two agree on that by themselves.
        if kind == .pin {
            if role ?? .owner >= .manager { return nil }
            return ClientError(.notAllowed, "only a manager of the group pins messages")
        }
        if changer == sender { return nil }
        switch kind {
        case .expansion, .reaction, .pin: return nil
        case .edit:
            return ClientError(.changeRefused, "only the sender can edit a message")
        case .recall:
            if let role, role >= .manager, role > senderRole ?? .outsider { return nil }
            return ClientError(.changeRefused, "only the sender or a manager of the group can recall a message")
        }
    }
}
