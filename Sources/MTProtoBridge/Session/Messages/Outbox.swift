internal import NIOCore

/// A message of the server, as it stands in a packet.
struct OutgoingMessage: Sendable {
    var id: MessageID
    var seqno: Int32
    let body: ByteBuffer
    /// The call that it answers.
    let request: MessageID?
    /// Unix seconds.
    var sentAt: Int64

    /// Needs to be acknowledged, and is kept until it is.
    var isContent: Bool { seqno & 1 == 1 }
    /// With its head in a container.
    var byteCount: Int { body.readableBytes + 16 }
}

/// What a session has to send, and what it sent that its client did not acknowledge.
///
/// What is kept for a client that comes back is bounded; beyond that the oldest is dropped and `hasLost` set: then its
/// client is told so when it comes back, and asks anew.
struct Outbox: Sendable {
    /// Kept for a client that comes back.
    static let keptCountMax = 256
    static let keptBytesMax = 256 << 10
    /// The same while there is no connection: a client that never comes back holds less.
    static let detachedBytesMax = 64 << 10
    /// Clients ignore messages that are older; those go out again as new ones.
    static let resendAgeSecondsMax: Int64 = 240
    /// On a connection that lives, what was sent so long ago has arrived.
    static let keptSecondsMax: Int64 = 300

    /// To go out with the next packets.
    private(set) var unsent: [OutgoingMessage] = []
    /// Content that was not acknowledged, in the order of ids.
    private var kept: [OutgoingMessage] = []
    private var keptBytes = 0
    /// Something unacknowledged was dropped: an answer or an update may be lost.
    var hasLost = false

    private var clock = MessageClock()
    private var contentCount: Int32 = 0

    var keptCount: Int { kept.count }

    /// Takes a message that needs no acknowledgement; it is lost where there is no connection.
    mutating func addService(_ body: ByteBuffer, now: WallTime, isConnected: Bool) {
        guard isConnected else { return }
        let message = OutgoingMessage(
            id: clock.next(.answer, now: now),
            seqno: contentCount &* 2,
            body: body,
            request: nil,
            sentAt: now.seconds
        )
        unsent.append(message)
    }

    /// Takes an answer or an update, and keeps it until it is acknowledged.
    @discardableResult
    mutating func addContent(_ body: ByteBuffer, answering request: MessageID?, now: WallTime, isConnected: Bool)
        -> MessageID
    {
        let message = OutgoingMessage(
            id: clock.next(request == nil ? .notice : .answer, now: now),
            seqno: nextContentNumber(),
            body: body,
            request: request,
            sentAt: now.seconds
        )
        if isConnected { unsent.append(message) }
        keep(message)
        return message.id
    }

    /// The id and number of the container around messages that go out now.
    mutating func containerHead(now: WallTime) -> (id: MessageID, seqno: Int32) {
        (clock.next(.answer, now: now), contentCount &* 2)
    }

    /// Hands over what is to go out.
    mutating func takeUnsent() -> [OutgoingMessage] {
        let messages = unsent
        unsent = []
        return messages
    }

    /// Forgets a message that the client has.
    mutating func acknowledge(_ id: MessageID) {
        guard let index = index(of: id) else { return }
        remove(at: index)
    }

    /// The stored answer of a call.
    func answer(of request: MessageID) -> OutgoingMessage? {
        kept.last { $0.request == request }
    }

    mutating func dropAnswer(of request: MessageID) {
        if let index = kept.lastIndex(where: { $0.request == request }) { remove(at: index) }
        unsent.removeAll { $0.request == request }
    }

    /// Sends a message once more as it was; `false` where it is not kept.
    mutating func resend(_ id: MessageID) -> Bool {
        guard let index = index(of: id) else { return false }
        sendAgain(kept[index])
        return true
    }

    mutating func resendAnswer(of request: MessageID) -> Bool {
        guard let message = answer(of: request) else { return false }
        sendAgain(message)
        return true
    }

    /// However often a client asks, a message goes out once with the next packets.
    private mutating func sendAgain(_ message: OutgoingMessage) {
        guard !unsent.contains(where: { $0.id == message.id }) else { return }
        unsent.append(message)
    }

    /// The connection is gone: what needs no acknowledgement is not sent any more, the rest with the next one.
    mutating func disconnect() {
        unsent = []
        trim(to: Self.detachedBytesMax, leaving: 0)
    }

    /// Everything unacknowledged goes out again; what clients would find too old, as new messages.
    mutating func resendAll(now: WallTime) {
        let before = kept
        kept = []
        keptBytes = 0
        unsent = []
        for old in before {
            var message = old
            if now.seconds - message.sentAt > Self.resendAgeSecondsMax {
                message.id = clock.next(message.request == nil ? .notice : .answer, now: now)
                message.seqno = nextContentNumber()
                message.sentAt = now.seconds
            }
            unsent.append(message)
            keep(message)
        }
        // Ids that changed are behind those that did not.
        kept.sort { $0.id < $1.id }
    }

    /// Lets go of what a connected client must have got.
    mutating func forgetOld(now: WallTime) {
        let count = kept.prefix { now.seconds - $0.sentAt > Self.keptSecondsMax }.count
        for _ in 0..<count { remove(at: 0) }
        if kept.isEmpty, kept.capacity > 16 { kept = [] }
    }

    /// Nothing of before is kept: its client is told that it is lost.
    mutating func forgetAll() {
        unsent = []
        kept = []
        keptBytes = 0
    }

    private mutating func nextContentNumber() -> Int32 {
        defer { contentCount &+= 1 }
        return contentCount &* 2 &+ 1
    }

    private mutating func keep(_ message: OutgoingMessage) {
        kept.append(message)
        keptBytes += message.byteCount
        // The last one is kept whatever its size: it is on its way.
        trim(to: Self.keptBytesMax, leaving: 1)
    }

    private mutating func trim(to bytesMax: Int, leaving count: Int) {
        while kept.count > count, kept.count > Self.keptCountMax || keptBytes > bytesMax {
            remove(at: 0)
            hasLost = true
        }
    }

    private mutating func remove(at index: Int) {
        keptBytes -= kept[index].byteCount
        kept.remove(at: index)
    }

    private func index(of id: MessageID) -> Int? {
        var low = 0
        var high = kept.count
        while low < high {
            let middle = (low + high) / 2
            if kept[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < kept.count && kept[low].id == id ? low : nil
    }
}
