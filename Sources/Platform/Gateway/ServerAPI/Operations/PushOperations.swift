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
            try await app.push(.custom, parameters, to: try PushAudience(parameters))
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
    case tagged(TagAudience)

    init(_ parameters: Parameters) throws(ServerAPIError) {
        for platform in try parameters.requiredTexts("platform", countMax: 8, max: .bytes(32)) {
            guard ["ios", "android", "harmonyos"].contains(platform.lowercased()) else {
                throw ServerAPIError(.parameterInvalid, "platform cannot be \(platform).")
            }
        }
        let audience = try parameters.object("audience")
        let tagged = try TagAudience(audience)
        let users = try audience.optionalUserIDs("userid", countMax: 1_000)
        if try audience.flag("is_to_all", default: false) {
            self = .everybody
        } else if !users.isEmpty {
            self = .users(users)
        } else if !tagged.items.isEmpty {
            self = .tagged(tagged)
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
        case .tagged(let tagged):
            try await tell(tagged, draft)
            uid = .string(MessageUID(passingAt: now).description)
        }
        return ["id": .string(try await keep(kind, parameters)), "messageUID": uid ?? ""]
    }

    /// Says a message to everybody whose tags are meant, some users after others; who joins meanwhile may get it too.
    private func tell(_ audience: TagAudience, _ draft: MessageDraft) async throws {
        var next: AccountNumber? = AccountNumber(rawValue: 0)
        while let after = next {
            guard
                case .usersTagged(let users, let following) = try await ask(
                    .records(.usersTagged(audience, after: after))
                )
            else { throw ServerAPIError(.internalError, "The server answered something else.") }
            if !users.isEmpty {
                _ = try await publish(draft.sends(to: users, in: { .system($0) }, reach: .receivers))
            }
            next = following
        }
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
}

extension TagAudience {
    /// Reads `tag`, `tag_or` and `tagItems`: whoever has all of the first, any of the second and is meant by the third.
    fileprivate init(_ audience: Parameters) throws(ServerAPIError) {
        let all = try audience.texts("tag", countMax: 20, max: .bytes(UserTag.bytesMax))
        let any = try audience.texts("tag_or", countMax: 20, max: .bytes(UserTag.bytesMax))
        var items: [Item] = []
        if !all.isEmpty { items.append(Item(all)) }
        if !any.isEmpty { items.append(Item(any, joining: .or)) }
        if try audience.optional("tagItems") != nil {
            items += try audience.objects("tagItems", countMax: 20).map { (item) throws(ServerAPIError) in
                try Item(item)
            }
        }
        self.init(items)
    }
}

extension TagAudience.Item {
    fileprivate init(_ item: Parameters) throws(ServerAPIError) {
        self.init(
            try item.requiredTexts("tags", countMax: 20, max: .bytes(UserTag.bytesMax)),
            joining: try item.tagOperator("tagsOperator"),
            isNegated: try item.flag("isNot", default: false),
            linking: try item.tagOperator("itemsOperator")
        )
    }
}

extension Parameters {
    fileprivate func tagOperator(_ name: String) throws(ServerAPIError) -> TagAudience.Operator {
        switch try optionalText(name, max: .bytes(8)) {
        case nil, "AND": .and
        case "OR": .or
        case _: throw ServerAPIError(.parameterInvalid, "\(name) must be AND or OR.")
        }
    }
}
