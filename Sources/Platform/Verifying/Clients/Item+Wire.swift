package import PlatformGateway

extension Item {
    /// What stands at a seq of a conversation.
    package init(_ item: WireLogItem) {
        switch item.content {
        case .message(let message)?:
            self.init(message)
            n = item.seq
        case .change(let change)?:
            self.init(item.seq, change.kind == .recall ? .recall : .edit, uid: change.message.uid)
            target = change.message.seq
        case .hidden?, nil: self.init(item.seq, .hidden)
        }
    }

    /// A message as history shows it.
    package init(_ message: WireMessage) {
        self.init(message.seq, .message, uid: message.uid, tag: Tag.read(message.content))
        if Tag.isEdited(message.content) { isEdited = true }
    }

    /// What stands at a place of a user's mailbox.
    package init(_ item: WireMailboxItem, of owner: String) {
        let log = LogName(item.conversation, of: owner)
        switch item.content {
        case .entry(let entry)?: self = Item(entry).inMailbox(at: item.place, of: log)
        case .ownRead(let seq)?: self.init(item.place, "ownRead \(seq)", log)
        case .peerRead(let seq)?: self.init(item.place, "peerRead \(seq)", log)
        case .deleted(let seqs)?: self.init(item.place, "deleted \(seqs.seqs)", log)
        case .cleared(let seq)?: self.init(item.place, "cleared \(seq)", log)
        case nil: self.init(item.place, "unknown", log)
        }
    }

    init(_ place: UInt32, _ mark: String, _ log: LogName) {
        self.init(place, .mark)
        self.mark = mark
        self.log = log
    }
}

extension LogName {
    /// The conversation as one of its users names it.
    package init(_ conversation: WireConversation, of owner: String) {
        switch conversation.kind {
        case .private: self = .private(owner, conversation.id)
        case .group: self = .group(conversation.id)
        case .system: self = .system(from: conversation.id, to: owner)
        // The workload makes no ultra groups.
        case .ultraGroup: self.init(rawValue: "other:\(conversation.id)/\(conversation.channel)")
        case .unspecified, .UNRECOGNIZED: self.init(rawValue: "other:\(conversation.id)")
        }
    }

    /// The name by which one of its users asks for the conversation.
    package func conversation(for owner: String) -> WireConversation {
        var conversation = WireConversation()
        if isGroup {
            conversation.kind = .group
            conversation.id = String(rawValue.dropFirst("group:".count))
        } else {
            conversation.kind = rawValue.hasPrefix("system:") ? .system : .private
            conversation.id = (conversation.kind == .system ? ends.first : ends.first { $0 != owner }) ?? owner
        }
        return conversation
    }
}
