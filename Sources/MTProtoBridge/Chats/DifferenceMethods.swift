internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What clients missed.
extension MethodTable {
    mutating func addDifferences(_ chats: Chats) {
        onAsync(TL.UpdatesGetState.self) { _, caller throws(RPCError) in
            chats.state(at: try await chats.head(caller.chat()))
        }
        onAsync(TL.UpdatesGetDifference.self) { function, caller throws(RPCError) in
            try await chats.difference(function, caller.chat())
        }
        onAsync(TL.UpdatesGetChannelDifference.self) { function, caller throws(RPCError) in
            try await chats.channelDifference(function, caller.chat())
        }
    }
}

extension Chats {
    /// Places that a client may be behind and still be told of each.
    private static let missedCountMax = 10_000
    /// Supergroups that one difference names as changed.
    private static let changedGroupCountMax = 1_000
    /// How much earlier than a client says it was last told something its groups are looked at.
    private static let slackSeconds: Int32 = 60
    /// Seconds until a client may ask again for a supergroup that nothing happened in.
    private static let timeout: Int32 = 30

    func state(at head: Place) -> TL.UpdatesState {
        TL.UpdatesState(pts: head.pts, qts: 0, date: now.seconds, seq: 0, unreadCount: 0)
    }

    func difference(
        _ function: TL.UpdatesGetDifference,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.UpdatesDifference {
        // A client says so how far it has come, and does not look at the answer.
        if function.ptsLimit == 1, function.date == .max {
            return .differenceEmpty(.init(date: now.seconds, seq: 0))
        }
        guard let after = Place(pts: function.pts) else { throw .persistentTimestampInvalid }
        let head = try await head(me)
        // The server was set back, or the client was away for very long: it goes on from here.
        guard after <= head, Int(head.rawValue - after.rawValue) <= Self.missedCountMax else {
            return .differenceTooLong(.init(pts: head.pts))
        }
        guard case .log(let log) = try await ask(.mailbox(me.account, after: after, limit: Self.pageCountMax), me)
        else {
            throw .internalError
        }
        let items = log.items ?? []
        let answered = try await answered(items.compactMap(\.reference), me)
        var missed = MissedUpdates(items, for: me.viewer, answering: answered)
        var cast = log.cast
        if let last = items.last, last.place < log.head {
            return .differenceSlice(
                .init(
                    newMessages: missed.messages,
                    otherUpdates: missed.others,
                    chats: me.viewer.chats(cast),
                    users: me.viewer.users(cast),
                    intermediateState: state(at: last.place)
                )
            )
        }
        try await addGroups(changedSince: function.date, to: &missed, &cast, me)
        if items.isEmpty, missed.others.isEmpty { return .differenceEmpty(.init(date: now.seconds, seq: 0)) }
        return .difference(
            .init(
                newMessages: missed.messages,
                otherUpdates: missed.others,
                chats: me.viewer.chats(cast),
                users: me.viewer.users(cast),
                state: state(at: log.head)
            )
        )
    }

    /// Names the supergroups that something happened in, for clients to ask for each, and those that are the user's no
    /// more.
    private func addGroups(
        changedSince date: Int32,
        to missed: inout MissedUpdates,
        _ cast: inout Cast,
        _ me: ChatIdentity
    ) async throws(RPCError) {
        let since = Timestamp(seconds: max(0, date) - min(max(0, date), Self.slackSeconds))
        guard case .standing(_, let changed, let left) = try await ask(.standing(me.account, groupsSince: since), me)
        else {
            throw .internalError
        }
        let groups = Array(changed.prefix(Self.changedGroupCountMax))
        let gone = Array(left.prefix(Self.changedGroupCountMax))
        let all = groups.map(\.group) + gone
        for start in stride(from: 0, to: all.count, by: Limits.pageCountMax) {
            let numbers = Array(all[start..<min(start + Limits.pageCountMax, all.count)])
            guard case .groups(let known) = try await ask(.groups(numbers, for: me.account), me) else {
                throw .internalError
            }
            for group in known { cast.groups[group.number] = group }
        }
        for (group, head) in groups where cast.groups[group] != nil {
            missed.add(.updateChannelTooLong(.init(channelID: group.id, pts: head.pts)))
        }
        for group in gone where cast.groups[group] != nil { missed.add(.updateChannel(.init(channelID: group.id))) }
    }

    func channelDifference(
        _ function: TL.UpdatesGetChannelDifference,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.UpdatesChannelDifference {
        let group = try me.viewer.group(function.channel)
        let head = try await state(of: group, me)
        guard let after = Place(pts: function.pts) else { throw .persistentTimestampInvalid }
        let limit = min(max(Int(function.limit), 1), Self.pageCountMax)
        guard after <= head,
            case .log(let log) = try await ask(.group(group, me.account, after: after, limit: limit), me),
            let items = log.items
        else { return try await channelTooLong(group, head, me) }
        guard log.cast.groups[group]?.role.isMember ?? false else { throw .channelPrivate }
        guard let last = items.last else {
            return .channelDifferenceEmpty(.init(final: true, pts: log.head.pts, timeout: Self.timeout))
        }
        let isFinal = last.place == log.head
        let answered = try await answered(items.compactMap(\.reference), me)
        let missed = MissedUpdates(items, for: me.viewer, answering: answered)
        return .channelDifference(
            .init(
                final: isFinal,
                pts: last.place.pts,
                timeout: isFinal ? Self.timeout : nil,
                newMessages: missed.messages,
                otherUpdates: missed.others,
                chats: me.viewer.chats(log.cast),
                users: me.viewer.users(log.cast)
            )
        )
    }

    /// The supergroup as it stands: the client drops what it has of it.
    private func channelTooLong(
        _ group: ConversationNumber,
        _ head: Place,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.UpdatesChannelDifference {
        guard case .conversations(let found, _, _) = try await ask(.conversationsWith([.group(group)], me.account), me)
        else {
            throw .internalError
        }
        guard let conversation = found.first else {
            return .channelDifferenceEmpty(.init(final: true, pts: head.pts, timeout: Self.timeout))
        }
        let query = NumberedHistory(.group(group), of: me.account, olderCount: Self.pageCountMax)
        let newest = try await messages(.history(query), me)
        return .channelDifferenceTooLong(
            .init(
                final: true,
                timeout: Self.timeout,
                dialog: me.viewer.wire(conversation),
                messages: try await wire(newest.messages, me),
                chats: me.viewer.chats(newest.cast),
                users: me.viewer.users(newest.cast)
            )
        )
    }
}
