/// Names a log of a tenant as all its readers know it: a conversation by both its ends, a mailbox by its owner.
package struct LogName: RawRepresentable, Codable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package static func mailbox(of user: String) -> LogName { LogName(rawValue: "mailbox:\(user)") }

    package static func group(_ id: String) -> LogName { LogName(rawValue: "group:\(id)") }

    /// The log that both sides of a private conversation share.
    package static func `private`(_ one: String, _ other: String) -> LogName {
        LogName(rawValue: "private:\(min(one, other)):\(max(one, other))")
    }

    package static func system(from sender: String, to receiver: String) -> LogName {
        LogName(rawValue: "system:\(sender):\(receiver)")
    }

    package var isMailbox: Bool { rawValue.hasPrefix("mailbox:") }
    package var isGroup: Bool { rawValue.hasPrefix("group:") }

    /// Those of its ends whose clients read it: a system sender has none.
    package var readers: [String] { rawValue.hasPrefix("system:") ? Array(ends.suffix(1)) : ends }

    /// The ends of a conversation between two.
    package var ends: [String] {
        isMailbox || isGroup ? [] : rawValue.split(separator: ":").dropFirst().map(String.init)
    }
}
