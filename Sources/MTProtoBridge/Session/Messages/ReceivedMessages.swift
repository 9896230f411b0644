/// Which messages of its client a session has seen lately, and what became of them.
///
/// Ids older than the window are refused by their time alone, so only those within it are remembered: a session that
/// only pings remembers a handful.
struct ReceivedMessages: Sendable {
    /// What became of a message.
    enum Fate: UInt8, Sendable {
        /// There is nothing to answer.
        case noted
        /// A call that is not answered yet.
        case running
        /// A call whose answer nobody wants any more.
        case dropped
        case succeeded
        case failed

        var isAnswered: Bool { self == .succeeded || self == .failed }
    }

    enum Judgement: Equatable {
        case new
        case repeated(Fate)
        case refused(BadMessage)
    }

    static let ageSecondsMax: Int64 = 300
    static let aheadSecondsMax: Int64 = 30
    /// More messages within the window push out the oldest.
    static let countMax = 2_048

    /// In ascending order.
    private var ids: [MessageID] = []
    private var fates: [Fate] = []
    /// No id up to here is remembered, though it may have been seen.
    private var floor = MessageID(rawValue: .min)

    var count: Int { ids.count }

    func judge(_ id: MessageID, now: WallTime) -> Judgement {
        if !id.isFromClient { return .refused(.lowBits) }
        if id.seconds < now.seconds - Self.ageSecondsMax { return .refused(.tooLow) }
        if id.seconds > now.seconds + Self.aheadSecondsMax { return .refused(.tooHigh) }
        if let fate = fate(of: id) { return .repeated(fate) }
        return id <= floor ? .refused(.forgotten) : .new
    }

    /// Remembers a new message.
    mutating func note(_ id: MessageID, _ fate: Fate, now: WallTime) {
        forgetOld(now: now)
        let index = insertionIndex(of: id)
        ids.insert(id, at: index)
        fates.insert(fate, at: index)
        if ids.count > Self.countMax { forget(first: ids.count - Self.countMax) }
    }

    /// Changes what became of a message; `false` where it is not remembered.
    @discardableResult
    mutating func set(_ id: MessageID, to fate: Fate) -> Bool {
        guard let index = index(of: id) else { return false }
        fates[index] = fate
        return true
    }

    /// Whether it keeps any message from being taken a second time.
    func guardsAny(now: WallTime) -> Bool {
        ids.last.map { $0.seconds >= now.seconds - Self.ageSecondsMax } ?? false
    }

    func fate(of id: MessageID) -> Fate? {
        index(of: id).map { fates[$0] }
    }

    /// What a client that asks is told of one of its messages.
    func stateByte(of id: MessageID, now: WallTime) -> UInt8 {
        if let fate = fate(of: id) {
            switch fate {
            case .noted: return 4 | 16
            case .running: return 4 | 32
            case .dropped: return 4
            case .succeeded, .failed: return 4 | 64
            }
        }
        if id.seconds > now.seconds + Self.aheadSecondsMax { return 3 }
        return id <= floor || id.seconds < now.seconds - Self.ageSecondsMax ? 1 : 2
    }

    /// Lets go of what is older than the window; calls that still run are kept.
    mutating func forgetOld(now: WallTime) {
        let oldest = MessageID(rawValue: (now.seconds - Self.ageSecondsMax) << 32)
        guard let first = ids.first, first < oldest else { return }
        var count = 0
        while count < ids.count, ids[count] < oldest, fates[count] != .running { count += 1 }
        if count > 0 { forget(first: count) }
    }

    private mutating func forget(first count: Int) {
        floor = max(floor, ids[count - 1])
        // A burst of long ago holds no memory.
        if ids.count - count < ids.capacity / 4 {
            ids = Array(ids[count...])
            fates = Array(fates[count...])
        } else {
            ids.removeFirst(count)
            fates.removeFirst(count)
        }
    }

    private func index(of id: MessageID) -> Int? {
        let index = insertionIndex(of: id)
        return index < ids.count && ids[index] == id ? index : nil
    }

    /// Nearly always the end.
    private func insertionIndex(of id: MessageID) -> Int {
        guard let last = ids.last, id <= last else { return ids.count }
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Why a message is not taken, in the protocol's numbers.
///
/// Those about sequence numbers are missing on purpose: there are clients that count otherwise, and they do not live
/// on after being told so.
enum BadMessage: Int32, Sendable {
    /// The client's clock is behind.
    case tooLow = 16
    case tooHigh = 17
    /// The client's ids are multiples of four.
    case lowBits = 18
    case repeatedContainer = 19
    /// It is too old to tell whether it was received.
    case forgotten = 20
    case wrongSalt = 48
    case container = 64
}
