/// A push that an app asks for, kept for whoever talks to push services.
package struct PushRequest: Hashable, Sendable {
    /// Which of the vendor's calls asked for it, and so what the body looks like.
    package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case tagged = 1
        case users = 2
        case custom = 3
    }

    /// Days that a request is kept after the day it was made.
    package static let keptDays: UInt32 = 7

    package var kind: Kind
    package var time: Timestamp
    /// What was asked for: a JSON object, checked as far as the reference says.
    package var body: [UInt8]

    package init(_ kind: Kind, time: Timestamp, body: [UInt8]) {
        self.kind = kind
        self.time = time
        self.body = body
    }
}
