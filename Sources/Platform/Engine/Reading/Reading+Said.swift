internal import PlatformCore
internal import PlatformStore

/// Walking through all that was said, commit by commit.
extension Reading {
    /// Commits looked at for one part at most.
    private static let commitCountMax = 1_024

    /// The next part of a walk, whole commits of it, about as large as a page.
    func said(_ query: SaidQuery) throws(StoreError) -> SaidPage {
        let start: LSN
        if let after = query.after { start = after } else { start = try self.start(of: query) }
        let (commits, isLast) = try commits(of: query, after: start)
        var messages: [SaidMessage] = []
        var platforms: [DeviceName: Platform] = [:]
        var byteCount = 0
        for (index, commit) in commits.enumerated() {
            let said = try said(in: commit.record, &platforms)
            byteCount += said.reduce(0) { $0 + 128 + $1.body.content.count }
            messages += said
            if byteCount >= Limits.pageBytesMax, index + 1 < commits.count {
                return SaidPage(messages: messages, through: commit.lsn, hasMore: true)
            }
        }
        return SaidPage(messages: messages, through: commits.last?.lsn ?? start, hasMore: !isLast)
    }

    private func start(of query: SaidQuery) throws(StoreError) -> LSN {
        try snapshot.lastCommit(before: query.from) ?? .zero
    }

    private func commits(
        of query: SaidQuery,
        after start: LSN
    ) throws(StoreError) -> (commits: [(lsn: LSN, record: CommitRecord)], isLast: Bool) {
        var commits: [(lsn: LSN, record: CommitRecord)] = []
        var isLast = true
        try snapshot.scan(CommitRecord.self, in: .commits(after: start)) { (key, record) throws(StoreError) in
            guard record.time < query.to else { return .stop }
            // The newest commit of all is not passed over by the look-up, whatever its age.
            if commits.isEmpty, query.after == nil, record.time < query.from { return .goOn }
            guard commits.count < Self.commitCountMax else {
                isLast = false
                return .stop
            }
            if case .commit(let lsn) = key { commits.append((lsn, record)) }
            return .goOn
        }
        return (commits, isLast)
    }

    private func said(
        in commit: CommitRecord,
        _ platforms: inout [DeviceName: Platform]
    ) throws(StoreError) -> [SaidMessage] {
        var said: [SaidMessage] = []
        for advance in commit.conversations {
            let range = KeyRange.messages(of: advance.log, after: advance.first.previous, through: advance.last)
            var found: [Message] = []
            try snapshot.scan(Message.self, in: range) { (_, message) throws(StoreError) in
                // Copies of a broadcast are one message, which stands in the tenant's own log.
                // What was imported was said long ago, somewhere else.
                if message.broadcast == nil, !message.flags.contains(.imported) { found.append(message) }
                return .goOn
            }
            for message in found {
                guard let body = message.body else { continue }
                said.append(
                    SaidMessage(
                        uid: message.uid(in: advance.log),
                        sender: try name(of: message.sender),
                        target: try target(try record(of: advance.log).name, of: message.sender),
                        body: body,
                        flags: message.flags,
                        sentTime: message.sentTime,
                        platform: try platform(of: message, &platforms)
                    )
                )
            }
        }
        for place in commit.broadcasts {
            if let broadcast = try broadcast(at: place) { said.append(broadcast) }
        }
        return said.sorted { $0.order < $1.order }
    }

    private func broadcast(at place: Place) throws(StoreError) -> SaidMessage? {
        guard let broadcast = try snapshot.read(Broadcast.self, at: .broadcast(place)),
            case .message(let body, let flags, _, _) = broadcast.content
        else { return nil }
        return SaidMessage(
            uid: broadcast.uid,
            sender: try name(of: broadcast.sender),
            target: nil,
            body: body,
            flags: flags,
            sentTime: broadcast.sentTime,
            platform: .server
        )
    }

    private func platform(
        of message: Message,
        _ platforms: inout [DeviceName: Platform]
    ) throws(StoreError) -> Platform {
        guard let device = message.origin?.device else { return .server }
        let name = DeviceName(account: message.sender, device: device)
        if let platform = platforms[name] { return platform }
        let platform = try snapshot.read(Device.self, at: .device(message.sender, device))?.platform ?? .other
        platforms[name] = platform
        return platform
    }
}

extension SaidMessage {
    /// Within a commit messages are told by time; those of one conversation keep their order.
    fileprivate var order: (Timestamp, UInt32, UInt8) { (sentTime, uid.conversation.rawValue, uid.counter) }
}
