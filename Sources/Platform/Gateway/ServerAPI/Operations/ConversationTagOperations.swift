internal import PlatformCore
internal import PlatformEngine

/// Tags that users file conversations under (reference section 8).
enum ConversationTagOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/conversation/tag/set.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            let tags = try parameters.objects("tags", countMax: ShelfKind.conversationTag.countMax).map {
                try $0.conversationTag
            }
            _ = try await app.submit(.changeConversationTags(of: user, ConversationTagsChange(setting: tags)))
            return .done
        },

        .post("/user/conversation/tag/del.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            let ids = try parameters.texts(
                "tagIds",
                countMax: ShelfKind.conversationTag.countMax,
                max: .bytes(ConversationTag.idBytesMax)
            )
            guard !ids.isEmpty else { throw parameters.missing("tagIds") }
            _ = try await app.submit(.changeConversationTags(of: user, ConversationTagsChange(removing: ids)))
            return .done
        },

        .get("/user/conversation/tag/get.json") { app, parameters in
            let user = try parameters.userID("userId")
            let tags = try await app.items(ConversationTag.self, of: user)
            return ["data": ["userId": .string(user.text), "tags": .array(tags.map(\.json))]]
        },

        .post("/tag/conversation/set.json", .json) { app, parameters in
            try await app.tagConversations(parameters, isTagged: true)
        },

        .post("/tag/conversation/del.json", .json) { app, parameters in
            try await app.tagConversations(parameters, isTagged: false)
        },

        .get("/tag/conversation/get.json") { app, parameters in
            let user = try parameters.userID("userId")
            let tag = try parameters.tagID
            var targets: [ConversationTarget] = []
            let query = Query.records(.conversationsTagged(user, tag: tag))
            if case .conversationsTagged(let found)? = try await app.found(query) {
                targets = found
            }
            return [
                "data": [
                    "userId": .string(user.text),
                    "tagId": .string(tag),
                    "conversations": .array(
                        targets.map { target in
                            [
                                "targetId": .string(target.id),
                                "conversationType": .integer(Int64(target.kind.rawValue)),
                            ]
                        }
                    ),
                ]
            ]
        },
    ]
}

extension ConversationTag {
    /// The tag as answers show it.
    var json: JSONValue {
        ["tagId": .string(id), "tagName": .string(name), "createTime": .integer(createdAt.rawValue)]
    }
}

extension Parameters {
    fileprivate var tagID: String {
        get throws(ServerAPIError) { try text("tagId", max: .bytes(ConversationTag.idBytesMax)) }
    }

    fileprivate var conversationTag: (id: String, name: String) {
        get throws(ServerAPIError) {
            (try tagID, try text("tagName", max: .characters(ConversationTag.nameCountMax)))
        }
    }
}

extension AppServer {
    fileprivate func tagConversations(_ parameters: Parameters, isTagged: Bool) async throws -> APIAnswer {
        let user = try parameters.userID("userId")
        let tag = try parameters.tagID
        let named = try parameters.objects("conversations", countMax: Limits.taggedCallCountMax)
        let targets = try named.map { try $0.settingTarget }
        _ = try await submit(.tagConversations(of: user, targets, with: tag, isTagged))
        return .done
    }
}
