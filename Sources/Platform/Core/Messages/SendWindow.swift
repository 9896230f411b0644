/// Which of a device's sends took effect lately, so that a repeated one is answered and not said again.
///
/// It keeps where the message stands rather than the answer: the message itself tells the rest. Ids
/// grow with every send, so an ordinary send costs one comparison; one that was refused at first may
/// come again after later ones took effect.
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
        /// Nothing took effect under it.
        case new
        case sent(Send)
        /// It lies before all that is remembered: whether it took effect cannot be told.
        case tooOld
    }

    /// A ring of at most `Limits.sendWindowCount`, ascending from `oldest` on, where it starts once it
    /// is full.
    private var ring: [Send] = []
    private var oldest = 0

    package init() {}

    /// Rebuilds a window from its sends.
    package init(sends: some Sequence<Send>) {
        for send in sends { record(send) }
    }

    /// The remembered sends, oldest first.
    package var sends: [Send] { Array(ring[oldest...] + ring[..<oldest]) }

    /// The greatest client id that took effect; zero before the first.
    package var lastClientID: UInt32 {
        ring.isEmpty ? 0 : send(at: ring.count - 1).clientID
    }

    /// The least client id that the next send should carry; the last of all has no successor.
    package var nextClientID: UInt32 {
        lastClientID == .max ? .max : lastClientID + 1
    }

    package func lookup(_ clientID: UInt32) -> Lookup {
        if clientID > lastClientID { return .new }
        let index = position(of: clientID)
        if index < ring.count, send(at: index).clientID == clientID { return .sent(send(at: index)) }
        // A full window may have forgotten what lies before it; between its sends it knows all.
        let mayBeForgotten = index == 0 && ring.count == Limits.sendWindowCount
        return clientID == 0 || mayBeForgotten ? .tooOld : .new
    }

    /// Remembers a send that took effect under an id that `lookup` called new.
    package mutating func record(_ send: Send) {
        precondition(lookup(send.clientID) == .new, "an id takes effect once")
        if send.clientID < lastClientID {
            var ascending = sends
            ascending.insert(send, at: position(of: send.clientID))
            ring = ascending.suffix(Limits.sendWindowCount)
            oldest = 0
        } else if ring.count < Limits.sendWindowCount {
            ring.append(send)
        } else {
            ring[oldest] = send
            oldest = (oldest + 1) % ring.count
        }
    }

    private func send(at index: Int) -> Send {
        let place = oldest + index
        return ring[place < ring.count ? place : place - ring.count]
    }

    /// How many remembered sends have a smaller id.
    private func position(of clientID: UInt32) -> Int {
        var low = 0
        var high = ring.count
        while low < high {
            let middle = (low + high) / 2
            if send(at: middle).clientID < clientID { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SendWindow {
    package static func == (left: Self, right: Self) -> Bool { left.sends == right.sends }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(sends)
    }
}
