internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Pushes that an app asks for (reference section 14): checked and kept; those with a message are said at once.
enum PushOperations {
    static let all: [Operation<AppServer>] = [
        .post("/push.json", .json, rate: .broadcast) { app, parameters in
            try await app.push(.tagged, parameters, to: try PushAudience(parameters))
        },

        .post("/push/custom.json", .json, rate: .broadcast) { app, parameters in
            try parameters.object("audience").checkTagItems()
            return try await app.push(.custom, parameters, to: try PushAudience(parameters))
        },

        .post("/push/user.json", .json) { app, parameters in
            _ = try parameters.userIDs("userIds", countMax: 100)
            let notification = try parameters.notification()
            _ = try notification.text("pushContent", max: PushHints.limit)
            try notification.checkPlatforms()
            _ = try await app.keep(.users, parameters)
            return .done
        },
    ]
}

/// Whom a push is for.
private enum PushAudience {
    case everybody
    case users([UserID])
    /// Users with certain tags; whoever delivers pushes finds them.
    case tagged

    init(_ parameters: Parameters) throws(ServerAPIError) {
        for platform in try parameters.requiredTexts("platform", countMax: 8, max: .bytes(32)) {
            guard ["ios", "android", "harmonyos"].contains(platform.lowercased()) else {
                throw ServerAPIError(.parameterInvalid, "platform cannot be \(platform).")
            }
        }
        let audience = try parameters.object("audience")
        let all = try audience.texts("tag", countMax: 20, max: .bytes(40))
        let any = try audience.texts("tag_or", countMax: 20, max: .bytes(40))
        let users = try audience.optionalUserIDs("userid", countMax: 1_000)
        if try audience.flag("is_to_all", default: false) {
            self = .everybody
        } else if !users.isEmpty {
            self = .users(users)
        } else if !all.isEmpty || !any.isEmpty || audience.hasTagItems {
            self = .tagged
        } else {
            throw ServerAPIError(.parameterInvalid, "audience must name tags or users, or be is_to_all.")
        }
    }
}

extension AppServer {
    /// Keeps a push, and says its message where it has one; answers the push's id.
    fileprivate func push(
        _ kind: PushRequest.Kind,
        _ parameters: Parameters,
        to audience: PushAudience
    ) async throws -> APIAnswer {
        guard let draft = try MessageDraft(push: parameters) else {
            try parameters.notification().checkPlatforms()
            return ["id": .string(try await keep(kind, parameters))]
        }
        if try parameters.optional("notification") != nil { try parameters.notification().checkPlatforms() }
        let uid: JSONValue?
        switch audience {
        case .everybody: uid = try await broadcast(draft).fields["messageUID"]
        case .users(let users):
            _ = try await publish(draft.sends(to: users, in: { .system($0) }, reach: .receivers))
            uid = .string(MessageUID(passingAt: now).description)
        case .tagged:
            throw ServerAPIError(.serviceNotEnabled, "Messages to users with tags are not served.")
        }
        return ["id": .string(try await keep(kind, parameters)), "messageUID": uid ?? ""]
    }

    /// Keeps what a call asks for and answers its id.
    fileprivate func keep(_ kind: PushRequest.Kind, _ parameters: Parameters) async throws -> String {
        var object = JSONObject()
        for member in parameters.members { object.append(member.key, member.value) }
        var writer = JSONWriter()
        writer.write(object)
        guard case .changed(let changed) = try await submit(.requestPush(kind, body: writer.bytes)) else {
            throw ServerAPIError(.internalError, "The server answered something else.")
        }
        return String(changed.lsn.rawValue)
    }
}

extension MessageDraft {
    /// The message of a push; `nil` where there is none.
    fileprivate init?(push parameters: Parameters) throws(ServerAPIError) {
        guard try parameters.optional("message") != nil else { return nil }
        try self.init(
            parameters.object("message"),
            from: parameters.userID("fromuserid"),
            push: nil
        )
    }
}

extension Parameters {
    fileprivate var hasTagItems: Bool { members.contains { $0.key == "tagItems" } }

    /// What is shown; the vendor has no code of its own for one that is no object.
    fileprivate func notification() throws(ServerAPIError) -> Parameters {
        guard case .object(let object) = try required("notification").value else {
            throw ServerAPIError(.parameterInvalid, "notification must be a JSON object.")
        }
        return Parameters(object, trail: "notification.", keyCase: .exact)
    }

    /// A list with something in it.
    fileprivate func requiredTexts(
        _ name: String,
        countMax: Int,
        max limit: TextLimit
    ) throws(ServerAPIError) -> [String] {
        let texts = try texts(name, countMax: countMax, max: limit)
        guard !texts.isEmpty else { throw missing(name) }
        return texts
    }

    /// What is said for single platforms must be an object.
    fileprivate func checkPlatforms() throws(ServerAPIError) {
        for name in ["ios", "android", "harmonyOS"] {
            if let parameter = try optional(name) { _ = try parameter.object() }
        }
    }

    fileprivate func checkTagItems() throws(ServerAPIError) {
        guard hasTagItems else { return }
        for item in try objects("tagItems", countMax: 20) {
            _ = try item.requiredTexts("tags", countMax: 20, max: .bytes(40))
            _ = try item.flag("isNot", default: false)
            for name in ["tagsOperator", "itemsOperator"] {
                guard let word = try item.optionalText(name, max: .bytes(8)) else { continue }
                guard word == "AND" || word == "OR" else {
                    throw ServerAPIError(.parameterInvalid, "\(name) must be AND or OR.")
                }
            }
        }
    }
}
