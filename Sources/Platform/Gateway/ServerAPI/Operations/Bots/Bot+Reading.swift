internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What an app server says of a bot; what it leaves out stays as it is.
extension BotChange {
    init(_ given: Parameters, isNew: Bool) throws {
        self.init(isNew: isNew)
        name = try given.optionalText("name", max: .bytes(Limits.nameBytesMax))
        portraitURI = try given.optionalText("profileUrl", max: .bytes(Limits.portraitURIBytesMax))
        type = try given.optionalText("type", max: .bytes(Bot.typeBytesMax))
        metadata = try given.objectText("metadata", bytesMax: Bot.metadataBytesMax)
        if try given.isGiven("integrations") {
            let objects = try given.objects("integrations", countMax: Bot.integrationCountMax)
            integrations = .replaced(try objects.map { try BotIntegration($0) })
        }
    }
}

extension BotIntegration {
    /// A whole integration.
    init(_ given: Parameters) throws {
        let change = try BotIntegrationChange(given)
        guard let url = change.url else { throw ServerAPIError(.parameterInvalid, "callbackUrl is required.") }
        self.init(type: change.type, url: url)
        change.apply(to: &self)
    }
}

extension BotIntegrationChange {
    init(_ given: Parameters) throws {
        self.init(type: try Self.type(given))
        try Self.refuseUnknown(given)
        if let text = try given.optionalText("callbackUrl", max: .bytes(CallbackRoute.urlBytesMax)) {
            guard CallbackURL(text) != nil else {
                throw ServerAPIError(.parameterInvalid, "callbackUrl must be an http or https address.")
            }
            url = text
        }
        isEnabled = try given.optionalFlag("enabled")
        if try given.isGiven("objectNames") {
            objectNames = try given.texts(
                "objectNames",
                countMax: BotIntegration.objectNameCountMax,
                max: .bytes(Limits.objectNameBytesMax)
            )
        }
        if try given.isGiven("events") { events = try Self.events(given) }
        if try given.isGiven("auth") {
            apiKey = try Self.apiKey(given.object("auth"))
        }
    }

    /// Names the integration of the bot.
    static func type(_ given: Parameters) throws(ServerAPIError) -> String {
        let text = try given.text("type", max: .bytes(BotIntegration.typeBytesMax))
        guard ConsumerName(text) != nil else {
            throw ServerAPIError(.parameterInvalid, "type may hold letters, digits and _ - . only.")
        }
        return text
    }

    private static func events(_ given: Parameters) throws(ServerAPIError) -> [EventName] {
        let texts = try given.texts("events", countMax: 20, max: .bytes(64))
        return try texts.map { (text) throws(ServerAPIError) in
            guard let event = EventName(rawValue: text), BotIntegration.allEvents.contains(event) else {
                let known = BotIntegration.allEvents.map(\.rawValue).joined(separator: ", ")
                throw ServerAPIError(.parameterInvalid, "events may list \(known).")
            }
            return event
        }
    }

    private static func apiKey(_ auth: Parameters) throws(ServerAPIError) -> String {
        let key = try auth.optionalText("apiKey", max: .bytes(BotIntegration.apiKeyBytesMax)) ?? ""
        guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ServerAPIError(.parameterInvalid, "auth.apiKey may hold visible ASCII characters only.")
        }
        return key
    }

    /// What the vendor has, but documents no format for: to take it and do nothing would be to lie.
    private static func refuseUnknown(_ given: Parameters) throws(ServerAPIError) {
        for name in ["stream", "handleResponse", "waitForInputCompletion", "gentleResponse"] {
            guard try given.optionalFlag(name) ?? false else { continue }
            throw ServerAPIError(.serviceNotEnabled, "\(name) is not served: answers of webhooks are not read.")
        }
        guard try !given.isGiven("agent") else {
            throw ServerAPIError(.serviceNotEnabled, "Agents are not served.")
        }
    }
}

extension Parameters {
    /// A JSON object that is kept as it was given.
    func objectText(_ name: String, bytesMax: Int) throws(ServerAPIError) -> String? {
        guard let value = try optionalJSON(name) else { return nil }
        guard case .object(let object) = value else {
            throw ServerAPIError(.parameterWrongType, "\(name) must be a JSON object.")
        }
        var writer = JSONWriter()
        writer.write(object)
        guard writer.bytes.count <= bytesMax else {
            throw ServerAPIError(.parameterTooLong, "\(name) is longer than \(bytesMax) bytes.")
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    fileprivate func optionalFlag(_ name: String) throws(ServerAPIError) -> Bool? {
        try optional(name)?.flag()
    }

    fileprivate func isGiven(_ name: String) throws(ServerAPIError) -> Bool {
        try optional(name) != nil
    }
}
