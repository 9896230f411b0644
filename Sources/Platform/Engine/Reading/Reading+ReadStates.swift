internal import PlatformCore
internal import PlatformStore

/// How far the others of a conversation are.
extension Reading {
    func readStates(_ viewer: AccountNumber, _ target: ConversationTarget) throws -> ReadStates {
        guard let side = try side(target, of: viewer) else { return ReadStates(readUpTo: .zero, deliveredUpTo: .zero) }
        let head = try end(of: side.number).seq
        if side.name.kind == .ultragroup {
            throw ClientError(.invalidArgument, "read states are not answered for channels of ultra groups")
        }
        guard let ends = side.name.ends else {
            guard side.membership.isOpen else { throw ClientError(.notInGroup, "the user is no longer in the group") }
            return ReadStates(readUpTo: try readerCount(of: side, head: head), deliveredUpTo: .zero)
        }
        guard let peer = try peerMembership(of: side) else {
            return ReadStates(readUpTo: .zero, deliveredUpTo: .zero)
        }
        let delivered = try delivered(to: ends.peer(of: viewer), in: side.number, ends, head: head)
        return ReadStates(readUpTo: peer.readMark.seq, deliveredUpTo: max(delivered, peer.readMark.seq))
    }

    /// How far the one a message was said to has received and read its conversation.
    func peerStates(
        of message: Message,
        _ conversation: ConversationNumber,
        _ ends: ConversationEnds
    ) throws(StoreError) -> ReadStates {
        let peer = ends.peer(of: message.sender)
        let read = try snapshot.read(Membership.self, at: .membership(peer, conversation))?.readMark.seq ?? .zero
        let head = try end(of: conversation).seq
        let delivered = try delivered(to: peer, in: conversation, ends, head: head)
        return ReadStates(readUpTo: read, deliveredUpTo: max(delivered, read))
    }

    /// How many others have read a group to its end; groups past the ordinary size are not counted through.
    private func readerCount(of side: ConversationSide, head: Place) throws -> Place {
        guard try record(of: side.number).group?.memberCount ?? 0 <= Limits.groupMemberCountMax else {
            throw ClientError(
                .invalidArgument,
                "read states are answered for groups of up to \(Limits.groupMemberCountMax) members"
            )
        }
        var count: UInt32 = 0
        try snapshot.scan(GroupMember.self, in: .members(of: side.number)) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, account != side.viewer, member.role.isMember else { return .goOn }
            let membership = try snapshot.read(Membership.self, at: .membership(account, side.number))
            if let membership, membership.readMark.seq >= head { count += 1 }
            return .goOn
        }
        return Place(rawValue: count)
    }

    /// The last message of a conversation that the furthest device of an end has.
    ///
    /// Cursors are places of the mailbox; both grow together, so the message is looked for by halving.
    private func delivered(
        to account: AccountNumber,
        in conversation: ConversationNumber,
        _ ends: ConversationEnds,
        head: Place
    ) throws(StoreError) -> Place {
        let cursor = try furthestCursor(of: account)
        var low = Place.zero
        var high = head
        while low < high {
            let middle = Place(rawValue: low.rawValue + (high.rawValue - low.rawValue + 1) / 2)
            var probe: Message?
            let range = KeyRange.messages(of: conversation, after: middle.previous, through: high)
            try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
                guard message.mailboxPlaces.place(of: account, in: ends) > .zero else { return .goOn }
                probe = message
                return .stop
            }
            if let probe, probe.mailboxPlaces.place(of: account, in: ends) <= cursor {
                low = probe.seq
            } else {
                high = middle.previous
            }
        }
        return low
    }

    private func furthestCursor(of account: AccountNumber) throws(StoreError) -> Place {
        var furthest = Place.zero
        for device in try devices(of: account) {
            let name = DeviceName(account: account, device: device.number)
            if let unsaved = point.cursors[name] {
                furthest = max(furthest, unsaved.place)
            } else if let saved = try snapshot.read(SyncCursor.self, at: .cursor(account, device.number)) {
                furthest = max(furthest, saved.place)
            }
        }
        return furthest
    }
}
