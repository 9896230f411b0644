internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Saying something to everybody (reference 6.1 and 6.3).
enum BroadcastOperations {
    static let all: [Operation<AppServer>] = [
        .post("/message/broadcast.json", rate: .broadcast) { app, parameters in
            let draft = try MessageDraft(parameters)
            // An older way to take a broadcast back.
            guard draft.body.objectName != "RC:RcCmd" else {
                try await app.recall(try BroadcastRecall(command: draft))
                return .done
            }
            return try await app.broadcast(draft, only: try parameters.platform("os"))
        },

        .post("/message/broadcast/recall.json") { app, parameters in
            try await app.recall(try BroadcastRecall(parameters))
            return .done
        },

        .post("/message/online/broadcast.json", rate: .onlineBroadcast) { app, parameters in
            let draft = try MessageDraft(parameters)
            do {
                _ = try await app.publish(draft.sends(to: app.recentUsers, in: { .system($0) }, reach: .receivers))
            } catch let error as ClientError where error.code == .unknownUser {
                // Nobody is left of those who were online a while ago but ended accounts.
            }
            return .broadcast(MessageUID(passingAt: app.now))
        },
    ]
}

extension AppServer {
    /// Says something to every user; those who are online get it at once.
    func broadcast(_ draft: MessageDraft, only platform: Platform? = nil) async throws -> APIAnswer {
        var broadcasting = Broadcasting(
            from: draft.from,
            body: draft.body,
            flags: draft.flags,
            push: draft.push,
            only: platform,
            key: draft.sendKey
        )
        broadcasting.isWordChecked = tenant.settings.wordsHoldForServerAPI
        guard case .sent(let sent) = try await submit(.broadcast(broadcasting)) else {
            throw ServerAPIError(.internalError, "The server answered something else.")
        }
        await giveBroadcasts()
        return .broadcast(sent.uid)
    }

    fileprivate func recall(_ recall: BroadcastRecall?) async throws {
        guard let recall else { return }
        _ = try await submit(.recallBroadcast(recall))
        await giveBroadcasts()
    }

    /// Lets users who are online take what was said to all; others do when they come back.
    private func giveBroadcasts() async {
        // Who is refused now takes it when they are next active.
        _ = await answers(to: onlineUsers.map { .takeBroadcasts(.id($0)) })
    }
}

extension APIAnswer {
    /// The answer of calls that reach everybody under one UID.
    fileprivate static func broadcast(_ uid: MessageUID) -> APIAnswer {
        let uid = JSONValue.string(uid.description)
        return ["messageUID": uid, "messageUIDs": .array([["messageUID": uid]])]
    }
}

extension BroadcastRecall {
    /// `nil` for UIDs that can name no broadcast here.
    fileprivate init?(_ parameters: Parameters) throws(ServerAPIError) {
        let by = try parameters.userID("fromUserId")
        let uid = try parameters.messageUID("messageUID")
        let isAdmin = try parameters.flag("isAdmin", default: false)
        let removesNotice = try parameters.flag("isDelete", default: false)
        guard let uid else { return nil }
        self.init(by: by, broadcast: uid, isAdmin: isAdmin, removesNotice: removesNotice)
    }

    /// Reads the recall out of a broadcast of type `RC:RcCmd`.
    fileprivate init?(command: MessageDraft) throws(ServerAPIError) {
        guard case .object(let object)? = try? JSONParser.parse(command.body.content) else {
            throw ServerAPIError(.parameterInvalid, "content is not valid JSON.")
        }
        let parameters = Parameters(object, trail: "content.", keyCase: .ignored)
        let uid = try parameters.messageUID("messageUId")
        let isAdmin = try parameters.flag("isAdmin", default: false)
        let removesNotice = try parameters.flag("isDelete", default: false)
        guard let uid else { return nil }
        self.init(by: command.from, broadcast: uid, isAdmin: isAdmin, removesNotice: removesNotice)
    }
}

extension Parameters {
    /// One of the vendor's names of operating systems.
    fileprivate func platform(_ name: String) throws(ServerAPIError) -> Platform? {
        guard let text = try optionalText(name, max: .bytes(32)) else { return nil }
        switch text.lowercased() {
        case "ios": return .iOS
        case "android": return .android
        default: throw ServerAPIError(.parameterInvalid, "\(name) must be iOS or Android.")
        }
    }
}
