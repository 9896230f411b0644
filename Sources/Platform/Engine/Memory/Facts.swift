internal import PlatformCore

/// A message as deciding needs it: as it stands, and who of those it was said to removed it for themselves.
struct KnownMessage: Sendable {
    var message: Message
    var deletedBy: Set<AccountNumber> = []
}

/// What single commands had looked up in logs: messages to change, counts at earlier places.
///
/// It is small and short-lived; only a changed message has to stay true, and `update` sees to that.
struct Facts {
    /// Looked-up elements kept before those nobody waits for are forgotten.
    private static let countMax = 4_096

    private var messages: [ColdState: KnownMessage?] = [:]
    var counts: [ColdState: ViewerCounts] = [:]

    func message(_ reference: MessageRef, in conversation: ConversationNumber) -> KnownMessage?? {
        messages[.message(conversation, reference)]
    }

    mutating func install(_ message: KnownMessage?, _ reference: MessageRef, in conversation: ConversationNumber) {
        let name = ColdState.message(conversation, reference)
        if messages[name] == nil { messages[name] = .some(message) }
    }

    /// Puts a message's new state under both its names.
    mutating func update(_ known: KnownMessage, in conversation: ConversationNumber) {
        let uid = known.message.uid(in: conversation)
        messages[.message(conversation, .uid(uid))] = .some(known)
        messages[.message(conversation, .seq(known.message.seq))] = .some(known)
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
