/// Running counts of a conversation, kept with every entry, so that unread is a subtraction.
package struct Ordinals: Hashable, Sendable {
    package static let zero = Ordinals(first: 0, second: 0, sender: .zero)

    /// Private and system: counted messages towards the first end; groups: all of them.
    package var first: UInt32
    /// Private and system: counted messages towards the second end; groups: those that mention all.
    package var second: UInt32
    /// Groups: what this entry's sender has said so far, this entry included.
    package var sender: SenderTotals

    package init(first: UInt32, second: UInt32, sender: SenderTotals) {
        self.first = first
        self.second = second
        self.sender = sender
    }

    /// The counts after a message of a conversation with two ends.
    package func after(
        messageOf sender: AccountNumber,
        flags: EntryFlags,
        audience: Audience,
        between ends: ConversationEnds
    ) -> Ordinals {
        var next = self
        next.sender = .zero
        let peer = ends.peer(of: sender)
        guard flags.contains(.counted), !ends.isSelf, audience.includes(peer, sender: sender) else { return next }
        if peer == ends.first { next.first += 1 } else { next.second += 1 }
        return next
    }

    /// The counts after a group message; `sender` is what its sender had said before it.
    package func after(
        groupMessageWith flags: EntryFlags,
        audience: Audience,
        of sender: SenderTotals
    ) -> Ordinals {
        var next = self
        next.sender = sender
        guard countsInGroup(flags: flags, audience: audience) else { return next }
        next.first += 1
        next.sender.counted += 1
        if flags.contains(.mentionAll) {
            next.second += 1
            next.sender.mentionAll += 1
        }
        return next
    }
}

/// What one member of a group has said in it, so that nobody's own messages are unread to them.
package struct SenderTotals: Hashable, Sendable {
    package static let zero = SenderTotals(counted: 0, mentionAll: 0)

    /// Messages that the group's ordinals count.
    package var counted: UInt32
    /// Those among them that mention everybody.
    package var mentionAll: UInt32

    package init(counted: UInt32, mentionAll: UInt32) {
        self.counted = counted
        self.mentionAll = mentionAll
    }
}

/// Whether a group's ordinals count a message: it is counted, and everybody but its sender may see it.
package func countsInGroup(flags: EntryFlags, audience: Audience) -> Bool {
    switch audience {
    case .everyone, .receiverSide: flags.contains(.counted)
    case .senderSide, .users: false
    }
}
