internal import PlatformCore

/// A bot as app servers are shown it.
struct BotView {
    let user: User
    let bot: Bot

    func shown(withIntegrations: Bool) -> JSONValue {
        var object: JSONObject = [
            "userId": .string(user.id.text),
            "name": .string(user.name),
            "type": .string(bot.type),
            "profileUrl": .string(user.portraitURI),
            // JSON as it was given, written as it is.
            "metadata": .decimal(bot.metadata),
        ]
        if withIntegrations { object.append("integrations", .array(bot.integrations.map { .object($0.shown) })) }
        object.append("createdAt", .integer(bot.createdAt.rawValue))
        object.append("updatedAt", .integer(bot.updatedAt.rawValue))
        return .object(object)
    }
}

extension BotIntegration {
    fileprivate var shown: JSONObject {
        var object: JSONObject = [
            "enabled": .bool(isEnabled),
            "type": .string(type),
            "callbackUrl": .string(url),
            "objectNames": .array(objectNames.map { .string($0) }),
            "events": .array(events.map { .string($0.rawValue) }),
        ]
        if let apiKey { object.append("auth", ["apiKey": .string(apiKey)]) }
        return object
    }
}
