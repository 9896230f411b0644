internal import PlatformCore
internal import PlatformEngine

extension Query {
    /// Requests that ask for something, as the engine's queries.
    init(_ frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .sync(let wire):
            let after = try WireValues.cursor(wire.after)
            self = .sync(owner.account, after: after, limit: WireValues.limit(wire.limit))
        case .difference(let wire):
            self = .difference(
                owner.account,
                try WireValues.target(wire.conversation),
                after: try WireValues.place(wire.after, "after"),
                limit: WireValues.limit(wire.limit)
            )
        case .conversations(let wire):
            let page = wire.page.isEmpty ? nil : try PageToken.read(wire.page)
            self = .conversations(owner.account, page: page, limit: WireValues.limit(wire.limit))
        case .history(let wire): self = .history(try HistoryQuery(wire, by: owner))
        case .pinned(let wire):
            self = .pinned(
                owner.account,
                try WireValues.target(wire.conversation),
                before: wire.before == 0 ? nil : try WireValues.place(wire.before, "before"),
                limit: WireValues.limit(wire.limit)
            )
        case .reactions(let wire): self = .reactions(try ReactionQuery(wire, by: owner))
        case .readStates(let wire):
            self = .readStates(owner.account, try WireValues.target(wire.conversation))
        case .unread(let wire): self = .unread(owner.account, try WireValues.target(wire.conversation))
        case .user(let wire): self = .user(try WireValues.user(wire.id, "id"))
        case .devices: self = .devices(owner.account)
        case .group(let wire): self = .group(try WireValues.group(wire.group, "group"), for: .user(owner.account))
        case .groupMembers(let wire):
            self = .groupMembers(
                try WireValues.group(wire.group, "group"),
                for: .user(owner.account),
                after: wire.after.isEmpty ? nil : try WireValues.user(wire.after, "after"),
                limit: WireValues.limit(wire.limit)
            )
        case .blacklistList(let wire):
            let after = wire.after.isEmpty ? nil : try WireValues.user(wire.after, "after")
            self = .records(.blacklist(owner.user, after: after, limit: WireValues.limit(wire.limit)))
        case .groups(let wire):
            self = .groupsOf(
                owner.user,
                after: wire.after.isEmpty ? nil : try WireValues.group(wire.after, "after"),
                limit: WireValues.limit(wire.limit)
            )
        case .ultraGroups(let wire):
            let window = ChannelWindow(skipping: Int(wire.skip), limit: WireValues.limit(wire.limit))
            self = .channels(.ultragroups(of: owner.user, window))
        case .channels(let wire):
            let window = ChannelWindow(skipping: Int(wire.skip), limit: WireValues.limit(wire.limit))
            let group = try WireValues.group(wire.group, "group")
            self = .channels(.channels(group, for: .user(owner.account), window))
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension HistoryQuery {
    fileprivate init(_ wire: WireHistory, by owner: LinkOwner) throws(ClientError) {
        let start: Start
        switch wire.start {
        case .seq(let seq): start = .seq(try WireValues.place(seq, "seq"))
        case .time(let time): start = .time(try WireValues.time(time, "time"), inclusive: true)
        case nil: start = .head
        }
        let direction: Direction
        switch wire.direction {
        case .older: direction = .older
        case .newer: direction = .newer
        case .UNRECOGNIZED: throw WireValues.invalid("direction must be OLDER or NEWER")
        }
        self.init(
            viewer: .account(owner.account),
            target: try WireValues.target(wire.conversation),
            start: start,
            direction: direction,
            endTime: wire.endTime == 0 ? nil : try WireValues.time(wire.endTime, "endTime"),
            limit: WireValues.limit(wire.limit)
        )
    }
}

/// The place in the conversation list that a client hands back for the next page.
enum PageToken {
    static func text(_ page: ConversationPage) -> String {
        let pinned = page.pinnedAt.map { String($0.rawValue) } ?? ""
        return "\(pinned).\(page.lastTime.rawValue).\(page.conversation.rawValue)"
    }

    static func read(_ text: String) throws(ClientError) -> ConversationPage {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let lastTime = Int64(parts[1]), let number = UInt32(parts[2]) else { throw broken }
        var pinnedAt: Timestamp?
        if !parts[0].isEmpty {
            guard let time = Int64(parts[0]) else { throw broken }
            pinnedAt = try WireValues.time(time, "page")
        }
        return ConversationPage(
            pinnedAt: pinnedAt,
            lastTime: try WireValues.time(lastTime, "page"),
            conversation: ConversationNumber(rawValue: number)
        )
    }

    private static var broken: ClientError { WireValues.invalid("page must be the next of an earlier answer") }
}
