internal import DequeModule
internal import PlatformCore

/// What was said lately in a room, within bounds of count and bytes.
struct RecentMessages {
    private var messages: Deque<ChatroomSaid> = []
    /// The seq of the last message that was said.
    private(set) var head: UInt32 = 0
    private(set) var byteCount = 0
    /// The last message that was said or forgotten: times of later ones grow from it.
    private var last: (time: Timestamp, counter: UInt8)?
    /// The last message that is no longer here, if one was.
    private var forgotten: (time: Timestamp, counter: UInt8)?

    init() {}

    /// Takes what was kept on disk, oldest first.
    init(loading kept: [ChatroomMessage], isComplete: Bool) {
        for message in kept { append(message, isRemembered: true) }
        if !isComplete, let first = messages.first?.message { forgotten = (first.sentTime, 0) }
    }

    /// Time and counter of a message said now.
    func stamp(now: Timestamp) -> (time: Timestamp, counter: UInt8) {
        guard let last, last.time >= now else { return (now, 0) }
        if last.counter < MessageUID.counterMax { return (last.time, last.counter + 1) }
        return (last.time.advanced(byMilliseconds: 1), 0)
    }

    @discardableResult
    mutating func append(_ message: ChatroomMessage, isRemembered: Bool) -> ChatroomSaid {
        head &+= 1
        last = (message.sentTime, message.counter)
        let said = ChatroomSaid(seq: head, message: message)
        if isRemembered {
            messages.append(said)
            byteCount += message.byteCount
        }
        return said
    }

    /// Forgets the oldest beyond what a room may hold.
    mutating func trim(bytesMax: Int) {
        while messages.count > ChatroomLimits.recentCountMax || byteCount > bytesMax, let first = messages.popFirst() {
            byteCount -= first.message.byteCount
            forgotten = (first.message.sentTime, first.message.counter)
        }
    }

    /// The last so many messages, in their order.
    func last(_ count: Int) -> [ChatroomSaid] { Array(messages.suffix(count)) }

    /// What was said after a message, and whether something of it is gone; of too much the last.
    func after(_ uid: MessageUID, countMax: Int) -> (messages: [ChatroomSaid], hasGap: Bool) {
        let newer = messages.reversed().prefix { $0.message.isAfter(uid) }.count
        let isGone = forgotten.map { $0 > (uid.sentTime, uid.counter) } ?? false
        return (last(min(newer, countMax)), isGone || newer > countMax)
    }

    /// Takes a message back.
    mutating func remove(_ uid: MessageUID) {
        guard let index = messages.firstIndex(where: { $0.message.isNamed(by: uid) }) else { return }
        byteCount -= messages.remove(at: index).message.byteCount
    }

    func message(_ uid: MessageUID) -> ChatroomMessage? {
        messages.last { $0.message.isNamed(by: uid) }?.message
    }
}
