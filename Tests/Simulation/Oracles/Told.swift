internal import PlatformCore

/// A message in the chronicle: as plain as can be, counted anew for every question.
struct ToldMessage {
    enum Reach {
        case everyone
        case receivers
        case only(Set<String>)
    }

    /// What it said from a seq on, and what it carried; nil is recalled.
    struct Version {
        var from: UInt32
        var text: String?
        var expansion: [String: String] = [:]
        /// In the order they were given.
        var signs: [HeldCarried.Sign] = []
        var isPinned = false

        /// As clients are shown it.
        var carried: HeldCarried { HeldCarried(expansion: expansion, signs: signs, isPinned: isPinned) }
    }

    /// By what it is known outside.
    let uid: MessageUID
    let sender: String
    let flags: EntryFlags
    let reach: Reach
    /// Users mentioned by name who were members then.
    let mentions: Set<String>
    var versions: [Version]
    var removesNotice = false

    var isRecalled: Bool { text == nil }
    /// Whether lists show it as the last of its conversation; what was taken back without a notice is not shown at all.
    var mayBeLast: Bool { flags.contains(.updatesLast) && !(isRecalled && removesNotice) }
    var text: String? { versions.last?.text }
    var expansion: [String: String] { versions.last?.expansion ?? [:] }
    var signs: [HeldCarried.Sign] { versions.last?.signs ?? [] }
    var isPinned: Bool { versions.last?.isPinned ?? false }
    var carried: HeldCarried { HeldCarried(expansion: expansion, signs: signs, isPinned: isPinned) }

    /// It is something else in one respect from a seq on.
    mutating func become(at seq: UInt32, _ change: (inout Version) -> Void) {
        var version = versions.last ?? Version(from: seq, text: nil)
        version.from = seq
        change(&version)
        versions.append(version)
    }

    func isAddressed(to user: String) -> Bool {
        switch reach {
        case .everyone: true
        case .receivers: user != sender
        case .only(let users): users.contains(user)
        }
    }
}

enum ToldEntry {
    case message(ToldMessage)
    case change(of: UInt32)
}

/// How one user has set up a conversation.
struct ToldSettings {
    var isPinned = false
    var notification: Int32 = 0
    var draft = ""
    var mutedUntil: Int64 = 0
    var isMarkedUnread = false
    /// Off the list while what the user has of it ends here or before; zero for on it.
    var hiddenThrough: UInt32 = 0
    /// The first change of it, if there was any.
    var firstLSN: UInt64?

    /// Whether a conversation between two stays in the list for it, with nothing to show.
    var keepsListed: Bool { isPinned || !draft.isEmpty }

    /// Whether the user took it off the list, and nothing came since.
    func isHidden(_ end: UInt32) -> Bool { hiddenThrough > 0 && end <= hiddenThrough }
}

/// What one user has of a conversation.
struct ToldSide {
    var intervals: [(after: UInt32, through: UInt32?)]
    var read: UInt32 = 0
    var cleared: UInt32 = 0
    var deleted: Set<UInt32> = []
    var settings = ToldSettings()

    var isOpen: Bool { intervals.last.map { $0.through == nil } ?? false }
}

/// A conversation as a list of entries; seq n stands at n - 1.
struct ToldConversation {
    private(set) var entries: [ToldEntry] = []
    /// The change that each entry stands for.
    private(set) var changes: [LSN] = []
    var sides: [String: ToldSide] = [:]
    /// Both ends of a conversation between two; the sender first in a system's.
    let ends: [String]
    let kind: ConversationKind
    /// Tells a group from the dismissed ones that had its identifier.
    var createdAt = Timestamp.zero
    var isDismissed = false
    var lastSentTime = Timestamp.zero
    var lastUID: MessageUID?

    var head: UInt32 { UInt32(entries.count) }

    mutating func append(_ entry: ToldEntry, at lsn: LSN) {
        entries.append(entry)
        changes.append(lsn)
    }

    /// A message is another one from now on.
    mutating func set(_ message: ToldMessage, at seq: UInt32) {
        entries[Int(seq) - 1] = .message(message)
    }

    func end(for user: String) -> UInt32 {
        guard let last = sides[user]?.intervals.last else { return 0 }
        return min(last.through ?? head, head)
    }

    /// The message that a list of conversations shows of this one.
    func last(for user: String) -> UInt32? {
        (0..<head).reversed().map { $0 + 1 }.first { sees($0, user) && message($0)?.mayBeLast == true }
    }

    func message(_ seq: UInt32) -> ToldMessage? {
        guard seq > 0, seq <= head, case .message(let message) = entries[Int(seq) - 1] else { return nil }
        return message
    }

    func spans(_ seq: UInt32, for user: String) -> Bool {
        guard let side = sides[user], seq > side.cleared else { return false }
        return side.intervals.contains { seq > $0.after && seq <= $0.through ?? .max }
    }

    func sees(_ seq: UInt32, _ user: String) -> Bool {
        guard spans(seq, for: user), let message = message(seq) else { return false }
        return message.isAddressed(to: user) && sides[user]?.deleted.contains(seq) == false
    }

    /// What a user has not read, by looking at every message.
    func unread(of user: String) -> Unread {
        guard let side = sides[user] else { return .none }
        var unread = Unread.none
        let end = end(for: user)
        guard side.read < end else { return unread }
        for seq in side.read + 1...end where sees(seq, user) {
            guard let message = message(seq), message.sender != user, !message.isRecalled,
                message.flags.contains(.counted)
            else { continue }
            unread.count += 1
            if message.flags.contains(.mentionAll) || message.mentions.contains(user) { unread.mentions += 1 }
        }
        return unread
    }

    /// What a user's history shows, oldest first.
    func history(of user: String) -> [UInt32] {
        (0..<head).map { $0 + 1 }.filter { sees($0, user) && message($0)?.flags.contains(.inHistory) == true }
    }

    /// The kind of what stands at a seq, and what the user sees of it now.
    func item(_ seq: UInt32, for user: String) -> (raw: HeldItem, now: HeldItem) {
        switch entries[Int(seq) - 1] {
        case .message: (.message, sees(seq, user) ? .message : .hidden)
        case .change(let target):
            (.change(of: target), spans(seq, for: user) && sees(target, user) ? .change(of: target) : .hidden)
        }
    }
}
