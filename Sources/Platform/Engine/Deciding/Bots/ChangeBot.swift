package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes a user a bot, or changes one.
    package static func changeBot(_ user: UserID, _ change: BotChange) -> Action {
        .deciding(ChangeBot(user: user, change: change))
    }

    /// Makes a bot an ordinary user again, and forgets what its webhooks were not told yet.
    package static func removeBot(_ user: UserID) -> Action {
        .deciding(RemoveBot(user: user))
    }
}

private struct ChangeBot: Deciding {
    let user: UserID
    let change: BotChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        try context.decider.checkIsHere(.known(state))
        try context.decider.check(Registration(user: user, name: change.name, portraitURI: change.portraitURI))
        let shelf = try context.shelf(Bot.self, of: state)
        let known = shelf.item
        guard (known == nil) == change.isNew else {
            throw invalid(change.isNew ? "\(user) is a bot already" : "\(user) is no bot")
        }
        var bot = known ?? Bot(createdAt: context.now, updatedAt: context.now)
        bot.updatedAt = context.now
        if let type = change.type { bot.type = type }
        if let metadata = change.metadata { bot.metadata = metadata }
        try changeIntegrations(of: &bot)

        try context.change(shelf, putting: [bot])
        context.decider.rename(state, change.name, change.portraitURI)
        context.decider.follow(bot.integrations, insteadOf: known?.integrations ?? [], of: state.account)
        return .user(state.user)
    }

    private func changeIntegrations(of bot: inout Bot) throws(Refusal) {
        switch change.integrations {
        case .kept: return
        case .replaced(let integrations): bot.integrations = integrations
        case .added(let integration): bot.integrations.append(integration)
        case .changed(let change): change.apply(to: &bot.integrations[try place(of: change.type, in: bot)])
        case .removed(let type): bot.integrations.remove(at: try place(of: type, in: bot))
        }
        guard bot.integrations.count <= Bot.integrationCountMax else {
            throw invalid("a bot has at most \(Bot.integrationCountMax) integrations")
        }
        guard Set(bot.integrations.map(\.type)).count == bot.integrations.count else {
            throw invalid("a bot has one integration of each type")
        }
    }

    private func place(of type: String, in bot: Bot) throws(Refusal) -> Int {
        guard let place = bot.integrations.firstIndex(where: { $0.type == type }) else {
            throw invalid("\(user) has no integration of the type \(type)")
        }
        return place
    }

    private func invalid(_ text: String) -> Refusal { .refused(ClientError(.invalidArgument, text)) }
}

private struct RemoveBot: Deciding {
    let user: UserID

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(Bot.self, of: state)
        guard let bot = shelf.item else { return .done }
        try context.change(shelf, removing: [[]])
        context.decider.follow([], insteadOf: bot.integrations, of: state.account)
        return .done
    }
}

extension Decider {
    /// Webhooks that are new are told of what happens from this change on; of those that ended nothing is kept.
    fileprivate func follow(_ new: [BotIntegration], insteadOf old: [BotIntegration], of bot: AccountNumber) {
        let (before, after) = (Set(old.map(\.type)), Set(new.map(\.type)))
        for type in before.subtracting(after).sorted() {
            if let name = ConsumerName.webhook(type, of: bot) { pending.remove(name.ofCallback) }
        }
        for type in after.subtracting(before).sorted() {
            guard let name = ConsumerName.webhook(type, of: bot) else { continue }
            pending.move(name.ofCallback, to: EventConsumer(position: lsn, movedAt: now))
        }
    }
}
