internal import PlatformCore
internal import PlatformEngine

/// What apps note of users, and what users call others (reference section 5).
enum UserNoteOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/tag/set.json", .json) { app, parameters in
            let user = try parameters.userID("userId")
            _ = try await app.submit(.setTags(of: user, to: try parameters.userTags))
            return .done
        },

        .post("/user/tag/batch/set.json", .json) { app, parameters in
            let users = try parameters.userIDs("userIds", countMax: 1_000)
            let tags = try parameters.userTags
            try await app.submit(all: users.map { .setTags(of: $0, to: tags) })
            return .done
        },

        .post("/user/tags/get.json") { app, parameters in
            var tags = JSONObject()
            for user in try parameters.userIDs("userIds", countMax: 50) {
                let texts = try await app.items(UserTag.self, of: user).map(\.text)
                tags.append(user.text, .array(texts.map { .string($0) }))
            }
            return ["result": .object(tags)]
        },

        .post("/user/remarks/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            let remarks = try parameters.objects("remarks", countMax: 100, keys: .ignored).map(UserRemark.init)
            _ = try await app.submit(.setRemarks(of: user, remarks))
            return .done
        },

        .post("/user/remarks/del.json") { app, parameters in
            let user = try parameters.userID("userId")
            _ = try await app.submit(.removeRemark(of: user, about: try parameters.userID("targetId")))
            return .done
        },

        .post("/user/remarks/get.json") { app, parameters in
            let window = try PageWindow(parameters, page: "page", size: "size", usually: 50, atMost: 200)
            let remarks = try await app.items(UserRemark.self, of: try parameters.userID("userId"))
            return [
                "total": .integer(Int64(remarks.count)),
                "users": .array(
                    window.cut(remarks).map { ["id": .string($0.user.text), "remark": .string($0.text)] }
                ),
            ]
        },

        .post("/group/remarks/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            let text = try parameters.text("remark", max: .bytes(Limits.nameBytesMax))
            let remark = GroupRemark(text, about: try parameters.groupID("groupId"))
            _ = try await app.submit(.setRemark(of: user, remark))
            return .done
        },

        .post("/group/remarks/del.json") { app, parameters in
            let user = try parameters.userID("userId")
            _ = try await app.submit(.removeRemark(of: user, about: try parameters.groupID("groupId")))
            return .done
        },

        .post("/group/remarks/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            let remarks = try await app.items(GroupRemark.self, of: try parameters.userID("userId"))
            return ["remark": .string(remarks.first { $0.group == group }?.text ?? "")]
        },
    ]
}

extension Parameters {
    fileprivate var userTags: [UserTag] {
        get throws(ServerAPIError) {
            try texts("tags", countMax: ShelfKind.userTag.countMax, max: .bytes(UserTag.bytesMax)).map { UserTag($0) }
        }
    }
}

extension UserRemark {
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        self.init(
            try parameters.text("remark", max: .bytes(Limits.nameBytesMax)),
            about: try parameters.userID("id")
        )
    }
}
