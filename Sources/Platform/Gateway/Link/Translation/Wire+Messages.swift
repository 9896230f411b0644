internal import PlatformCore
internal import PlatformEngine

extension WireConversation {
    init(_ target: ConversationTarget) {
        switch target {
        case .private: kind = .private
        case .group: kind = .group
        case .system: kind = .system
        case .channel(_, let id):
            kind = .ultraGroup
            channel = id.text
        }
        id = target.id
    }
}

extension WireMessage {
    init(_ view: MessageView) {
        let message = view.message
        uid = view.uid.description
        seq = message.seq.rawValue
        sender = view.sender.text
        sentTime = message.sentTime.rawValue
        flags = UInt32(message.flags.rawValue)
        mentions = view.mentions.map(\.text)
        expansion = message.expansion.items.map(WireExpansionItem.init)
        if !message.reactions.isEmpty { take(message.reactions, by: view.reactors) }
        if let body = message.body {
            objectName = body.objectName
            content = String(decoding: body.content, as: UTF8.self)
        }
        switch message.state {
        case .sent: break
        case .edited(_, let mark):
            edited.at = mark.at.rawValue
            edited.time = mark.time.rawValue
        case .recalled(let mark, _, let isAdmin, let removesNotice):
            recalled.at = mark.at.rawValue
            recalled.time = mark.time.rawValue
            recalled.isAdmin = isAdmin
            recalled.removesNotice = removesNotice
        }
    }
}

extension WireExpansionItem {
    init(_ item: Expansion.Item) {
        key = item.key
        value = item.value
        setAt = item.setAt.rawValue
    }
}

extension WireLogItem {
    /// `lsn` is left out where the surrounding item says it.
    init(_ item: LogItem, lsn: LSN? = nil) {
        seq = item.seq.rawValue
        self.lsn = (lsn ?? item.lsn).rawValue
        switch item.content {
        case .message(let view): message = WireMessage(view)
        case .changed(let change, let by, let view): self.change = WireChange(change, by: by, view)
        case .hidden: hidden = WireHidden()
        }
    }
}

extension WireChange {
    init(_ change: Change, by user: UserID, _ view: MessageView) {
        switch change.kind {
        case .edit: kind = .edit
        case .recall: kind = .recall
        case .expansion: kind = .expansion
        case .pin: kind = .pin
        case .reaction: kind = .reaction
        }
        by = user.text
        time = change.time.rawValue
        message = WireMessage(view)
    }
}

extension WireMailboxItem {
    init(_ item: MailboxItem) {
        place = item.place.rawValue
        lsn = item.lsn.rawValue
        conversation = WireConversation(item.target)
        switch item.content {
        case .entry(let entry): self.entry = WireLogItem(entry, lsn: .zero)
        case .ownRead(let upTo): ownRead = upTo.rawValue
        case .peerRead(let upTo): peerRead = upTo.rawValue
        case .deleted(let places): deleted.seqs = places.map(\.rawValue)
        case .cleared(let upTo): cleared = upTo.rawValue
        }
    }
}

extension WireGroupItem {
    init(_ item: LogItem, of group: GroupID, _ channel: ChannelID? = nil) {
        self.group = group.text
        self.channel = channel?.text ?? ""
        self.item = WireLogItem(item)
    }
}

extension WireCursor {
    init(_ cursor: SyncCursor) {
        place = cursor.place.rawValue
        lsn = cursor.lsn.rawValue
    }
}

extension WireSent {
    init(_ sent: Sent) {
        uid = sent.uid.description
        seq = sent.seq.rawValue
        place = sent.place.rawValue
        lsn = sent.lsn.rawValue
        sentTime = sent.sentTime.rawValue
        isRefusedByReceiver = sent.isRefusedByReceiver
        isReplaced = sent.isReplaced
    }
}

extension WireChanged {
    init(_ changed: Changed) {
        seq = changed.seq.rawValue
        place = changed.place.rawValue
        lsn = changed.lsn.rawValue
    }
}
