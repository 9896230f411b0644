package import PlatformCore

/// What became of a command; it is given only once everything it says is on disk.
package enum Answer: Sendable {
    case done
    case attached(Attached)
    case sent(Sent)
    case changed(Changed)
    case user(User)
    case group(GroupAnswer)
    /// How many of something there are now.
    case count(Int)
    case imported(Imported)
    case chatroom(ChatroomAnswer)
    case managers(ManagersAnswer)
    case invite(InviteAnswer)
}

/// A link is live: everything after `head` is pushed to it.
package struct Attached: Sendable {
    package let account: AccountNumber
    package let device: DeviceNumber
    /// The client id the device's next send must carry, or a greater one.
    package let nextClientID: UInt32
    /// Where the mailbox and the tenant's changes stand at the moment the link went live.
    package let head: SyncCursor
    /// The groups whose entries the link is pushed from here on.
    package let groups: [ConversationNumber]
    package let serverTime: Timestamp

    package init(
        account: AccountNumber,
        device: DeviceNumber,
        nextClientID: UInt32,
        head: SyncCursor,
        groups: [ConversationNumber],
        serverTime: Timestamp
    ) {
        self.account = account
        self.device = device
        self.nextClientID = nextClientID
        self.head = head
        self.groups = groups
        self.serverTime = serverTime
    }
}

/// A change to a conversation is on disk.
package struct Changed: Hashable, Sendable {
    /// The change's place in the conversation; zero when it has none there.
    package let seq: Place
    /// Its place in the actor's mailbox; zero when it has none there.
    package let place: Place
    package let lsn: LSN

    package init(seq: Place, place: Place, lsn: LSN) {
        self.seq = seq
        self.place = place
        self.lsn = lsn
    }
}

/// A group changed, or was already as asked.
package struct GroupAnswer: Sendable {
    package let group: Group
    /// The notice that was said with it.
    package let notice: Sent?

    package init(group: Group, notice: Sent?) {
        self.group = group
        self.notice = notice
    }
}
