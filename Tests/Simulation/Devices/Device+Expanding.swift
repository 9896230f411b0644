internal import PlatformGateway

/// Key-values that users give to messages.
extension Device {
    func expandSome() {
        let known = held.expansions.keys.sorted().filter { !$0.hasPrefix("s:") }
        guard let name = world.laterDice.one(of: known), let messages = held.expansions[name],
            let seq = world.laterDice.one(of: messages.filter { !$0.value.isEmpty }.keys.sorted())
        else { return }
        let conversation = WireConversation(name: name)
        let key = "k\(world.laterDice.below(4))"
        let value = "v\(world.laterDice.below(1_000_000))"
        let isRemoved = world.laterDice.permille(250)
        say(.change(.expansion(conversation, seq: seq))) { frame in
            frame.expand.conversation = conversation
            frame.expand.seq = seq
            if isRemoved { frame.expand.remove = [key] } else { frame.expand.set = [key: value] }
        }
    }
}
