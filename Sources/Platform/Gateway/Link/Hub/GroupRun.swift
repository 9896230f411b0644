internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Entries of one group that follow each other in a commit, gathered so that a link gets them in one buffer.
///
/// Nearly all links get all of it and share its bytes. A link that caused an entry has an answer in its place: such
/// a link is given the stretch before it, then the answer, then what follows.
struct GroupRun {
    /// Beyond this many bytes the run is given out.
    static let bytesMax = 128 * 1024

    let conversation: ConversationNumber
    let group: GroupLinks
    private(set) var pushes: [GroupPush] = []
    /// Where each push starts, and where the last ends, by encoding; empty for one that nobody asked for yet.
    private var written: [Written] = LinkEncoding.allCases.map { _ in Written() }
    /// How many more links got each push than got the one before it; one longer than the pushes.
    private var linkSteps: [Int32] = [0]
    /// How many of the pushes those links were given that differ from the rest.
    private(set) var given: [UInt64: Int] = [:]

    private struct Written {
        var bytes = ByteBuffer()
        var ends: [Int] = [0]
    }

    init(_ conversation: ConversationNumber, _ group: GroupLinks) {
        self.conversation = conversation
        self.group = group
    }

    var isFull: Bool { written.contains { $0.bytes.readableBytes >= Self.bytesMax } || pushes.count >= 512 }

    mutating func append(_ push: GroupPush) {
        pushes.append(push)
        linkSteps.append(0)
    }

    /// The link was given everything so far, or has something else in its place.
    mutating func mark(_ link: LinkConnection) {
        given[link.number] = pushes.count
    }

    /// What the link was not given yet; `nil` if that is nothing.
    mutating func rest(for link: LinkConnection) -> ByteBuffer? {
        stretch(from: given.isEmpty ? 0 : given[link.number] ?? 0, for: link.codec)
    }

    /// The link was given what `rest` gave.
    mutating func noteGiven(_ link: LinkConnection) {
        linkSteps[given.isEmpty ? 0 : given[link.number] ?? 0] += 1
        linkSteps[pushes.count] -= 1
    }

    /// Says of each push how many links were given it.
    func tally(into tally: inout PushTally) {
        var linkCount = 0
        for (push, step) in zip(pushes, linkSteps) {
            linkCount += Int(step)
            tally.note(push.item.lsn, linkCount)
        }
    }

    private mutating func stretch(from first: Int, for codec: LinkCodec) -> ByteBuffer? {
        guard first < pushes.count else { return nil }
        let index = codec.encoding.index
        write(codec, index)
        let start = written[index].ends[first]
        return written[index].bytes.getSlice(at: start, length: written[index].bytes.writerIndex - start)
    }

    /// Encodes what was appended since the encoding was last asked for.
    private mutating func write(_ codec: LinkCodec, _ index: Int) {
        while written[index].ends.count <= pushes.count {
            let push = pushes[written[index].ends.count - 1]
            codec.write(push.item, of: push.group, push.channel?.id, into: &written[index].bytes)
            written[index].ends.append(written[index].bytes.writerIndex)
        }
    }
}
