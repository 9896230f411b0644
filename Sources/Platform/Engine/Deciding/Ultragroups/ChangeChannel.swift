package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes a channel of an ultra group; one that is there stays as it is.
    package static func createChannel(_ channel: ChannelID, of group: GroupID, _ access: ChannelAccess) -> Action {
        .deciding(CreateChannel(group: group, channel: channel, access: access))
    }

    /// Ends a channel for everybody; the main one cannot be ended alone.
    package static func deleteChannel(_ channel: ChannelID, of group: GroupID) -> Action {
        .deciding(DeleteChannel(group: group, channel: channel))
    }

    /// Makes a channel private or open; the main one is always open.
    package static func setChannelAccess(_ channel: ChannelID, of group: GroupID, _ access: ChannelAccess) -> Action {
        .deciding(SetChannelAccess(group: group, channel: channel, access: access))
    }

    /// Silences a channel's members or lets them speak; without a channel those of the ultra group in all channels.
    package static func muteChannel(_ channel: ChannelID?, of group: GroupID, _ isMuted: Bool) -> Action {
        .deciding(
            ChangeChannelRecord(group: group, channel: channel) { record in
                if channel == nil { record.isMuted = isMuted } else { record.channel?.isMuted = isMuted }
            }
        )
    }

    /// Sets which messages notify where users have set nothing; without a channel those of the ultra group whole.
    package static func setChannelNotification(
        _ level: NotificationLevel,
        of channel: ChannelID?,
        _ group: GroupID
    ) -> Action {
        .deciding(
            ChangeChannelRecord(group: group, channel: channel) { record in
                if channel == nil {
                    record.channel?.whole?.notification = level
                } else {
                    record.channel?.notification = level
                }
            }
        )
    }
}

private struct CreateChannel: Deciding {
    let group: GroupID
    let channel: ChannelID
    let access: ChannelAccess

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.checkStorage()
        let root = try decider.room(.main, of: group)
        guard channel != .main || access == .open else { throw .refused(.mainChannelIsOpen) }
        let former = try decider.memory.conversation(.channel(group, channel))
        let isOurs = former?.group?.group.channel?.root == root.root.number
        if isOurs, former?.group?.group.isDismissed == false { return .done }
        let listed = root.whole.channels
        guard listed.values.count(where: { !$0.isDeleted }) < Limits.channelCountMax else {
            throw .refused(
                ClientError(
                    .groupFull,
                    "an ultra group has at most \(Limits.channelCountMax) channels beside its first"
                )
            )
        }
        if let former { decider.loseName(former) }
        let conversation = decider.makeChannel(
            Channel(id: channel, root: root.root.number, access: access),
            of: group,
            name: "",
            after: former
        )
        guard let state = conversation.group else { preconditionFailure("a channel was made") }
        decider.list(ChannelEntry(id: channel), conversation, of: root)
        let room = ChannelRoom(conversation: conversation, state: state, root: root.root, whole: root.whole)
        decider.pending.touch(root.root.number)
        decider.pending.add(.channelRecord(room.audience(), state.group))
        return .group(GroupAnswer(group: state.group, notice: nil))
    }
}

private struct DeleteChannel: Deciding {
    let group: GroupID
    let channel: ChannelID

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let room = try context.decider.room(channel, of: group)
        guard !room.channel.isMain else {
            throw .refused(ClientError(.invalidArgument, "the channel \(channel) ends with its ultra group alone"))
        }
        room.state.group.isDismissed = true
        context.decider.list(ChannelEntry(id: channel, isDeleted: true), room.conversation, of: room)
        context.decider.save(room)
        return .done
    }
}

private struct SetChannelAccess: Deciding {
    let group: GroupID
    let channel: ChannelID
    let access: ChannelAccess

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let room = try context.decider.room(channel, of: group)
        guard room.channel.access != access else { return .done }
        guard !room.channel.isMain else { throw .refused(.mainChannelIsOpen) }
        let before = room.audience()
        room.state.group.channel?.access = access
        room.whole.accessCount += 1
        context.decider.save(room)
        // Who was in the open channel and is not on its list is told that it is gone.
        if before.within == nil { context.tell(.channelClosed(room.audience(), group)) }
        return .done
    }
}

/// Changes what is true of a channel for all who are in it, or of an ultra group whole.
private struct ChangeChannelRecord: Deciding {
    let group: GroupID
    /// `nil` is the ultra group whole.
    let channel: ChannelID?
    let change: @Sendable (inout Group) -> Void

    var subject: DecisionSubject { .ultragroup(group) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let room = try context.decider.room(channel ?? .main, of: group)
        var record = room.state.group
        change(&record)
        guard record != room.state.group else { return .done }
        room.state.group = record
        context.decider.save(room)
        return .done
    }
}

extension Decider {
    /// Lists a channel with its ultra group, as one that is there or one that is deleted.
    ///
    /// Of the deleted as many are listed as there may be channels: a device that was away longer than that learns
    /// of an older one when it asks.
    fileprivate func list(_ entry: ChannelEntry, _ channel: ConversationState, of room: ChannelRoom) {
        room.whole.channels[channel.number] = entry
        pending.put(entry, channel.number, of: room.root.number)
        let deleted = room.whole.channels.filter(\.value.isDeleted).keys.sorted()
        for number in deleted.dropLast(Limits.channelCountMax) {
            room.whole.channels[number] = nil
            pending.forget(number, of: room.root.number)
        }
    }
}

extension ClientError {
    fileprivate static let mainChannelIsOpen = ClientError(
        .invalidArgument,
        "the channel \(ChannelID.main) is always open"
    )
}
