internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// The links of one event loop that are in a chatroom.
final class RoomLinks {
    /// Links up to which they are given what is said at once; beyond it what is said meanwhile is gathered.
    static let promptLinkCountMax = 64
    /// What each link adds to how long is gathered, and the longest it may be.
    static let gatherPerLink = TimeAmount.microseconds(80)
    static let gatherMax = TimeAmount.milliseconds(200)

    let ref: ChatroomRef
    private(set) var links: ContiguousArray<LinkConnection> = []
    /// What the links were not given yet.
    var run = RoomRun()
    /// Whether giving it is on its way.
    var isDue = false

    init(_ ref: ChatroomRef) {
        self.ref = ref
    }

    /// How long is gathered: a write to each socket is dear, so a large room is given its messages by the handful.
    var gatherTime: TimeAmount {
        if links.count <= Self.promptLinkCountMax { return .zero }
        return min(.nanoseconds(Self.gatherPerLink.nanoseconds * Int64(links.count)), Self.gatherMax)
    }

    func append(_ link: LinkConnection) {
        links.append(link)
        // What waits was said before it came, and stands in its entry.
        run.mark(link)
    }

    /// The order does not matter, so the last one takes the place of the one that goes.
    func remove(_ link: LinkConnection) {
        guard let index = links.firstIndex(where: { $0 === link }) else { return }
        links.swapAt(index, links.count - 1)
        links.removeLast()
    }

    func takeRun() -> RoomRun {
        defer { run = RoomRun() }
        return run
    }
}

/// A link's place in chatrooms, and how well it keeps up.
final class RoomSeat {
    /// Bytes that a link whose socket is full is given all the same, of messages that are dropped last.
    static let bytesBeyondMax = 64 << 10

    var rooms: [RoomLinks] = []
    /// Whether the socket was full when something was last given.
    var wasFull = false
    private var bytesBeyond = 0

    /// From which rank on the link is given messages now; `nil` for nothing.
    func rank(isWritable: Bool) -> ChatroomRank? {
        if !isWritable {
            wasFull = true
            return bytesBeyond < Self.bytesBeyondMax ? .kept : nil
        }
        defer {
            wasFull = false
            bytesBeyond = 0
        }
        return wasFull ? .usual : .low
    }

    func noteGiven(_ byteCount: Int) {
        if wasFull { bytesBeyond += byteCount }
    }
}

/// Something that all links in a chatroom are given, some of them at a time.
struct RoomGiving {
    let room: RoomLinks
    var run: RoomRun
    /// What tells the links that they are no longer in the room, once they were given the rest.
    var farewell: FrameCache?
    private let links: ContiguousArray<LinkConnection>
    private var index = 0

    init(_ room: RoomLinks, farewell: FrameCache? = nil) {
        self.room = room
        self.farewell = farewell
        run = room.takeRun()
        links = room.links
    }

    mutating func next() -> LinkConnection? {
        guard index < links.count else { return nil }
        defer { index += 1 }
        return links[index]
    }

    var isDone: Bool { index == links.count }
}
