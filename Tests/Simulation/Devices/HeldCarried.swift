internal import PlatformCore
internal import PlatformGateway

/// What a message carries beside its content, as clients are shown it.
struct HeldCarried: Hashable {
    /// A sign that somebody gave the message.
    struct Sign: Hashable {
        let user: String
        let emoji: String
    }

    /// How often a sign was given.
    struct Count: Hashable {
        let emoji: String
        var count: UInt32
    }

    /// Those that are shown by name.
    static let recentCountMax = 10

    var expansion: [String: String] = [:]
    /// Each sign once, in the order they came up.
    var counts: [Count] = []
    /// The last of them, newest first.
    var recent: [Sign] = []
    var isPinned = false

    init(expansion: [String: String]) {
        self.expansion = expansion
    }

    init(_ message: WireMessage) {
        expansion = Dictionary(message.expansion.map { ($0.key, $0.value) }) { $1 }
        counts = message.reactions.map { Count(emoji: $0.reaction, count: $0.count) }
        recent = message.recentReactions.map { Sign(user: $0.user, emoji: $0.reaction) }
        isPinned = message.flags & UInt32(EntryFlags.pinned.rawValue) != 0
    }

    /// What is shown of a message that has these, in the order they were given.
    init(expansion: [String: String], signs: [Sign], isPinned: Bool) {
        self.expansion = expansion
        self.isPinned = isPinned
        recent = signs.suffix(Self.recentCountMax).reversed()
        for sign in signs {
            if let index = counts.firstIndex(where: { $0.emoji == sign.emoji }) {
                counts[index].count += 1
            } else {
                counts.append(Count(emoji: sign.emoji, count: 1))
            }
        }
    }
}
