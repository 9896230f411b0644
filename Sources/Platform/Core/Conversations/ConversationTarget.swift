/// The kinds of conversation, numbered as on the Server API.
package enum ConversationKind: UInt8, Sendable, CaseIterable {
    case `private` = 1
    case group = 3
    case chatroom = 4
    case system = 6
    case ultragroup = 10
}

/// A conversation as one user names it: the peer, the group or the system sender.
package enum ConversationTarget: Hashable, Sendable {
    case `private`(UserID)
    case group(GroupID)
    /// What a system sender told the user; receivers cannot answer.
    case system(UserID)
    /// A channel of an ultra group; boxed, so that the others stay as small as they are.
    indirect case channel(GroupID, ChannelID)

    package var kind: ConversationKind {
        switch self {
        case .private: .private
        case .group: .group
        case .system: .system
        case .channel: .ultragroup
        }
    }

    /// The identifier without its kind, and without the channel.
    package var id: String {
        switch self {
        case .private(let user), .system(let user): user.text
        case .group(let group), .channel(let group, _): group.text
        }
    }

    /// The channel, where it is one.
    package var channel: ChannelID? {
        if case .channel(_, let channel) = self { channel } else { nil }
    }
}

/// Who a conversation lies between: what its number stands for.
package enum ConversationName: Hashable, Sendable {
    /// Two users, the smaller number first; both the same for notes to oneself.
    case `private`(AccountNumber, AccountNumber)
    case group(GroupID)
    case system(sender: AccountNumber, receiver: AccountNumber)
    indirect case channel(GroupID, ChannelID)

    /// The one name of the pair, whichever side asks.
    package static func between(_ one: AccountNumber, _ other: AccountNumber) -> ConversationName {
        .private(min(one, other), max(one, other))
    }

    package var kind: ConversationKind {
        switch self {
        case .private: .private
        case .group: .group
        case .system: .system
        case .channel: .ultragroup
        }
    }

    /// The two ends of a conversation that has ends: private and system.
    package var ends: ConversationEnds? {
        switch self {
        case .private(let low, let high): ConversationEnds(first: low, second: high)
        case .system(let sender, let receiver): ConversationEnds(first: sender, second: receiver)
        case .group, .channel: nil
        }
    }
}

/// The two accounts of a private or system conversation, in the order its ordinals are kept.
package struct ConversationEnds: Hashable, Sendable {
    package let first: AccountNumber
    package let second: AccountNumber

    package init(first: AccountNumber, second: AccountNumber) {
        self.first = first
        self.second = second
    }

    /// Whether this is a user's conversation with themselves: one end, one mailbox.
    package var isSelf: Bool { first == second }

    /// The account at the other end.
    package func peer(of account: AccountNumber) -> AccountNumber {
        account == first ? second : first
    }

    package func contains(_ account: AccountNumber) -> Bool {
        account == first || account == second
    }
}
