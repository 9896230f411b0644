internal import PlatformCore

/// A conversation from the side of one of its people.
struct ConversationSide {
    let number: ConversationNumber
    let name: ConversationName
    let viewer: AccountNumber
    let membership: Membership

    /// The other end of a conversation that has ends.
    var peer: AccountNumber? { name.ends?.peer(of: viewer) }

    /// Whether the viewer may see a message, which they may have deleted for themselves.
    func sees(_ message: Message, isDeleted: Bool) -> Bool {
        membership.sight.sees(message, viewer: viewer, isDeleted: isDeleted)
    }

    func sees(changeAt place: Place, of message: Message, isDeleted: Bool) -> Bool {
        membership.sight.sees(changeAt: place, of: message, viewer: viewer, isDeleted: isDeleted)
    }
}

/// The last entry of a log: what the conversation counts, and when it last grew.
struct LogEnd {
    static let empty = LogEnd(seq: .zero, lsn: .zero, ordinals: .zero, message: nil)

    /// The largest content that is kept while many logs are looked at.
    private static let keptBytesMax = 1_024

    let seq: Place
    let lsn: LSN
    let ordinals: Ordinals
    /// The last message, which need not be the last entry; `nil` too where it is to be read again.
    let message: Message?

    /// This end without a large message, so that the ends of many logs can be held at once.
    var small: LogEnd {
        guard let body = message?.body, body.content.count > Self.keptBytesMax else { return self }
        return LogEnd(seq: seq, lsn: lsn, ordinals: ordinals, message: nil)
    }
}
