/// What is known of one message, over all attempts to say it.
package struct SendFacts: Sendable {
    /// What a send was answered.
    package struct Ack: Hashable, Sendable {
        /// Zero where the answer does not say.
        package let seq: UInt32
        package let place: UInt32
        /// The identity of an item that is this message; `nil` where the answer names it by its number alone.
        package let message: UInt64?
        package let line: Int
    }

    package let key: LogKey
    package let who: Who
    package let invokedAt: UInt64
    package let invokedLine: Int
    /// Who may see it; `nil` for all of the conversation.
    package let seenBy: [String]?
    package let isCounted: Bool
    /// The first acknowledgement.
    package private(set) var ack: Ack?
    /// Attempts without an outcome, or without one that says whether it was done.
    package private(set) var openCount = 1
    package private(set) var unknownCount = 0
    package private(set) var failedLine = 0
    /// Whether an attempt was answered and yet not surely done, so that what followed it may have gone ahead.
    package private(set) var wasTurnedAway = false
    /// Where the message was first seen.
    package private(set) var seenAt: UInt32 = 0
    package private(set) var seenLine = 0

    init(key: LogKey, who: Who, _ asked: Asked, _ seenBy: [String]?, _ isCounted: Bool) {
        self.key = key
        self.who = who
        (invokedAt, invokedLine) = (asked.at, asked.line)
        self.seenBy = seenBy
        self.isCounted = isCounted
    }

    /// Whether every attempt was refused, so that the message is said nowhere.
    package var isRefused: Bool { ack == nil && failedLine > 0 && unknownCount == 0 && openCount <= 0 }

    /// Where the message stands, by its acknowledgement or by what a reader saw.
    package var seq: UInt32? {
        if let ack, ack.seq > 0 { return ack.seq }
        return seenAt > 0 ? seenAt : nil
    }

    mutating func again() {
        openCount += 1
    }

    mutating func take(_ answer: Act, _ kind: Event.Kind, _ line: Int) {
        openCount -= 1
        switch (kind, answer) {
        case (.ok, .sent(let seq, let place, let uid)):
            if ack == nil {
                ack = Ack(seq: seq, place: place, message: Self.identity(uid, at: seq), line: line)
            }
        case (.fail, _): failedLine = line
        case (_, .refused):
            (unknownCount, wasTurnedAway) = (unknownCount + 1, true)
        default: unknownCount += 1
        }
    }

    static func identity(_ uid: String, at seq: UInt32) -> UInt64? {
        uid.isEmpty ? nil : Item(seq, .message, uid: uid).identity
    }

    mutating func see(_ n: UInt32, _ key: LogKey, _ line: Int) {
        if seenAt == 0, key == self.key { (seenAt, seenLine) = (n, line) }
    }
}

/// Sixty-four bits that stand for a text (FNV-1a): two texts of a history practically never share them.
func mark(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
