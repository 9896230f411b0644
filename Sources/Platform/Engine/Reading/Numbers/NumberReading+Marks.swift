internal import PlatformCore
internal import PlatformStore

/// What stands out in conversations: pinned messages, mentions that were not read, and how conversations are set up.
extension NumberReading {
    /// Conversations that are set up and answered at once.
    private static let settingsCountMax = 1_000
    /// Marks that are looked at for one answer.
    private static let markCountMax = 10_000

    func pinned(with peer: PeerNumber, below number: Place, _ limit: Int) throws -> NumberedMessages {
        try marked(with: peer, below: number, limit) { side in
            .pinned(in: side.number, through: side.membership.end(head: try self.reading.end(of: side.number).seq))
        }
    }

    func mentions(with peer: PeerNumber, below number: Place, _ limit: Int) throws -> NumberedMessages {
        try marked(with: peer, below: number, limit) { side in
            .mentions(of: self.viewer, in: side.number, after: side.membership.readMark.seq)
        }
    }

    /// Messages that keys of a range name and the viewer sees, newest first.
    private func marked(
        with peer: PeerNumber,
        below number: Place,
        _ limit: Int,
        _ range: (ConversationSide) throws -> KeyRange
    ) throws -> NumberedMessages {
        try meet(peer)
        guard let side = try side(with: peer) else {
            return NumberedMessages(messages: [], total: 0, head: .zero, cast: cast)
        }
        var seqs: [Place] = []
        try snapshot.scan(range(side), .backward) { (key, _) throws(StoreError) in
            switch try TenantKey(key) {
            case .pinned(_, let seq), .mention(_, _, let seq): seqs.append(seq)
            default: break
            }
            return seqs.count < Self.markCountMax ? .goOn : .stop
        }
        var (found, total) = ([NumberedMessage](), 0)
        for seq in seqs {
            guard let message = try shown(seq, in: side), let numbered = try numbered(message, in: side) else {
                continue
            }
            total += 1
            if numbered.number < number, found.count < reading.pageCount(limit) { found.append(numbered) }
        }
        let head = side.name.ends == nil ? side.membership.end(head: try reading.end(of: side.number).seq) : .zero
        return NumberedMessages(messages: found, total: total, head: head, cast: cast)
    }

    func settings(with peers: [PeerNumber]?) throws -> NumbersFound {
        var found: [(peer: PeerNumber, settings: ConversationSettings)] = []
        if let peers {
            for peer in peers.prefix(Limits.pageCountMax) {
                try meet(peer)
                found.append((peer, try side(with: peer)?.membership.settings ?? ConversationSettings()))
            }
            return .settings(found, cast)
        }
        for (number, membership) in try reading.memberships(of: viewer, where: { _ in true }) {
            guard membership.settings.isSetUp, found.count < Self.settingsCountMax,
                let side = try reading.side(of: viewer, in: number), let peer = peer(of: side)
            else { continue }
            try meet(peer)
            found.append((peer, membership.settings))
        }
        return .settings(found, cast)
    }
}

extension ConversationSettings {
    /// Whether anything of it differs from what is usual, but for its place in the list.
    fileprivate var isSetUp: Bool {
        !draft.isEmpty || isMarkedUnread || notification != .unset || mutedUntil > .zero
    }
}
