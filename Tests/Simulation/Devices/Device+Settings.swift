internal import PlatformCore
internal import PlatformGateway
internal import TestSupport

/// What users set up, by dice of their own: how conversations are, and what is about none of them.
extension Device {
    func changeSome() {
        switch world.laterDice.below(5) {
        case 0: changeQuietPeriod()
        case 1: changeTypes()
        case 2: changeTags()
        case 3: file()
        default: changeConversation()
        }
    }

    private func changeConversation() {
        guard let conversation = knownConversation else { return }
        var wish = WireChangeSettings()
        wish.conversation = conversation
        switch world.laterDice.below(4) {
        case 0: wish.isPinned = world.laterDice.coin()
        case 1: wish.notification = someLevel
        case 2: wish.draft = world.laterDice.coin() ? "draft \(world.laterDice.below(1_000))" : ""
        default: (wish.isPinned, wish.draft, wish.notification) = (true, "both", 5)
        }
        say(.change(.settings(wish))) { $0.settings = wish }
    }

    /// Quiet for a while, shown as unread, or off the list.
    func silenceSome() {
        let dice = world.newerDice
        guard let name = dice.one(of: held.heads.keys.sorted()) else { return }
        var wish = WireChangeSettings()
        wish.conversation = WireConversation(name: name)
        switch dice.below(4) {
        case 0: wish.mutedUntil = dice.permille(700) ? world.ground.clock.now.rawValue + Int64(dice.below(90_000)) : 0
        case 1: wish.isMarkedUnread = dice.permille(700)
        case 2: wish.isHidden = dice.permille(700)
        default: wish.notification = dice.one(of: [-1, 0, 5]) ?? 0
        }
        say(.change(.settings(wish))) { $0.settings = wish }
    }

    private func changeQuietPeriod() {
        let (start, minutes) = (world.laterDice.below(86_400), world.laterDice.below(3) * 60)
        say(.change(.other)) { frame in
            frame.ownChange.quietPeriod.start = UInt32(start)
            frame.ownChange.quietPeriod.minutes = UInt32(minutes)
            frame.ownChange.quietPeriod.notification = 5
        }
    }

    private func changeTypes() {
        var type = WireTypeNotification()
        type.kind = world.laterDice.one(of: [1, 3, 6]) ?? 1
        type.notification = someLevel
        say(.change(.other)) { $0.ownChange.typeNotifications = [type] }
    }

    private func changeTags() {
        let id = someTag
        var tag = WireConversationTag()
        tag.id = id
        tag.name = "tag \(world.laterDice.below(1_000))"
        let isEnded = world.laterDice.permille(300)
        say(.change(.other)) { frame in
            if isEnded { frame.tagsChange.remove = [id] } else { frame.tagsChange.set = [tag] }
        }
    }

    private func file() {
        guard let conversation = knownConversation else { return }
        let (tag, isTagged) = (someTag, world.laterDice.permille(700))
        say(.change(.other)) { frame in
            frame.tagConversations.tag = tag
            frame.tagConversations.conversations = [conversation]
            frame.tagConversations.isTagged = isTagged
        }
    }

    private var someTag: String { "tag\(world.laterDice.below(3))" }
    private var someLevel: Int32 { world.laterDice.one(of: [-1, 0, 1, 2, 4, 5]) ?? 0 }

    private var knownConversation: WireConversation? {
        world.laterDice.one(of: held.heads.keys.sorted()).map(WireConversation.init(name:))
    }
}
