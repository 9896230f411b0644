internal import PlatformCore

/// What single commands had looked up in logs: messages to change, counts at earlier places.
///
/// It is small and short-lived; only a changed message has to stay true, and `update` sees to that.
struct Facts {
    /// Looked-up elements kept before all are forgotten.
    private static let countMax = 4_096

    private struct MessageName: Hashable {
        let conversation: ConversationNumber
        let reference: MessageRef
    }

    private var messages: [MessageName: Message?] = [:]
    var counts: [ColdState: ViewerCounts] = [:]

    func message(_ reference: MessageRef, in conversation: ConversationNumber) -> Message?? {
        messages[MessageName(conversation: conversation, reference: reference)]
    }

    mutating func install(_ message: Message?, _ reference: MessageRef, in conversation: ConversationNumber) {
        let name = MessageName(conversation: conversation, reference: reference)
        if messages[name] == nil { messages[name] = .some(message) }
    }

    /// Puts a message's new state under both its names.
    mutating func update(_ message: Message, in conversation: ConversationNumber) {
        let uid = message.uid(in: conversation)
        messages[MessageName(conversation: conversation, reference: .uid(uid))] = .some(message)
        messages[MessageName(conversation: conversation, reference: .seq(message.seq))] = .some(message)
    }

    /// Forgets absences at once, since a later send may end them, and all once it is too much.
    mutating func trim() {
        if messages.count > Self.countMax { messages.removeAll() }
        if counts.count > Self.countMax { counts.removeAll() }
        if !messages.isEmpty { messages = messages.filter { $0.value != nil } }
    }
}
