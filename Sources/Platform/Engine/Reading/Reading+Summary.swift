internal import PlatformCore
internal import PlatformStore

/// Conversations as they stand in a user's list.
extension Reading {
    /// Entries looked at for the last message to show; behind more invisible ones there is none.
    private static let lastMessageSearchMax = 1_000

    func summary(of side: ConversationSide, end: LogEnd) throws(StoreError) -> ConversationSummary {
        let record = try record(of: side.number)
        let peer = try peerMembership(of: side)
        return ConversationSummary(
            target: try target(record.name, of: side.viewer),
            conversation: side.number,
            head: side.membership.end(head: end.seq),
            lastMessage: try lastMessage(of: side, end: end).map { message throws(StoreError) in
                try view(message, in: side.number)
            },
            unread: try unread(of: side, end: end),
            membership: side.membership,
            peerReadUpTo: peer?.readMark.seq ?? .zero,
            group: record.group,
            lsn: max(changeLSN(of: side, end: end, record), peer?.lsn ?? .zero)
        )
    }

    /// When what the viewer sees of a conversation last changed; once they left it, no later than that.
    func changeLSN(of side: ConversationSide, end: LogEnd, _ record: ConversationRecord) -> LSN {
        guard side.membership.isOpen else { return side.membership.lsn }
        return max(side.membership.lsn, end.lsn, record.group?.lsn ?? .zero)
    }

    /// The newest message that the viewer may see and that moves the conversation up the list.
    func lastMessage(of side: ConversationSide, end: LogEnd) throws(StoreError) -> Message? {
        let through = side.membership.end(head: end.seq)
        if let message = end.message, message.seq <= through, try isLast(message, for: side) { return message }
        let after = side.membership.sight.stretches(head: end.seq).first?.lowerBound.previous ?? through
        var found: Message?
        var searched = 0
        let range = KeyRange.messages(of: side.number, after: after, through: max(after, through))
        try snapshot.scan(Message.self, in: range, .backward) { (_, message) throws(StoreError) in
            searched += 1
            if try isLast(message, for: side) {
                found = message
                return .stop
            }
            return searched < Self.lastMessageSearchMax ? .goOn : .stop
        }
        return found
    }

    private func isLast(_ message: Message, for side: ConversationSide) throws(StoreError) -> Bool {
        guard message.flags.contains(.updatesLast), side.sees(message, isDeleted: false) else { return false }
        if case .recalled(_, _, _, removesNotice: true) = message.state { return false }
        return try !isDeleted(message.seq, for: side)
    }

    /// What a private conversation is to the other end.
    func peerMembership(of side: ConversationSide) throws(StoreError) -> Membership? {
        guard side.name.kind == .private, let peer = side.peer, peer != side.viewer else { return nil }
        return try snapshot.read(Membership.self, at: .membership(peer, side.number))
    }
}
