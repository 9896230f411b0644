/// A change to a message, at its own place of the same log.
///
/// It names the message; what the message became is in the message's own record.
package struct Change: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
        case edit = 1
        case recall = 2
        /// Key-values of the message were set or removed.
        case expansion = 3
        /// The message was pinned, or is no longer.
        case pin = 10
        /// Somebody gave the message reactions, or took them back.
        case reaction = 5
    }

    package var seq: Place
    package var lsn: LSN
    package var time: Timestamp
    package var counter: UInt8
    package var kind: Kind
    /// The place of the message that changed.
    package var target: Place
    package var by: AccountNumber
    /// The counts of the conversation after it: changes move none, but the head is read from here too.
    package var ordinals: Ordinals
    package var mailboxPlaces: MailboxPlaces

    package init(
        seq: Place,
        lsn: LSN,
        time: Timestamp,
        counter: UInt8,
        kind: Kind,
        target: Place,
        by: AccountNumber,
        ordinals: Ordinals,
        mailboxPlaces: MailboxPlaces
    ) {
        self.seq = seq
        self.lsn = lsn
        self.time = time
        self.counter = counter
        self.kind = kind
        self.target = target
        self.by = by
        self.ordinals = ordinals
        self.mailboxPlaces = mailboxPlaces
    }
}

/// What stands at a place of a user's mailbox.
package enum MailboxEntry: Hashable, Sendable {
    /// A message or change of a private or system conversation.
    case entry(ConversationNumber, seq: Place)
    /// The owner read a conversation up to `seq`.
    case ownRead(ConversationNumber, upTo: Place)
    /// The peer read a conversation up to `seq`.
    case peerRead(ConversationNumber, upTo: Place)
    /// The owner removed messages for themselves.
    case deleted(ConversationNumber, seqs: [Place])
    /// The owner cleared a conversation up to `seq` for themselves.
    case cleared(ConversationNumber, upTo: Place)

    package var conversation: ConversationNumber {
        switch self {
        case .entry(let conversation, _), .ownRead(let conversation, _), .peerRead(let conversation, _),
            .deleted(let conversation, _), .cleared(let conversation, _):
            conversation
        }
    }
}
