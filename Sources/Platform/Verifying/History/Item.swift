/// What a client was given for one place of a log.
package struct Item: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable {
        case message
        case recall
        case edit
        /// Something the reader may not see.
        case hidden
        /// A read mark, a deletion: an entry of a mailbox that concerns its owner alone.
        case mark
    }

    /// The place: the seq in a conversation, the place in a mailbox.
    package var n: UInt32
    package var kind: Kind
    /// Names the message that was said or changed.
    package var uid: String?
    /// The tag that the message's content carries; `nil` where there is no content any more.
    package var tag: UInt64?
    /// The seq of the message that a change changed.
    package var target: UInt32?
    /// In a mailbox: the conversation, and the seq there.
    package var log: LogName?
    package var seq: UInt32?
    /// What a mark says.
    package var mark: String?
    /// Set where a message's content is what it was edited to.
    package var isEdited: Bool?
    /// Set where the client knows messages by their numbers alone, as Telegram's do.
    ///
    /// It sees neither UIDs nor, of private conversations, seqs: tags tell what stands where.
    package var byNumber: Bool?

    package init(_ n: UInt32, _ kind: Kind, uid: String? = nil, tag: UInt64? = nil) {
        self.n = n
        self.kind = kind
        self.uid = uid
        self.tag = tag
    }

    /// The same, as a place of a mailbox.
    package func inMailbox(at place: UInt32, of log: LogName) -> Item {
        var item = self
        (item.n, item.seq, item.log) = (place, n, log)
        return item
    }

    package var isByNumber: Bool { byNumber ?? false }

    /// What a mailbox's item says of the conversation it names.
    package var entry: Item? {
        guard let seq, kind != .mark else { return nil }
        var item = self
        (item.n, item.seq, item.log) = (seq, nil, nil)
        return item
    }
}
