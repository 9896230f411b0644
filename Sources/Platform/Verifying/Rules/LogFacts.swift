/// What is known of one log over all its readers.
package struct LogFacts: Sendable {
    /// The last place that is kept track of: larger ones are a reader's nonsense.
    static let placeMax = 50_000_000

    /// What was first shown for each place, from place 1.
    package private(set) var places: [PlaceFacts] = []
    /// The greatest place that was acknowledged so far, and where the history says so.
    package var ackedMax: UInt32 = 0
    package var ackedLine = 0
    /// Where the log ended when it was last read to its end.
    package var head: UInt32 = 0
    package var headLine = 0
    /// Where that reading was asked for: what was acknowledged later need not be in it.
    package var headAskedLine = 0
    /// The last line on which somebody said or changed something here, or was answered: after it all is quiet.
    package var busyLine = 0
    /// Seqs of messages that were taken back.
    package var recalled: Set<UInt32> = []
    /// Seqs of the messages that changes changed, by the changes' own.
    package var targets: [UInt32: UInt32] = [:]

    /// The tag of what stands at a place; `nil` where nothing does.
    func tag(at n: UInt32) -> UInt64? { n > 0 && n <= places.count ? places[Int(n) - 1].tag : nil }

    /// The log was read to its end.
    mutating func end(at head: UInt32, _ line: Int, asked: Int) {
        (self.head, headLine, headAskedLine) = (head, line, asked)
    }

    /// The message of a tag was acknowledged at a place.
    mutating func say(_ tag: UInt64, at n: UInt32) {
        if let index = index(of: n), places[index].tag == 0 { places[index].tag = tag }
    }

    mutating func see(_ item: Item, _ line: Int) {
        guard let index = index(of: item.n) else { return }
        let known = places[index]
        // A client that knows numbers alone tells less of a place than another that comes later.
        let isBetter = known.mark == 0 && !item.isByNumber && known.agrees(with: item)
        if known.content == .unseen || known.content == .hidden || isBetter { places[index] = PlaceFacts(item, line) }
        if places[index].tag == 0 { places[index].tag = known.tag }
        if places[index].tag == 0, item.identity == places[index].mark { places[index].tag = item.tag ?? 0 }
    }

    /// Where a place is kept; `nil` for places that no log has.
    private mutating func index(of n: UInt32) -> Int? {
        guard n > 0, n <= Self.placeMax else { return nil }
        if n > places.count { places += repeatElement(PlaceFacts(), count: Int(n) - places.count) }
        return Int(n) - 1
    }
}

/// What stands at a place, as the first reader who may see it was shown.
package struct PlaceFacts: Hashable, Sendable {
    package enum Content: UInt8, Sendable {
        case unseen
        case hidden
        case message
        case change
        case mark

        init(_ kind: Item.Kind) {
            switch kind {
            case .message: self = .message
            case .recall, .edit: self = .change
            case .hidden: self = .hidden
            case .mark: self = .mark
            }
        }
    }

    package private(set) var content = Content.unseen
    /// Stands for all that has to be the same for everybody; zero while only clients saw it that know numbers alone.
    package private(set) var mark: UInt64 = 0
    /// The message's tag; zero if nobody has seen its content.
    package internal(set) var tag: UInt64 = 0
    package private(set) var line: Int32 = 0

    /// Whether somebody was shown a message or change here.
    var isSaid: Bool { content == .message || content == .change }

    init() {}

    init(_ item: Item, _ line: Int) {
        content = Content(item.kind)
        mark = item.isByNumber ? 0 : item.identity
        tag = item.kind == .message ? item.tag ?? 0 : 0
        self.line = Int32(clamping: line)
    }

    /// Whether an item can be what stands here, both being shown.
    func agrees(with item: Item) -> Bool {
        if mark != 0, !item.isByNumber, mark != item.identity { return false }
        guard content == Content(item.kind) else { return false }
        guard content == .message, tag != 0, let other = item.tag else { return true }
        return tag == other
    }
}

extension Item {
    /// Stands for what must be the same for every reader of the place; a tag is not, as contents go when recalled.
    var identity: UInt64 {
        if let log { return PlatformVerifying.mark(of: "\(log.rawValue) \(seq ?? 0) \(mark ?? "")") }
        return PlatformVerifying.mark(of: "\(kind.rawValue) \(uid ?? "")")
    }
}
