/// One line of a history.
package struct Event: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable {
        /// Somebody asks.
        case invoke
        /// It was done.
        case ok
        /// It was not done.
        case fail
        /// It may have been done, or may yet be.
        case unknown
        /// Nothing was asked.
        case note
    }

    /// Nanoseconds since the history began; they never decrease from line to line.
    package var at: UInt64
    package var kind: Kind
    /// The number of what was asked, which its outcome carries too; zero on a note.
    package var op: UInt64
    package var who: Who
    package var act: Act

    package init(at: UInt64, _ kind: Kind, op: UInt64, _ who: Who, _ act: Act) {
        self.at = at
        self.kind = kind
        self.op = op
        self.who = who
        self.act = act
    }
}

/// Who asks or notices: a device of a user, or the app's server for a user where `device` is empty.
package struct Who: Codable, Hashable, Sendable {
    package let tenant: String
    package let user: String
    package let device: String

    package init(tenant: String, user: String = "", device: String = "") {
        self.tenant = tenant
        self.user = user
        self.device = device
    }
}
