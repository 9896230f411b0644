/// Which of a device's sends took effect lately, so that a repeated one is answered and not said again.
///
/// It keeps where the message stands rather than the answer: the message itself tells the rest.
package struct SendWindow: Hashable, Sendable {
    /// One send that took effect.
    package struct Send: Hashable, Sendable {
        package let clientID: UInt32
        package let conversation: ConversationNumber
        package let seq: Place

        package init(clientID: UInt32, conversation: ConversationNumber, seq: Place) {
            self.clientID = clientID
            self.conversation = conversation
            self.seq = seq
        }
    }

    /// What is known of a client id.
    package enum Lookup: Hashable, Sendable {
        case new
        case sent(Send)
        /// Not greater than the last one and not remembered: it was skipped, or is too old to tell.
        case tooOld
    }

    /// The greatest client id that took effect; zero before the first.
    package private(set) var lastClientID: UInt32 = 0
    /// A ring of at most `Limits.sendWindowCount`; `oldest` is where it starts once it is full.
    private var ring: [Send] = []
    private var oldest = 0

    package init() {}

    /// Rebuilds a window from its sends, oldest first.
    package init(sends: some Sequence<Send>) {
        for send in sends { record(send) }
    }

    /// The remembered sends, oldest first.
    package var sends: [Send] { Array(ring[oldest...] + ring[..<oldest]) }

    /// The least client id that the next send may carry.
    package var nextClientID: UInt32 { lastClientID + 1 }

    package func lookup(_ clientID: UInt32) -> Lookup {
        if clientID > lastClientID { return .new }
        // Repeats are rare and nearly always of the newest sends, so the walk starts there.
        var index = oldest == 0 ? ring.count : oldest
        for _ in 0..<ring.count {
            index = index == 0 ? ring.count - 1 : index - 1
            if ring[index].clientID == clientID { return .sent(ring[index]) }
            if ring[index].clientID < clientID { break }
        }
        return .tooOld
    }

    package mutating func record(_ send: Send) {
        precondition(send.clientID > lastClientID, "client ids grow")
        lastClientID = send.clientID
        if ring.count < Limits.sendWindowCount {
            ring.append(send)
        } else {
            ring[oldest] = send
            oldest = (oldest + 1) % ring.count
        }
    }
}
