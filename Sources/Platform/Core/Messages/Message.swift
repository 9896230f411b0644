/// What was said: a type name and content that the server does not look into.
package struct MessageBody: Hashable, Sendable {
    /// The type, such as `RC:TxtMsg`; at most `Limits.objectNameBytesMax` bytes.
    package var objectName: String
    /// UTF-8 text, JSON for the built-in types; at most `Limits.contentBytesMax` bytes.
    package var content: [UInt8]

    package init(objectName: String, content: [UInt8]) {
        self.objectName = objectName
        self.content = content
    }
}

/// A message as it stands now at its place of a conversation's log.
///
/// Its record is rewritten by every change, so history alone shows the current state.
package struct Message: Hashable, Sendable {
    package var seq: Place
    package var lsn: LSN
    package var sentTime: Timestamp
    /// Tells messages of one millisecond apart; grows with seq within it.
    package var counter: UInt8
    package var sender: AccountNumber
    package var flags: EntryFlags
    package var audience: Audience
    /// Users mentioned by name, ascending.
    package var mentions: [AccountNumber]
    /// The counts of its conversation after it.
    package var ordinals: Ordinals
    /// Where it stands in the mailboxes of a private conversation; zero in groups.
    package var mailboxPlaces: MailboxPlaces
    /// The device and client id that sent it, when a link did.
    package var origin: SendOrigin?
    /// What push services are told; opaque here.
    package var push: PushHints?
    /// Key-values; gone with the body when the message is recalled.
    package var expansion: Expansion
    /// What people answered with signs; gone with the body too.
    package var reactions: Reactions
    package var state: MessageState
    /// The place in the tenant's log, where this is a user's copy of a broadcast.
    package var broadcast: Place?

    package init(
        seq: Place,
        lsn: LSN,
        sentTime: Timestamp,
        counter: UInt8,
        sender: AccountNumber,
        flags: EntryFlags,
        audience: Audience,
        mentions: [AccountNumber],
        ordinals: Ordinals,
        mailboxPlaces: MailboxPlaces,
        origin: SendOrigin?,
        push: PushHints?,
        expansion: Expansion = .empty,
        reactions: Reactions = .none,
        state: MessageState,
        broadcast: Place? = nil
    ) {
        self.seq = seq
        self.lsn = lsn
        self.sentTime = sentTime
        self.counter = counter
        self.sender = sender
        self.flags = flags
        self.audience = audience
        self.mentions = mentions
        self.ordinals = ordinals
        self.mailboxPlaces = mailboxPlaces
        self.origin = origin
        self.push = push
        self.expansion = expansion
        self.reactions = reactions
        self.state = state
        self.broadcast = broadcast
    }

    /// The name this message has for ever.
    package func uid(in conversation: ConversationNumber) -> MessageUID {
        MessageUID(sentTime: sentTime, conversation: conversation, counter: counter)
    }

    /// The body, unless it was recalled.
    package var body: MessageBody? {
        switch state {
        case .sent(let body), .edited(let body, _): body
        case .recalled: nil
        }
    }

    package var isRecalled: Bool {
        if case .recalled = state { true } else { false }
    }
}

/// What became of a message since it was sent.
package enum MessageState: Hashable, Sendable {
    case sent(MessageBody)
    case edited(MessageBody, ChangeMark)
    /// The body is gone from the disk; `removesNotice` asks clients to show nothing in its stead.
    case recalled(ChangeMark, by: AccountNumber, isAdmin: Bool, removesNotice: Bool)

    /// The last change, if there was one.
    package var changed: ChangeMark? {
        switch self {
        case .sent: nil
        case .edited(_, let mark), .recalled(let mark, _, _, _): mark
        }
    }
}

/// Where and when a message was last changed.
package struct ChangeMark: Hashable, Sendable {
    /// The place of the change in the same log.
    package let at: Place
    package let time: Timestamp

    package init(at: Place, time: Timestamp) {
        self.at = at
        self.time = time
    }
}

/// The places of one entry in the two mailboxes of its conversation; zero where it has none.
package struct MailboxPlaces: Hashable, Sendable {
    package static let none = MailboxPlaces(first: .zero, second: .zero)

    /// In the mailbox of the conversation's first end.
    package var first: Place
    /// In the mailbox of the conversation's second end.
    package var second: Place

    package init(first: Place, second: Place) {
        self.first = first
        self.second = second
    }

    /// The place in the mailbox of one end; with oneself it is the first.
    package func place(of account: AccountNumber, in ends: ConversationEnds) -> Place {
        account == ends.first ? first : second
    }
}

/// Which device sent a message under which client id, so that a repeated send is known after a crash.
package struct SendOrigin: Hashable, Sendable {
    package let device: DeviceNumber
    /// The device's own counter, where it has one.
    package let clientID: UInt32?
    /// Tells another content under the same id apart.
    package let fingerprint: UInt32

    package init(device: DeviceNumber, clientID: UInt32?, fingerprint: UInt32) {
        self.device = device
        self.clientID = clientID
        self.fingerprint = fingerprint
    }
}

/// What the sender wants shown by push services; kept as given and never looked into.
package struct PushHints: Hashable, Sendable {
    package var content: String
    package var data: String
    package var ext: String
    /// What the receiver's app icon shows, -1 for what it shows already; `nil` leaves it to the client.
    package var badge: Int16?
    /// Wakes the app without showing anything.
    package var isBackground: Bool

    package init(content: String, data: String, ext: String, badge: Int16? = nil, isBackground: Bool = false) {
        self.content = content
        self.data = data
        self.ext = ext
        self.badge = badge
        self.isBackground = isBackground
    }

    package var isEmpty: Bool { content.isEmpty && data.isEmpty && ext.isEmpty && badge == nil && !isBackground }
}
