/// How people answer a message with signs instead of words.
package struct Reactions: Hashable, Sendable {
    package static let none = Reactions(items: [])

    /// One sign of one user, and when they gave it.
    package struct Item: Hashable, Sendable {
        package let emoji: String
        package let by: AccountNumber
        package let at: Timestamp

        package init(emoji: String, by: AccountNumber, at: Timestamp) {
            self.emoji = emoji
            self.by = by
            self.at = at
        }
    }

    /// How often a sign was given.
    package struct Count: Hashable, Sendable {
        package let emoji: String
        package var count: UInt32

        package init(emoji: String, count: UInt32) {
            self.emoji = emoji
            self.count = count
        }
    }

    /// In the order they were given.
    package let items: [Item]

    package init(items: [Item]) {
        self.items = items
    }

    package var isEmpty: Bool { items.isEmpty }

    /// Each sign once, in the order they came up.
    package var counts: [Count] {
        var counts: [Count] = []
        for item in items {
            if let index = counts.firstIndex(where: { $0.emoji == item.emoji }) {
                counts[index].count += 1
            } else {
                counts.append(Count(emoji: item.emoji, count: 1))
            }
        }
        return counts
    }

    /// The last few, newest first: those that are shown by name with the message.
    package var recent: [Item] { items.suffix(Limits.recentReactionCountMax).reversed() }

    /// What one user gave, in that order.
    package func emojis(of account: AccountNumber) -> [String] {
        isEmpty ? [] : items.filter { $0.by == account }.map(\.emoji)
    }

    /// The reactions once a user gives exactly these; what they had before keeps its time.
    package func changed(by account: AccountNumber, to emojis: [String], at time: Timestamp) -> Reactions {
        let old = self.emojis(of: account)
        let kept = items.filter { $0.by != account || emojis.contains($0.emoji) }
        let new = emojis.filter { !old.contains($0) }.map { Item(emoji: $0, by: account, at: time) }
        return Reactions(items: kept + new)
    }

    /// Why a message cannot have them all; `nil` when it can.
    package var problem: String? {
        guard items.count <= Limits.reactionCountMax else {
            return "a message has at most \(Limits.reactionCountMax) reactions"
        }
        guard counts.count <= Limits.reactionKindCountMax else {
            return "a message has at most \(Limits.reactionKindCountMax) different reactions"
        }
        return nil
    }

    /// About how many bytes of them go to a client with the message.
    package var byteCount: Int {
        32 * min(items.count, Limits.reactionKindCountMax + Limits.recentReactionCountMax)
    }

    /// Whether a text can be a reaction: a sign of a few scalars, and no words.
    package static func isEmoji(_ text: String) -> Bool {
        (1...Limits.reactionBytesMax).contains(text.utf8.count)
            && text.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xA0 || $0.value == 0x20E3 }
            && text.unicodeScalars.allSatisfy(isPartOfEmoji)
    }

    private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
        // Joiners, variation selectors, keycaps and the tags of flags stand in the midst of emojis.
        scalar.properties.isEmoji || [0x200D, 0x20E3, 0xFE0E, 0xFE0F].contains(scalar.value)
            || (0xE0020...0xE007F).contains(scalar.value)
    }
}
