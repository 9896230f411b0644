internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// What is to be given to the links in a chatroom with the next turn, encoded once for all of them.
///
/// It is bounded: when much waits, what may be dropped first is not taken any more. A link that caused a message has
/// an answer in its place: such a link is given the stretch before it, then the answer, then what follows.
struct RoomRun {
    /// Bytes beyond which messages of a rank are dropped.
    static func bytesMax(of rank: ChatroomRank) -> Int {
        switch rank {
        case .low: 64 << 10
        case .usual: 256 << 10
        case .kept: 1 << 20
        }
    }

    private struct Item {
        let rank: ChatroomRank
        let write: (LinkCodec, inout ByteBuffer) -> Void
    }

    private struct Written {
        var bytes = ByteBuffer()
        var ends: [Int] = [0]
        /// What stays of all of it when items below a rank are left out.
        var without: [ChatroomRank: ByteBuffer] = [:]
    }

    private var items: [Item] = []
    private var byteCount = 0
    private var written: [Written] = LinkEncoding.allCases.map { _ in Written() }
    /// How many of the items those links were given that differ from the rest.
    private var given: [UInt64: Int] = [:]

    var isEmpty: Bool { items.isEmpty }
    var count: Int { items.count }

    /// Takes something to be given; `false` when too much waits for it.
    mutating func append(
        _ rank: ChatroomRank,
        byteCount: Int,
        _ write: @escaping (LinkCodec, inout ByteBuffer) -> Void
    ) -> Bool {
        guard self.byteCount + byteCount <= Self.bytesMax(of: rank) else { return false }
        self.byteCount += byteCount
        items.append(Item(rank: rank, write: write))
        return true
    }

    /// The link was given everything so far, or has something else in its place.
    mutating func mark(_ link: LinkConnection) {
        given[link.number] = items.count
    }

    /// How many items a link goes without that is given none below a rank, or none at all.
    func dropCount(for link: LinkConnection, below rank: ChatroomRank?) -> Int {
        guard rank != .low else { return 0 }
        return items[first(for: link)...].count { item in rank.map { item.rank < $0 } ?? true }
    }

    /// What the link was not given yet, without what ranks below; `nil` if that is nothing.
    mutating func rest(for link: LinkConnection, from rank: ChatroomRank) -> ByteBuffer? {
        let first = first(for: link)
        guard first < items.count else { return nil }
        let index = link.codec.encoding.index
        write(link.codec, index)
        if rank == .low { return stretch(first, index) }
        if first > 0 { return filtered(first, rank, index) }
        if let known = written[index].without[rank] { return known.readableBytes > 0 ? known : nil }
        let made = filtered(0, rank, index)
        written[index].without[rank] = made ?? ByteBuffer()
        return made
    }

    private func first(for link: LinkConnection) -> Int { given.isEmpty ? 0 : given[link.number] ?? 0 }

    private func stretch(_ first: Int, _ index: Int) -> ByteBuffer? {
        let start = written[index].ends[first]
        return written[index].bytes.getSlice(at: start, length: written[index].bytes.writerIndex - start)
    }

    private func filtered(_ first: Int, _ rank: ChatroomRank, _ index: Int) -> ByteBuffer? {
        var kept = ByteBuffer()
        for item in first..<items.count where items[item].rank >= rank {
            let (start, end) = (written[index].ends[item], written[index].ends[item + 1])
            let slice = written[index].bytes.getSlice(at: start, length: end - start)
            if let slice { kept.writeImmutableBuffer(slice) }
        }
        return kept.readableBytes > 0 ? kept : nil
    }

    /// Encodes what was appended since the encoding was last asked for.
    private mutating func write(_ codec: LinkCodec, _ index: Int) {
        if written[index].ends.count > items.count { return }
        written[index].without = [:]
        while written[index].ends.count <= items.count {
            items[written[index].ends.count - 1].write(codec, &written[index].bytes)
            written[index].ends.append(written[index].bytes.writerIndex)
        }
    }
}
