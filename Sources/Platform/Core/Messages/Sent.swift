/// A message is on disk: what its sender is answered, the same however often it is asked.
package struct Sent: Hashable, Sendable {
    package let uid: MessageUID
    package let seq: Place
    /// Its place in the sender's mailbox; zero in groups and where the sender does not see it.
    package let place: Place
    package let lsn: LSN
    package let sentTime: Timestamp
    /// Said, but not seen by the receiver, who has blacklisted the sender.
    package let isRefusedByReceiver: Bool
    /// Words in it were replaced before it was said.
    package let isReplaced: Bool

    package init(
        uid: MessageUID,
        seq: Place,
        place: Place,
        lsn: LSN,
        sentTime: Timestamp,
        isRefusedByReceiver: Bool = false,
        isReplaced: Bool = false
    ) {
        self.uid = uid
        self.seq = seq
        self.place = place
        self.lsn = lsn
        self.sentTime = sentTime
        self.isRefusedByReceiver = isRefusedByReceiver
        self.isReplaced = isReplaced
    }
}
