internal import PlatformCore
internal import PlatformEngine

/// The keys and values that chatrooms carry (reference section 10).
enum ChatroomEntryOperations {
    static let all: [Operation<AppServer>] = [
        .post("/chatroom/entry/set.json") { app, parameters in
            let change = ChatroomAttributeChange(
                name: try parameters.text("key", max: .characters(ChatroomLimits.attributeNameCharactersMax)),
                value: try parameters.text("value", max: .characters(ChatroomLimits.attributeValueCharactersMax)),
                leavesWithOwner: try parameters.flag("autoDelete", default: false),
                isForced: true
            )
            return try await app.change(
                chatroom: .setChatroomAttributes(
                    [change],
                    of: try parameters.chatroomID("chatroomId"),
                    by: .id(try parameters.userID("userId")),
                    notice: try parameters.notice
                )
            )
        },

        .post("/chatroom/entry/batch/set.json") { app, parameters in
            let isLeaving = try parameters.flag("autoDelete", default: false)
            let changes = try parameters.entryInfo(leavesWithOwner: isLeaving)
            if changes.isEmpty { throw parameters.missing("entryInfo") }
            return try await app.change(
                chatroom: .setChatroomAttributes(
                    changes,
                    of: try parameters.chatroomID("chatroomId"),
                    by: .id(try parameters.userID("entryOwnerId"))
                )
            )
        },

        .post("/chatroom/entry/remove.json") { app, parameters in
            try await app.change(
                chatroom: .removeChatroomAttributes(
                    [try parameters.text("key", max: .characters(ChatroomLimits.attributeNameCharactersMax))],
                    of: try parameters.chatroomID("chatroomId"),
                    by: .id(try parameters.userID("userId")),
                    isForced: true,
                    notice: try parameters.notice
                )
            )
        },

        .post("/chatroom/entry/query.json") { app, parameters in
            let room = try parameters.chatroomID("chatroomId")
            let keys = try parameters.texts(
                "keys",
                countMax: ChatroomLimits.attributeCountMax,
                max: .characters(ChatroomLimits.attributeNameCharactersMax)
            )
            guard case .attributes(let attributes)? = try await app.ask(chatrooms: .attributes(room, keys)) else {
                return ["keys": .array([])]
            }
            return [
                "keys": .array(
                    attributes.map {
                        [
                            "key": .string($0.name), "value": .string($0.value), "userId": .string($0.owner.text),
                            "autoDelete": .string($0.leavesWithOwner ? "1" : "0"),
                            "lastSetTime": .string(app.clockText(of: $0.setAt)),
                        ]
                    }
                )
            ]
        },
    ]
}

extension Parameters {
    /// Several attributes as one JSON object of texts; there may be none.
    func entryInfo(leavesWithOwner: Bool) throws(ServerAPIError) -> [ChatroomAttributeChange] {
        guard let parameter = try optional("entryInfo") else { return [] }
        let members = try parameter.object().members
        guard members.count <= ChatroomLimits.attributeCallCountMax else {
            throw ServerAPIError(
                .parameterTooLong,
                "entryInfo has more than \(ChatroomLimits.attributeCallCountMax) items."
            )
        }
        return try members.map { (member) throws(ServerAPIError) in
            ChatroomAttributeChange(
                name: member.key,
                value: try Parameter(name: "entryInfo.\(member.key)", value: member.value)
                    .text(max: .characters(ChatroomLimits.attributeValueCharactersMax)),
                leavesWithOwner: leavesWithOwner,
                isForced: true
            )
        }
    }

    /// What is said in the room with the change; `nil` for nothing.
    fileprivate var notice: MessageBody? {
        get throws(ServerAPIError) {
            guard try optional("objectName") != nil else { return nil }
            return try MessageBody(self)
        }
    }
}
