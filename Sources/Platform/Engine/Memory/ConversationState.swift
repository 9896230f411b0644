internal import PlatformCore
internal import PlatformStore

/// All that deciding needs to know of one conversation; owned by the tenant's decider.
final class ConversationState {
    let number: ConversationNumber
    let name: ConversationName
    var head: LogHead
    /// Set for groups and channels.
    var group: GroupState?
    /// Set where history was taken over from elsewhere.
    var imported: ImportProgress?
    /// The last change that touched any of this; until it is on disk the state stays in memory.
    var lsn = LSN.zero

    init(number: ConversationNumber, name: ConversationName, head: LogHead = .empty, group: GroupState? = nil) {
        self.number = number
        self.name = name
        self.head = head
        self.group = group
    }

    /// What the conversation counts for one viewer at its head.
    func counts(of viewer: AccountNumber) -> ViewerCounts {
        if let ends = name.ends { return ViewerCounts(head.ordinals, for: viewer, in: ends) }
        return ViewerCounts(head.ordinals, own: group?.members[viewer]?.totals ?? .zero)
    }
}

extension ConversationState {
    /// As doors know it that name people and groups by number; `nil` for channels of ultra groups.
    func peer(of viewer: AccountNumber) -> PeerNumber? {
        switch name {
        case .group: .group(number)
        case .private, .system: name.ends.map { .user($0.peer(of: viewer)) }
        case .channel: nil
        }
    }
}

/// The end of a conversation's log: what the next entry is counted from.
struct LogHead: Equatable {
    static let empty = LogHead(seq: .zero, time: .zero, counter: 0, ordinals: .zero)

    var seq: Place
    var time: Timestamp
    var counter: UInt8
    var ordinals: Ordinals

    /// The time and counter of an entry said at `now`: they grow with seq whatever the clock does.
    func stamp(now: Timestamp) -> (time: Timestamp, counter: UInt8) {
        if now > time { return (now, 0) }
        if counter < MessageUID.counterMax { return (time, counter + 1) }
        return (time.advanced(byMilliseconds: 1), 0)
    }
}

/// A group and who is in it.
final class GroupState {
    var group: Group
    /// Members, and senders whose totals are kept though they are none.
    var members: [AccountNumber: GroupMember]
    /// Accounts whose totals differ from what is on disk.
    var unsavedTotals: Set<AccountNumber> = []
    /// Who came, left or is something else since links were last told.
    var changed: Set<AccountNumber> = []
    /// The channels of an ultra group beside its main one; with the main one.
    var channels: [ConversationNumber: ChannelEntry]
    /// What stands on shelves of the group, as far as it was looked at.
    var shelves: [ShelfKind: ShelfItems] = [:]
    /// Grows when somebody may have come into a channel of an ultra group or left one; with the main channel.
    var accessCount = 0
    /// Who is told what happens in a channel, as of a count of its main channel's changes.
    var audience: (of: ChannelAudience, accessCount: Int)?

    init(
        group: Group,
        members: [AccountNumber: GroupMember] = [:],
        channels: [ConversationNumber: ChannelEntry] = [:]
    ) {
        self.group = group
        self.members = members
        self.channels = channels
    }

    func role(of account: AccountNumber) -> GroupRole {
        members[account]?.role ?? .outsider
    }
}
