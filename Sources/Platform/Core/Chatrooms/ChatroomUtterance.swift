/// Something that was said in a chatroom, or taken back there, for the event log: it is kept in no log of its own.
///
/// A commit has them for apps alone whose app server is told of them.
package struct ChatroomUtterance: Hashable, Sendable {
    /// How a message was taken back; `message` then names it, with who did it, and has no content.
    package struct Recall: Hashable, Sendable {
        package var isAdmin: Bool
        package var removesNotice: Bool

        package init(isAdmin: Bool, removesNotice: Bool) {
            self.isAdmin = isAdmin
            self.removesNotice = removesNotice
        }
    }

    package var lsn: LSN
    package var room: ChatroomID
    package var number: ChatroomNumber
    package var message: ChatroomMessage
    /// What the sender's device runs on; an app server said it where there is none.
    package var platform: Platform
    package var isReplaced = false
    package var recall: Recall?

    package init(
        lsn: LSN,
        room: ChatroomID,
        number: ChatroomNumber,
        message: ChatroomMessage,
        platform: Platform
    ) {
        self.lsn = lsn
        self.room = room
        self.number = number
        self.message = message
        self.platform = platform
    }

    package var uid: MessageUID { message.uid(in: number) }
}
