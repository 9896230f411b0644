internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What is said in channels of ultra groups, and what becomes of it (reference sections 6, 7 and 12).
enum UltragroupMessageOperations {
    static let all: [Operation<AppServer>] = [
        .post("/message/ultragroup/publish.json", .json, rate: .ultragroupMessage, per: "toGroupIds") {
            app,
            parameters in
            let draft = try MessageDraft(parameters)
            let groups = try parameters.groupIDs("toGroupIds", countMax: 3)
            let directed = try parameters.optionalUserIDs("toUserIds", countMax: Limits.directedUserCountMax)
            guard directed.isEmpty || groups.count == 1 else {
                throw ServerAPIError(.parameterInvalid, "toGroupIds must be one group when toUserIds is given.")
            }
            let isMentioned = try parameters.flag("isMentioned", default: false)
            _ = try parameters.flag("unreadCountFlag", default: false)
            return try await app.publish(
                draft,
                to: groups,
                try parameters.optionalChannel() ?? .main,
                directed: directed,
                includesSender: draft.includesSender,
                mentions: isMentioned ? try Mentions(in: draft.body.content) : .nobody
            )
        },

        .post("/ultragroup/msg/modify.json") { app, parameters in
            let target = try parameters.channelTarget
            let by = try parameters.userID("fromUserId")
            let uid = try parameters.messageUID("msgUID")
            let content = try parameters.text("content", max: .bytes(Limits.contentBytesMax))
            guard let uid else { return .done }
            let body = MessageBody(objectName: "", content: Array(content.utf8))
            let edit = Edit(by: .id(by), target: target, message: .uid(uid), body: body)
            return try await app.change(message: .edit(edit))
        },

        .post("/ultragroup/msg/get.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            var uids: [MessageUID] = []
            for item in try parameters.objects("msgs", countMax: 20) {
                _ = try item.optionalChannel()
                if let uid = try item.messageUID("msgUID") { uids.append(uid) }
            }
            let found = try await app.said(.messages(group, uids))
            return ["data": .array(found.map { $0.json(of: group, uid: "msgUID", time: "sentTime") })]
        },

        .post("/ultragroup/hismsg/query.json", rate: .historyQuery) { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.optionalChannel() ?? .main
            let (start, end) = (try parameters.time("startTime"), try parameters.time("endTime"))
            let sender = try parameters.optional("fromUserId")?.id(as: UserID.self)
            let limit = Int(try parameters.integer("pageSize", in: 1...100, default: 20))
            guard abs(end.rawValue - start.rawValue) <= HistoryQuery.spanMax else {
                throw ServerAPIError(.parameterOutOfRange, "endTime must be within 14 days of startTime.")
            }
            let (from, through) = (min(start, end), max(start, end))
            let found = try await app.said(
                .said(group, channel, from: from, through: through, by: sender, limit: limit)
            )
            return ["data": .array(found.map { $0.historyJSON(of: group) })]
        },

        .post("/ultragroup/hismsg/msgid/query.json", rate: .historyQuery) { app, parameters in
            let group = try parameters.groupID("groupId")
            let channel = try parameters.optionalChannel() ?? .main
            let uid = try parameters.messageUID("msgUID")
            let before = Int(try parameters.integer("prevNum", in: 0...50, default: 10))
            let after = Int(try parameters.integer("lastNum", in: 0...50, default: 10))
            guard let uid else { return ["data": .array([])] }
            let found = try await app.said(.around(group, channel, uid, before: before, after: after))
            return ["data": .array(found.map { $0.historyJSON(of: group) })]
        },

        .post("/ultragroup/message/expansion/set.json") { app, parameters in
            let values = try parameters.keyValues(parameters.required("extraKeyVal"))
            return try await app.expand(parameters, setting: values)
        },

        .post("/ultragroup/message/expansion/delete.json") { app, parameters in
            try await app.expand(parameters, removing: try parameters.expansionKeys("extraKey"))
        },

        .post("/ultragroup/message/expansion/query.json") { app, parameters in
            let group = try parameters.groupID("groupId")
            _ = try parameters.optionalChannel()
            let uid = try parameters.messageUID("msgUID")
            let page = try parameters.integer("pageNo", in: 1...PageWindow.pageMax, default: 1)
            let found = try await app.said(.messages(group, uid.map { [$0] } ?? []))
            let items = (found.first?.view.message.expansion.items ?? []).dropFirst(Int(page - 1) * 100).prefix(100)
            return ["extraContent": .object(items.extraContent)]
        },
    ]
}

extension Parameters {
    fileprivate var channelTarget: ConversationTarget {
        get throws(ServerAPIError) {
            let group = try groupID("groupId")
            return .channel(group, try optionalChannel() ?? .main)
        }
    }
}

extension AppServer {
    /// Says a message in a channel of each of some ultra groups.
    func publish(
        _ draft: MessageDraft,
        to groups: [GroupID],
        _ channel: ChannelID,
        directed: [UserID],
        includesSender: Bool,
        mentions: Mentions
    ) async throws -> APIAnswer {
        let reach: Send.Reach =
            directed.isEmpty ? (includesSender ? .everyone : .receivers) : .directed(directed, sender: includesSender)
        return try await publish(
            groups.map { group in
                ("groupId", group.text, draft.send(to: .channel(group, channel), reach: reach, mentions: mentions))
            }
        )
    }

    /// Messages of channels with the channels they are of.
    fileprivate func said(_ query: ChannelQuery) async throws -> [ChannelMessage] {
        guard case .channelMessages(let messages)? = try await found(.channels(query)) else { return [] }
        return messages
    }

    fileprivate func expand(
        _ parameters: Parameters,
        setting: [String: String] = [:],
        removing: [String] = []
    ) async throws -> APIAnswer {
        let target = try parameters.channelTarget
        let by = try parameters.userID("userId")
        guard let uid = try parameters.messageUID("msgUID") else { return .done }
        return try await change(
            message: .expand(
                ExpansionChange(by: .id(by), target: target, message: .uid(uid), setting: setting, removing: removing)
            )
        )
    }
}

extension ChannelMessage {
    /// The message as the vendor lists it; the vendor names its UID and time in several ways.
    fileprivate func json(of group: GroupID, uid: String, time: String) -> JSONValue {
        .object(fields(of: group, uid: uid, time: time))
    }

    /// The message as history shows it, with the vendor's spelling.
    fileprivate func historyJSON(of group: GroupID) -> JSONValue {
        var fields = fields(of: group, uid: "msgUID", time: "msgTime")
        fields.append("conversionType", .integer(Int64(ConversationKind.ultragroup.rawValue)))
        return .object(fields)
    }

    private func fields(of group: GroupID, uid: String, time: String) -> JSONObject {
        let message = view.message
        return [
            "groupId": .string(group.text),
            "busChannel": .string(channel.text),
            "fromUserId": .string(view.sender.text),
            uid: .string(view.uid.description),
            time: .integer(message.sentTime.rawValue),
            "objectName": .string(message.body?.objectName ?? ""),
            "content": .string(String(decoding: message.body?.content ?? [], as: UTF8.self)),
            "expansion": .bool(message.flags.contains(.expandable)),
            "extraContent": .string(message.expansion.vendorText),
        ]
    }
}
