internal import PlatformCore
internal import PlatformEngine

/// What the app pins by authority.
extension AppServer {
    /// Pins something that the app said itself, or unpins it; what else there is devices pin.
    func pinSome() {
        let dice = world.newerDice
        let chronicle = world.chronicle(tenant)
        guard let key = dice.one(of: chronicle.conversations.keys.sorted().filter { !$0.hasPrefix("s:") }),
            let conversation = chronicle.conversations[key], conversation.head > 0
        else { return }
        let seq = UInt32(dice.within(1...Int(conversation.head)))
        guard let message = conversation.message(seq), message.text?.contains(".server#") == true else { return }
        let target: ConversationTarget =
            conversation.ends.isEmpty
            ? .group(GroupID(unchecked: String(key.dropFirst(2))))
            : .private(UserID(unchecked: conversation.ends.first { $0 != message.sender } ?? message.sender))
        let by = UserRef.id(UserID(unchecked: message.sender))
        call(.pin(Pin(by: by, target: target, message: .seq(Place(rawValue: seq)), isPinned: dice.permille(650))))
    }
}
