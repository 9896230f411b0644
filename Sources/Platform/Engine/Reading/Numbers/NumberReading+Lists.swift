internal import PlatformCore
internal import PlatformStore

/// The viewer's conversation list.
extension NumberReading {
    func conversations(_ page: NumberedPage, limit: Int) throws -> NumbersFound {
        let list = try reading.list(of: viewer)
        var conversations: [NumberedConversation] = []
        var seen: Set<PeerNumber> = []
        var byteCount = 0
        let count = reading.pageCount(limit)
        for place in list.order(after: try start(of: page, in: list)) {
            if place.pinnedAt == nil ? page.onlyPinned : page.skipsPinned { continue }
            if conversations.count == count || byteCount >= Limits.pageBytesMax { break }
            guard let side = try reading.side(of: viewer, in: place.conversation), side.isHeld,
                let peer = peer(of: side), seen.insert(peer).inserted,
                let conversation = try conversation(side, peer)
            else { continue }
            byteCount += 256 + conversation.top.view.byteCount
            conversations.append(conversation)
        }
        let pinnedCount = list.order.prefix { $0.pinnedAt != nil }.count
        let total =
            if page.onlyPinned { pinnedCount } else { list.order.count - (page.skipsPinned ? pinnedCount : 0) }
        return .conversations(conversations, cast, total: total)
    }

    func conversations(with peers: [PeerNumber]) throws -> NumbersFound {
        var conversations: [NumberedConversation] = []
        for peer in peers.prefix(Limits.pageCountMax) {
            guard let side = try side(with: peer), side.isHeld, let conversation = try conversation(side, peer) else {
                continue
            }
            conversations.append(conversation)
        }
        for peer in peers.prefix(Limits.pageCountMax) { try meet(peer) }
        return .conversations(conversations, cast, total: conversations.count)
    }

    /// Those the viewer talked with in private, the latest first; at most so many conversations are looked at.
    func peers(limit: Int) throws -> [AccountNumber] {
        try reading.list(of: viewer).order.prefix(limit).compactMap { place in
            guard let side = try reading.side(of: viewer, in: place.conversation), case .private = side.name else {
                return nil
            }
            return side.peer
        }
    }

    /// Members of a group whose read marks are looked at: of more, only so many.
    private static let readersMax = 50

    /// How far some other member has read a group.
    private func othersRead(_ side: ConversationSide, through head: Place) throws -> Place {
        var furthest = Place.zero
        var count = 0
        try reading.snapshot.scan(GroupMember.self, in: .members(of: side.number)) {
            (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.role.isMember, account != viewer else { return .goOn }
            count += 1
            let membership = try reading.snapshot.read(Membership.self, at: .membership(account, side.number))
            furthest = max(furthest, membership?.readMark.seq ?? .zero)
            return count < Self.readersMax && furthest < head ? .goOn : .stop
        }
        return min(furthest, head)
    }

    private func start(of page: NumberedPage, in list: UserList) throws -> ConversationPage? {
        if let peer = page.after, let side = try? side(with: peer), let row = list.rows[side.number] { return row.page }
        return page.time.map {
            ConversationPage(pinnedAt: nil, lastTime: $0, conversation: ConversationNumber(rawValue: 0))
        }
    }

    private func conversation(_ side: ConversationSide, _ peer: PeerNumber) throws -> NumberedConversation? {
        let end = try reading.end(of: side.number)
        let top: NumberedMessage?
        if let message = end.message, message.isShown, message.seq <= side.membership.end(head: end.seq),
            side.sees(message, isDeleted: try reading.isDeleted(message.seq, for: side))
        {
            top = try numbered(message, in: side)
        } else {
            top = try history(NumberedHistory(peer, of: viewer, olderCount: 1)).messages.first
        }
        guard let top else { return nil }
        let head = side.membership.end(head: end.seq)
        let peerReadUpTo =
            if side.name.ends == nil {
                try othersRead(side, through: head)
            } else {
                try number(upTo: reading.peerMembership(of: side)?.readMark.seq ?? .zero, in: side)
            }
        return NumberedConversation(
            peer: peer,
            top: top,
            readUpTo: try number(upTo: side.membership.readMark.seq, in: side),
            peerReadUpTo: peerReadUpTo,
            unread: try reading.unread(of: side, end: end),
            settings: side.membership.settings,
            head: side.name.ends == nil ? head : .zero
        )
    }
}

extension ConversationSide {
    /// Whether the conversation is still the viewer's: groups are not, once they were left.
    fileprivate var isHeld: Bool { name.ends != nil || membership.isOpen }
}
