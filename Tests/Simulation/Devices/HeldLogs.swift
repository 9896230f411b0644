internal import PlatformGateway

/// What a device holds of one place.
enum HeldItem: Hashable {
    case message
    /// A change of the message at this seq.
    case change(of: UInt32)
    case hidden
}

/// What a device holds of one place of its mailbox; conversations are named as the owner names them.
enum HeldMail: Hashable {
    case entry(String, seq: UInt32, HeldItem)
    case ownRead(String, UInt32)
    case peerRead(String, UInt32)
    case deleted(String, [UInt32])
    case cleared(String, UInt32)
}

/// The part of a group's log that a device keeps: all places after `base`.
struct HeldLog {
    var base: UInt32
    var items: [HeldItem] = []

    var applied: UInt32 { base + UInt32(items.count) }
}

/// What a device keeps, and how it grows by the rules of `link.md`, section 3.
struct HeldLogs {
    /// What becomes of something that came with a number.
    enum Fate {
        case applied
        case double
        case ahead
    }

    var place: UInt32 = 0
    var lsn: UInt64 = 0
    private(set) var mailboxBase: UInt32 = 0
    private(set) var mailbox: [HeldMail] = []
    private(set) var groups: [String: HeldLog] = [:]
    /// How each message last stood, by conversation and seq.
    private(set) var shown: [String: [UInt32: HeldState]] = [:]
    /// What messages carry as the last entry has it; one that an answer stood for says nothing of it.
    private(set) var carried: [String: [UInt32: HeldCarried]] = [:]
    /// The last seq heard of, by conversation.
    private(set) var heads: [String: UInt32] = [:]
    /// When each group was made, as far as a record of it was heard.
    private(set) var createdAt: [String: Int64] = [:]
    /// How conversations are set up.
    private(set) var settings: [String: HeldSettings] = [:]
    /// Conversations that were dropped: what is known of their settings need not be all.
    private(set) var forgotten: Set<String> = []
    private(set) var own = HeldOwnSettings()
    var friends = HeldFriends()
    /// The change that the device started at.
    private(set) var startLSN: UInt64 = 0
    /// Answers to own sends and changes that wait for their turn.
    private var mailAhead: [UInt32: HeldMail] = [:]
    private var itemsAhead: [String: [UInt32: HeldItem]] = [:]

    mutating func start(at place: UInt32, lsn: UInt64) {
        self = HeldLogs()
        self.place = place
        self.lsn = lsn
        startLSN = lsn
        mailboxBase = place
    }

    mutating func take(_ state: WireConversationState) {
        let name = state.conversation.name
        if let known = settings[name], known.lsn > state.lsn { return }
        settings[name] = HeldSettings(state)
    }

    mutating func take(_ wish: WireChangeSettings, lsn: UInt64) {
        settings[wish.conversation.name, default: HeldSettings()].take(wish, lsn: lsn)
    }

    mutating func takeRead(of conversation: String, lsn: UInt64) { settings[conversation]?.read(lsn: lsn) }

    mutating func take(_ own: WireOwnSettings) {
        self.own.take(own)
        if own.friendsChanged { friends.isWhole = false }
    }

    mutating func apply(_ mail: HeldMail, at number: UInt32, isAnswer: Bool) -> Fate {
        if number <= place { return .double }
        guard number == place + 1 else {
            if isAnswer { mailAhead[number] = mail }
            return .ahead
        }
        mailbox.append(mail)
        place = number
        if isAnswer, case .entry(let name, _, .change(let target)) = mail { carried[name]?[target] = nil }
        mailAhead[number] = nil
        if let next = mailAhead[number + 1] { _ = apply(next, at: number + 1, isAnswer: true) }
        return .applied
    }

    mutating func apply(_ item: HeldItem, at number: UInt32, of group: String, isAnswer: Bool) -> Fate {
        // A group of which nothing is kept starts where it is.
        let applied = groups[group]?.applied ?? number - 1
        if number <= applied { return .double }
        guard number == applied + 1 else {
            if isAnswer { itemsAhead[group, default: [:]][number] = item }
            return .ahead
        }
        groups[group, default: HeldLog(base: number - 1)].items.append(item)
        itemsAhead[group]?[number] = nil
        if isAnswer, case .change(let target) = item { carried["g:\(group)"]?[target] = nil }
        if let next = itemsAhead[group]?[number + 1] {
            _ = apply(next, at: number + 1, of: group, isAnswer: true)
        }
        return .applied
    }

    /// Too much is missing: what is kept of the group is dropped.
    mutating func drop(_ group: String, head: UInt32) {
        groups[group] = HeldLog(base: head)
        itemsAhead[group] = itemsAhead[group]?.filter { $0.key > head }
        shown["g:\(group)"] = nil
        carried["g:\(group)"] = nil
    }

    /// A record of a group was heard; answers whether it is another than the one that is kept, which is forgotten then.
    mutating func learn(_ group: String, createdAt time: Int64) -> Bool {
        guard time > createdAt[group] ?? 0 else { return false }
        createdAt[group] = time
        forget("g:\(group)")
        return true
    }

    /// Drops what is kept of a conversation.
    mutating func forget(_ conversation: String) {
        shown[conversation] = nil
        carried[conversation] = nil
        heads[conversation] = nil
        settings[conversation] = nil
        forgotten.insert(conversation)
        guard conversation.hasPrefix("g:") else { return }
        let group = String(conversation.dropFirst(2))
        groups[group] = nil
        itemsAhead[group] = nil
    }

    func applied(of group: String) -> UInt32? { groups[group]?.applied }

    /// A message stands so now, unless a later state is known already.
    mutating func show(_ state: HeldState, at seq: UInt32, of conversation: String) {
        if let known = shown[conversation]?[seq], known.changedAt > state.changedAt { return }
        shown[conversation, default: [:]][seq] = state
    }

    mutating func show(_ message: WireMessage, of conversation: String) {
        let state =
            message.hasRecalled
            ? HeldState(text: nil, changedAt: message.recalled.at)
            : HeldState(text: message.content, changedAt: message.edited.at)
        show(state, at: message.seq, of: conversation)
    }

    /// A message carries this now: its entry, or that of a change, came in its turn.
    mutating func load(_ seq: UInt32, of conversation: String, _ carried: HeldCarried) {
        self.carried[conversation, default: [:]][seq] = carried
    }

    mutating func noteHead(_ seq: UInt32, of conversation: String) {
        heads[conversation] = max(heads[conversation] ?? 0, seq)
    }
}

/// How a message stands: its text, or nil once it was recalled, since the change at a seq.
struct HeldState: Hashable {
    let text: String?
    let changedAt: UInt32
}
