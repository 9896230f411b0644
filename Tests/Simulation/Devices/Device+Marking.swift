internal import PlatformGateway

/// Signs that users give to messages, and what they pin.
extension Device {
    private static let emojis = ["👍", "❤️", "🔥", "😁"]

    func markSome() {
        let dice = world.newerDice
        // What was taken back since, or is of a group that the user left, is tried too.
        guard let name = dice.one(of: held.shown.keys.sorted().filter { !$0.hasPrefix("s:") }),
            let (seq, state) = dice.one(of: (held.shown[name] ?? [:]).sorted { $0.key < $1.key }.suffix(12))
        else { return }
        if dice.permille(700) { return react(to: seq, in: WireConversation(name: name)) }
        // What the app's server says it pins itself.
        if state.text?.contains(".server#") != true { pin(seq, in: WireConversation(name: name)) }
    }

    private func react(to seq: UInt32, in conversation: WireConversation) {
        let dice = world.newerDice
        let emojis = dice.permille(250) ? [] : dice.some(of: Self.emojis).prefix(3)
        say(.change(.carried(conversation, seq: seq))) { frame in
            frame.react.conversation = conversation
            frame.react.seq = seq
            frame.react.reactions = Array(emojis)
        }
    }

    private func pin(_ seq: UInt32, in conversation: WireConversation) {
        let isPinned = world.newerDice.permille(650)
        say(.change(.carried(conversation, seq: seq))) { frame in
            frame.pin.conversation = conversation
            frame.pin.seq = seq
            frame.pin.isPinned = isPinned
        }
    }
}
