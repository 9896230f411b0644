/// What is known of one message, over all attempts to say it.
package struct SendFacts: Sendable {
    /// What a send was answered.
    package struct Ack: Hashable, Sendable {
        /// Zero where the answer does not say.
        package let seq: UInt32
        package let place: UInt32
        /// The identity of an item that is this message; zero where the answer names it by its number alone.
        package let message: UInt64
        package let line: Int32
    }

    /// Who said it and where: one object for all that a device says in a conversation.
    final class Origin: Hashable, Sendable {
        let key: LogKey
        let who: Who

        init(_ key: LogKey, _ who: Who) {
            self.key = key
            self.who = who
        }

        static func == (one: Origin, other: Origin) -> Bool {
            one.key == other.key && one.who == other.who
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(who)
        }
    }

    package let tag: UInt64
    private let origin: Origin
    package let invokedLine: Int32
    /// Who may see it; `nil` for all of the conversation.
    package let seenBy: [String]?
    package let isCounted: Bool
    /// The first acknowledgement.
    package private(set) var ack: Ack?
    /// Attempts without an outcome, or without one that says whether it was done.
    private var openCount: Int32 = 1
    private var unknownCount: Int32 = 0
    package private(set) var failedLine: Int32 = 0
    /// Whether an attempt was answered and yet not surely done, so that what followed it may have gone ahead.
    package private(set) var wasTurnedAway = false
    /// Where the message was first seen.
    package private(set) var seenAt: UInt32 = 0
    package private(set) var seenLine: Int32 = 0

    init(_ tag: UInt64, _ origin: Origin, line: Int, _ seenBy: [String]?, _ isCounted: Bool) {
        self.tag = tag
        self.origin = origin
        invokedLine = Int32(clamping: line)
        self.seenBy = seenBy
        self.isCounted = isCounted
    }

    package var key: LogKey { origin.key }
    package var who: Who { origin.who }

    /// Whether every attempt was refused, so that the message is said nowhere.
    package var isRefused: Bool { ack == nil && failedLine > 0 && unknownCount == 0 && openCount <= 0 }

    /// Where the message stands, by its acknowledgement or by what a reader saw.
    package var seq: UInt32? {
        if let ack, ack.seq > 0 { return ack.seq }
        return seenAt > 0 ? seenAt : nil
    }

    /// Whether the message is for a user who can see the conversation.
    func isFor(_ user: String) -> Bool { seenBy?.contains(user) ?? true }

    mutating func again() {
        openCount += 1
    }

    mutating func take(_ answer: Act, _ kind: Event.Kind, _ line: Int) {
        openCount -= 1
        let line = Int32(clamping: line)
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

    static func identity(_ uid: String, at seq: UInt32) -> UInt64 {
        uid.isEmpty ? 0 : Item(seq, .message, uid: uid).identity
    }

    mutating func see(_ n: UInt32, _ key: LogKey, _ line: Int) {
        if seenAt == 0, key == self.key { (seenAt, seenLine) = (n, Int32(clamping: line)) }
    }
}

/// Every message that somebody wanted to say, in the order that it was first asked for.
package struct Sends: Sendable {
    package private(set) var all: [SendFacts] = []
    /// Where each stands in `all`, by its tag.
    private var index: [UInt64: Int32] = [:]
    private var origins: Set<SendFacts.Origin> = []

    package subscript(tag: UInt64) -> SendFacts? { index[tag].map { all[Int($0)] } }

    /// Takes in that a message is asked for, perhaps not for the first time.
    mutating func ask(
        _ tag: UInt64,
        in key: LogKey,
        by who: Who,
        line: Int,
        _ seenBy: [String]?,
        _ isCounted: Bool
    ) {
        if let known = index[tag] { return all[Int(known)].again() }
        let origin = origins.insert(SendFacts.Origin(key, who)).memberAfterInsert
        index[tag] = Int32(clamping: all.count)
        all.append(SendFacts(tag, origin, line: line, seenBy, isCounted))
    }

    mutating func change(_ tag: UInt64, _ change: (inout SendFacts) -> Void) {
        if let known = index[tag] { change(&all[Int(known)]) }
    }

    /// Positions in `all`, by log.
    var byLog: [LogKey: [Int32]] {
        Dictionary(grouping: all.indices.lazy.map { Int32(clamping: $0) }) { all[Int($0)].key }
    }

    /// About how much memory they take: tables are between a third and three quarters full.
    var byteCount: Int { all.capacity * MemoryLayout<SendFacts>.stride + index.capacity * 24 }
}

/// Sixty-four bits that stand for a text (FNV-1a): two texts of a history practically never share them.
func mark(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
