internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// A commit that is being given out: how far that is, and what was gathered on the way.
struct Giving {
    let tenant: TenantLinks
    let batch: EffectBatch
    /// Whether effects were left out of it because too much waited.
    let isTrimmed: Bool
    /// The effect that comes next.
    var next = 0
    /// Entries of a group that were not given to most of its links yet.
    var run: GroupRun?
    /// What is being given to a group's links, some at a time; the next effect comes after it.
    var fanOut: FanOut?
    var tally: PushTally
    /// What is being given to a chatroom's links, as with `fanOut`.
    var room: RoomGiving?

    /// The commit's last change; zero if it changed nothing.
    var lsn: LSN { batch.lsn }
}

extension Giving {
    /// Whether the links need what the run holds before they are given the effect.
    func endsRun(_ effect: Effect, on loop: UInt16) -> Bool {
        guard let run else { return false }
        switch effect {
        case .group(let push):
            // What only some are given at all is given by itself.
            if push.channel?.within != nil { return true }
            switch push.audience {
            case .everyone, .receiverSide: return run.conversation != push.conversation || run.isFull
            case .senderSide, .users: return true
            }
        case .answer(let address, _, .success(.attached)): return address.loop == loop
        case .groupRecord, .groupMembers, .channelRecord, .channelClosed, .joined, .left, .closeLinks: return true
        case .answer, .mailbox, .record, .settings, .enteredChannel, .leftChannel, .passing, .chatroom: return false
        }
    }
}

/// Something that all links of a group are given, some of them at a time.
///
/// Who is given it is settled at its start. Who joins does so with a later effect, and whoever ends meanwhile has no
/// links here any more.
struct FanOut {
    enum What {
        case run(GroupRun)
        /// The group's changed record.
        case record(FrameCache)
        /// An entry that some may see.
        case directed(GroupPush, shown: FrameCache, hidden: FrameCache)
        case signal(PassingSignal, FrameCache)
        case nothing
    }

    var what: What
    /// How many links were given what a directed entry shows.
    var shownCount = 0
    private let accounts: ContiguousArray<AccountLinks>
    private var index = 0

    init(_ what: What, to group: GroupLinks?) {
        self.what = what
        accounts = group?.accounts ?? []
    }

    /// Only some of a group's links: those of the users who are in a private channel.
    init(_ what: What, to group: GroupLinks?, within channel: ChannelAudience?, of tenant: TenantLinks) {
        self.what = what
        guard let within = channel?.within else {
            accounts = group?.accounts ?? []
            return
        }
        accounts = ContiguousArray(
            within.count < group?.accounts.count ?? 0
                ? within.compactMap { tenant.accounts[$0] }
                : (group?.accounts ?? []).filter { within.contains($0.owner.account) }
        )
    }

    /// The links of a group's users who are not in a channel.
    init(_ what: What, to group: GroupLinks?, without channel: ChannelAudience) {
        self.what = what
        accounts = ContiguousArray(
            (group?.accounts ?? []).filter { !(channel.within?.contains($0.owner.account) ?? true) }
        )
    }

    mutating func next() -> AccountLinks? {
        guard index < accounts.count else { return nil }
        defer { index += 1 }
        return accounts[index]
    }

    var isDone: Bool { index == accounts.count }

    /// Gives up what is given, so that nothing else refers to it while it changes.
    mutating func takeWhat() -> What {
        defer { what = .nothing }
        return what
    }
}
