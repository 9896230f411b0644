internal import DequeModule
internal import PlatformCore

/// Private messages that came to a user and that no device of theirs has acknowledged yet.
///
/// Kept only for users whose devices acknowledge, and only the newest: whose message fell out is not told that it
/// was delivered, and can ask.
struct Arrivals {
    /// Messages remembered of one user.
    static let countMax = 64

    private struct Arrival {
        let place: Place
        let conversation: ConversationNumber
        let sender: AccountNumber
        let seq: Place
    }

    private var waiting: Deque<Arrival> = []

    /// The last message of one conversation that was acknowledged.
    struct Last: Equatable {
        let sender: AccountNumber
        let seq: Place
    }

    mutating func note(_ seq: Place, of conversation: ConversationNumber, from sender: AccountNumber, at place: Place) {
        if waiting.count == Self.countMax { waiting.removeFirst() }
        waiting.append(Arrival(place: place, conversation: conversation, sender: sender, seq: seq))
    }

    /// What is acknowledged with a place of the mailbox: of each conversation the last message.
    mutating func take(through place: Place) -> [Last] {
        var last: [ConversationNumber: Last] = [:]
        while let first = waiting.first, first.place <= place {
            last[first.conversation] = Last(sender: first.sender, seq: first.seq)
            waiting.removeFirst()
        }
        return last.sorted { $0.key < $1.key }.map(\.value)
    }
}
