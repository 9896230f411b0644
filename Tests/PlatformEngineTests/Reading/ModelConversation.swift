internal import PlatformCore
internal import PlatformEngine

/// What a message is in the model: as plain as can be, counted anew for every question.
struct ModelMessage {
    let sender: String
    var text: String
    let flags: EntryFlags
    let audience: Reach
    /// Users mentioned by name who were members then.
    let mentions: Set<String>
    let sentTime: Timestamp
    var isRecalled = false

    enum Reach {
        case everyone
        case receivers
        case only(Set<String>)
    }

    func isAddressed(to user: String) -> Bool {
        switch audience {
        case .everyone: true
        case .receivers: user != sender
        case .only(let users): users.contains(user)
        }
    }

    /// The message as it stands now.
    var shown: String { "\(sender): \(isRecalled ? "recalled" : text)" }
}

enum ModelEntry {
    case message(ModelMessage)
    /// A change of the message at this seq.
    case change(UInt32)
}

/// What one user has of a conversation.
struct ModelSide {
    var intervals: [(after: UInt32, through: UInt32?)]
    var read: UInt32 = 0
    var cleared: UInt32 = 0
    var deleted: Set<UInt32> = []
    var hiddenThrough: UInt32 = 0
    var isPinned = false

    var isOpen: Bool { intervals.last.map { $0.through == nil } ?? false }
}

/// A conversation as a list of entries; seq n stands at n - 1.
struct ModelConversation {
    var entries: [ModelEntry] = []
    var sides: [String: ModelSide] = [:]
    /// Set for conversations between two.
    var ends: [String] = []
    var isSystem = false

    var head: UInt32 { UInt32(entries.count) }
    var seqs: [UInt32] { (0..<head).map { $0 + 1 } }

    func end(for user: String) -> UInt32 {
        guard let last = sides[user]?.intervals.last else { return 0 }
        return min(last.through ?? head, head)
    }

    func message(_ seq: UInt32) -> ModelMessage? {
        guard case .message(let message) = entries[Int(seq) - 1] else { return nil }
        return message
    }

    /// Whether a place lies in what a user may see.
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
        for seq in seqs where seq > side.read && seq <= end(for: user) && sees(seq, user) {
            guard let message = message(seq), message.sender != user, !message.isRecalled,
                message.flags.contains(.counted)
            else { continue }
            unread.count += 1
            if message.flags.contains(.mentionAll) || message.mentions.contains(user) { unread.mentions += 1 }
        }
        return unread
    }

    /// The messages of a user's history, oldest first.
    func history(of user: String) -> [UInt32] {
        seqs.filter { sees($0, user) && message($0)?.flags.contains(.inHistory) == true }
    }

    /// The seq of the message that stands for the conversation in a user's list.
    func last(for user: String) -> UInt32? {
        seqs.last { sees($0, user) && message($0)?.flags.contains(.updatesLast) == true }
    }

    /// Whether there is something of it to show, or the user keeps it.
    func isListed(for user: String) -> Bool {
        ends.isEmpty || sides[user]?.isPinned == true || last(for: user) != nil
    }

    /// What stands at a seq for a user, in a form that compares.
    func item(_ seq: UInt32, for user: String) -> String {
        switch entries[Int(seq) - 1] {
        case .message(let message): sees(seq, user) ? "\(seq) \(message.shown)" : "\(seq) hidden"
        case .change(let target):
            spans(seq, for: user) && sees(target, user)
                ? "\(seq) changed \(target) \(message(target)?.shown ?? "")" : "\(seq) hidden"
        }
    }

    /// The seqs that a user's mailbox has of a private conversation.
    func mailbox(of user: String) -> [UInt32] {
        seqs.filter { seq in
            switch entries[Int(seq) - 1] {
            case .message(let message): message.isAddressed(to: user)
            case .change(let target): message(target)?.isAddressed(to: user) == true
            }
        }
    }
}

extension LogItem {
    /// The item in the model's form.
    var shown: String {
        switch content {
        case .message(let view): "\(seq.rawValue) \(view.shown)"
        case .changed(let change, _, let view): "\(seq.rawValue) changed \(change.target.rawValue) \(view.shown)"
        case .hidden: "\(seq.rawValue) hidden"
        }
    }
}

extension MessageView {
    /// The message in the model's form.
    var shown: String {
        "\(sender): \(message.body.map { String(decoding: $0.content, as: UTF8.self) } ?? "recalled")"
    }
}
