/// The last answers to one device's sends, so that a repeated send takes effect once.
///
/// Client ids grow with every send and may skip. Looking up the next id, the case of every ordinary
/// send, is one comparison; a repeated one is a binary search. It holds at most
/// `Limits.sendWindowCount` answers and takes memory only for those there are.
package struct SendWindow: Hashable, Sendable {
    /// What a client id means for a device.
    package enum Lookup: Hashable, Sendable {
        /// Nothing took effect under it.
        case new
        /// It took effect and was answered with this.
        case repeated(Sent)
        /// It took effect with other content.
        case reused
        /// Its answer is no longer remembered.
        case tooOld
    }

    /// One remembered answer.
    package struct Entry: Hashable, Sendable {
        package let clientID: UInt32
        /// Tells another content under the same id apart.
        package let fingerprint: UInt32
        package let sent: Sent

        package init(clientID: UInt32, fingerprint: UInt32, sent: Sent) {
            self.clientID = clientID
            self.fingerprint = fingerprint
            self.sent = sent
        }
    }

    /// Ascending by client id from `oldest` on, wrapping around once it is full.
    private var ring: [Entry] = []
    private var oldest = 0
    /// Ids up to this one may have been answered and forgotten.
    package private(set) var forgottenThrough: UInt32 = 0

    package init() {}

    /// A window as it was kept; `nil` unless the entries ascend, fit and are newer than what was forgotten.
    package init?(entries: [Entry], forgottenThrough: UInt32) {
        guard entries.count <= Limits.sendWindowCount else { return nil }
        guard (entries.first?.clientID).map({ $0 > forgottenThrough }) ?? true else { return nil }
        guard zip(entries, entries.dropFirst()).allSatisfy({ $0.clientID < $1.clientID }) else { return nil }
        ring = entries
        self.forgottenThrough = forgottenThrough
    }

    /// The remembered answers, oldest first.
    package var entries: [Entry] { Array(ring[oldest...] + ring[..<oldest]) }

    /// The greatest id that took effect; zero before the first.
    package var lastClientID: UInt32 {
        guard !ring.isEmpty else { return forgottenThrough }
        return entry(at: ring.count - 1).clientID
    }

    /// What the device's next send should carry; the last of all ids has no successor and stays.
    package var nextClientID: UInt32 {
        lastClientID == .max ? .max : lastClientID + 1
    }

    /// What an id means, given the content it comes with.
    package func lookup(_ clientID: UInt32, fingerprint: UInt32) -> Lookup {
        if clientID > lastClientID { return .new }
        if clientID <= forgottenThrough { return .tooOld }
        let index = position(of: clientID)
        let found = entry(at: index)
        // An id that was skipped or refused never took effect.
        guard found.clientID == clientID else { return .new }
        return found.fingerprint == fingerprint ? .repeated(found.sent) : .reused
    }

    /// Remembers the answer to a send that `lookup` called new.
    package mutating func record(_ clientID: UInt32, fingerprint: UInt32, sent: Sent) {
        precondition(clientID > forgottenThrough, "an id that was forgotten is not sent again")
        let entry = Entry(clientID: clientID, fingerprint: fingerprint, sent: sent)
        if clientID > lastClientID {
            append(entry)
        } else {
            insert(entry)
        }
    }

    private mutating func append(_ entry: Entry) {
        if ring.count < Limits.sendWindowCount {
            ring.append(entry)
            return
        }
        forgottenThrough = ring[oldest].clientID
        ring[oldest] = entry
        oldest = (oldest + 1) % ring.count
    }

    /// The rare case of an id that was refused at first and comes again after later ones took effect.
    private mutating func insert(_ entry: Entry) {
        let index = position(of: entry.clientID)
        precondition(self.entry(at: index).clientID != entry.clientID, "an id takes effect once")
        var ascending = entries
        ascending.insert(entry, at: index)
        if ascending.count > Limits.sendWindowCount {
            forgottenThrough = ascending.removeFirst().clientID
        }
        ring = ascending
        oldest = 0
    }

    private func entry(at index: Int) -> Entry {
        let place = oldest + index
        return ring[place < ring.count ? place : place - ring.count]
    }

    /// The first entry whose id is not below `clientID`; there is one, as callers checked `lastClientID`.
    private func position(of clientID: UInt32) -> Int {
        var low = 0
        var high = ring.count - 1
        while low < high {
            let middle = (low + high) / 2
            if entry(at: middle).clientID < clientID { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SendWindow {
    package static func == (left: Self, right: Self) -> Bool {
        left.forgottenThrough == right.forgottenThrough && left.entries == right.entries
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(forgottenThrough)
        hasher.combine(entries)
    }
}
