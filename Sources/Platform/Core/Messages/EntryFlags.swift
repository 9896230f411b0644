/// What an entry does beside being read.
package struct EntryFlags: OptionSet, Hashable, Sendable {
    /// Counts as unread for those who see it and did not send it.
    package static let counted = EntryFlags(rawValue: 1 << 0)
    /// Stands in history; without it the entry reaches difference and push alone.
    package static let inHistory = EntryFlags(rawValue: 1 << 1)
    /// Becomes the conversation's last message and moves it up the list.
    package static let updatesLast = EntryFlags(rawValue: 1 << 2)
    /// Mentions everybody.
    package static let mentionAll = EntryFlags(rawValue: 1 << 3)
    /// May carry key-value expansion.
    package static let expandable = EntryFlags(rawValue: 1 << 4)
    /// Its sender asked for read receipts.
    package static let needsReceipt = EntryFlags(rawValue: 1 << 5)
    /// Must not be pushed to devices that are offline.
    package static let silent = EntryFlags(rawValue: 1 << 6)
    /// Words in it were replaced before it was said; set by the server alone.
    package static let wordsReplaced = EntryFlags(rawValue: 1 << 7)

    /// Said elsewhere, before the conversation was brought here: history, and news to nobody.
    package static let imported = EntryFlags(rawValue: 1 << 8)

    /// Was said by somebody before and sent on: its content names by whom, and the server looked it up; set by it alone.
    package static let forwarded = EntryFlags(rawValue: 1 << 10)
    /// Is pinned in its conversation; set by the server alone, and the only one that comes and goes.
    package static let pinned = EntryFlags(rawValue: 1 << 11)

    /// What an ordinary message has.
    package static let ordinary: EntryFlags = [.counted, .inHistory, .updatesLast]

    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}
