/// What a client asked for, was answered, or noticed.
package enum Act: Codable, Hashable, Sendable {
    /// How a log is read.
    package enum Reading: String, Codable, Hashable, Sendable {
        /// Every place of a conversation.
        case difference
        /// Every place of a mailbox.
        case sync
        /// The messages of a conversation alone.
        case history
        /// What a Telegram client is told of a mailbox or group; the places it is not told of are `hidden`.
        case numbers
    }

    // What is asked.

    /// Says the message `tag`. `id` is what the server tells sends apart by; `reuses` is set where the id was used
    /// for another message before. Only `seenBy` see the message, or all of the conversation.
    case send(to: LogName, tag: UInt64, id: String?, reuses: UInt64?, seenBy: [String]?, isCounted: Bool)
    case load(LogName, after: UInt32, by: Reading)
    case unread(LogName)
    /// The same, for a client to whom the read mark is a place of its mailbox.
    case unreadByPlace(LogName)
    case markRead(LogName, upTo: UInt32)
    case recall(LogName, uid: String)
    case edit(LogName, uid: String)
    case join(LogName, users: [String])
    case leave(LogName, users: [String])
    /// Lists the user's conversations, from the first one or from where a page ended.
    case list(isFirst: Bool)

    // What is answered.

    case sent(seq: UInt32, place: UInt32, uid: String)
    /// A page of a log that ends, for this reader, at `head`; `nil` where the answer does not say.
    case page([Item], head: UInt32?, hasMore: Bool)
    /// What is not read, by a read mark at `read`.
    case counted(Int, read: UInt32)
    case changed(seq: UInt32, place: UInt32)
    case listed([LogName], hasMore: Bool)
    case done
    case refused(code: UInt32, name: String)
    /// No answer came, and whether anything was done is not known.
    case lost(why: String)

    // What is noticed.

    /// A device applied these, by the rules of `link.md`.
    case applied(LogName, [Item])
    /// A device was told that it lacks too much of a log, and keeps nothing of it any more.
    case dropped(LogName)
    /// A device has all there is, it believes, when everybody had stopped.
    case rested(LogName, at: UInt32)
    /// Something was done to the server or the network.
    case fault(String)
    /// A device was not up to date although everybody had waited for it.
    case unsettled(isLive: Bool)
    /// The run came to its end: everything was read, and this line is the last, behind so many.
    case over(afterLines: Int)
}
