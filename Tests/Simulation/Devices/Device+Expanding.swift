internal import PlatformGateway

/// Key-values that users give to messages.
extension Device {
    func expandSome() {
        let known = held.carried.keys.sorted().filter { !$0.hasPrefix("s:") }
        guard let name = world.laterDice.one(of: known), let messages = held.carried[name],
            let seq = world.laterDice.one(of: messages.filter { !$0.value.expansion.isEmpty }.keys.sorted())
        else { return }
        let conversation = WireConversation(name: name)
        let key = "k\(world.laterDice.below(4))"
        let value = "v\(world.laterDice.below(1_000_000))"
        let isRemoved = world.laterDice.permille(250)
        say(.change(.carried(conversation, seq: seq))) { frame in
            frame.expand.conversation = conversation
            frame.expand.seq = seq
            if isRemoved { frame.expand.remove = [key] } else { frame.expand.set = [key: value] }
        }
    }
}
