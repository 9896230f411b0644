internal import DequeModule
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What is to be done for one tenant's sessions on an event loop, in the order in which it is done.
///
/// It can stop between any two pieces and go on later: within the tenant the order stays.
struct ChatTurn {
    /// Effects that may wait, and what their commits wrote; beyond it clients are told to ask for the difference.
    static let effectCountMax = 1 << 16
    static let byteCountMax = 16 << 20

    /// The next thing to do.
    enum Work {
        case mail(ChatMail)
        /// A commit that was given out up to an effect.
        case giving(EffectBatch, isTrimmed: Bool, next: Int)
        case fanOut(GroupFanOut)
        /// What waits for a group's members can be given.
        case group(GroupChats)
    }

    private var work: Deque<Work> = []
    private var effectCount = 0
    private var byteCount = 0
    /// Whether the tenant stands in the ring of those with something to do.
    var isLinedUp = false

    mutating func append(_ mail: ChatMail) {
        guard case .batch(let batch, let isTrimmed) = mail else { return work.append(.mail(mail)) }
        let hasRoom =
            effectCount + batch.effects.count <= Self.effectCountMax && byteCount + batch.byteCount <= Self.byteCountMax
        let kept = hasRoom ? batch : batch.withoutLogs
        effectCount += kept.effects.count
        byteCount += kept.byteCount
        work.append(.giving(kept, isTrimmed: isTrimmed || !hasRoom, next: 0))
    }

    /// Puts something in front of all else.
    mutating func goOn(with rest: Work) {
        work.prepend(rest)
    }

    /// A commit was given out to its end.
    mutating func gave(_ batch: EffectBatch) {
        effectCount -= batch.effects.count
        byteCount -= batch.byteCount
    }

    /// `nil` when nothing is left.
    mutating func next() -> Work? { work.popFirst() }
}

/// News of a group on its way to its members, some of them at a time; who is told is settled at its start.
struct GroupFanOut {
    enum What {
        /// An entry, with those it speaks of.
        case entry(SharedGroupUpdate, [AccountNumber])
        case update(TL.Update)
        /// Something passing of one of them, for the others.
        case signal(SharedUpdates, from: AccountNumber)
    }

    var what: What
    let group: GroupChats
    private let members: [AccountChats]
    private var index = 0

    init(_ what: What, to group: GroupChats) {
        self.what = what
        self.group = group
        members = Array(group.members.values)
    }

    mutating func next() -> AccountChats? {
        guard index < members.count else { return nil }
        defer { index += 1 }
        return members[index]
    }

    var isDone: Bool { index == members.count }
}
