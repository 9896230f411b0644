internal import PlatformCore

/// What single commands had looked up in logs: messages to change, counts at earlier places.
///
/// It is small and short-lived; only a changed message has to stay true, and `update` sees to that.
struct Facts {
    /// Looked-up elements kept before those nobody waits for are forgotten.
    private static let countMax = 4_096

    private var messages: [ColdState: Message?] = [:]
    var counts: [ColdState: ViewerCounts] = [:]

    func message(_ reference: MessageRef, in conversation: ConversationNumber) -> Message?? {
        messages[.message(conversation, reference)]
    }

    mutating func install(_ message: Message?, _ reference: MessageRef, in conversation: ConversationNumber) {
        let name = ColdState.message(conversation, reference)
        if messages[name] == nil { messages[name] = .some(message) }
    }

    /// Puts a message's new state under both its names.
    mutating func update(_ message: Message, in conversation: ConversationNumber) {
        let uid = message.uid(in: conversation)
        messages[.message(conversation, .uid(uid))] = .some(message)
        messages[.message(conversation, .seq(message.seq))] = .some(message)
    }

    /// Forgets absences, since a later send may end them, and everything once it is much; what parked
    /// commands wait for stays.
    mutating func trim(keeping pins: Pins) {
        if messages.isEmpty && counts.isEmpty { return }
        let isMuch = messages.count > Self.countMax
        messages = messages.filter { (name, message) in pins.holds(name) || !(isMuch || message == nil) }
        if counts.count > Self.countMax { counts = counts.filter { pins.holds($0.key) } }
    }
}
