import PlatformCore
import PlatformEngine

/// Values with good defaults, for tests of what links are told.
enum LinkValues {
    static let alice = LinkOwnerValues(account: 1, user: "alice")

    struct LinkOwnerValues {
        let account: AccountNumber
        let user: UserID

        init(account: UInt32, user: String) {
            self.account = AccountNumber(rawValue: account)
            self.user = UserID(unchecked: user)
        }
    }

    static func message(
        seq: UInt32 = 7,
        content: String = #"{"content":"hello"}"#,
        objectName: String = "RC:TxtMsg",
        flags: EntryFlags = .ordinary,
        mentions: [String] = [],
        state: ((MessageBody) -> MessageState)? = nil
    ) -> MessageView {
        let sentTime = Timestamp(rawValue: 1_763_692_800_123)
        let body = MessageBody(objectName: objectName, content: Array(content.utf8))
        let message = Message(
            seq: Place(rawValue: seq),
            lsn: LSN(rawValue: 42),
            sentTime: sentTime,
            counter: 3,
            sender: AccountNumber(rawValue: 9),
            flags: flags,
            audience: .everyone,
            mentions: [],
            ordinals: .zero,
            mailboxPlaces: .none,
            origin: nil,
            push: nil,
            state: state?(body) ?? .sent(body)
        )
        return MessageView(
            uid: message.uid(in: ConversationNumber(rawValue: 5)),
            sender: UserID(unchecked: "bob"),
            mentions: mentions.map { UserID(unchecked: $0) },
            message: message
        )
    }

    static func entry(_ view: MessageView) -> LogItem {
        LogItem(seq: view.message.seq, lsn: view.message.lsn, content: .message(view))
    }

    static func mailboxItem(_ view: MessageView, place: UInt32 = 12) -> MailboxItem {
        MailboxItem(
            place: Place(rawValue: place),
            lsn: view.message.lsn,
            target: .private(UserID(unchecked: "bob")),
            content: .entry(entry(view))
        )
    }
}
