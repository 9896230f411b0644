internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Saying something and taking it back (reference section 6).
enum MessageOperations {
    static let all: [Operation<AppServer>] = [
        .post("/message/private/publish.json", rate: .privateMessage, per: "toUserId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let receivers = try parameters.userIDs("toUserId", countMax: 1_000)
            let checksBlacklist = try parameters.flag("verifyBlacklist", default: false)
            // The vendor includes the sender when there is one receiver only.
            let includesSender = draft.includesSender && receivers.count == 1
            let reach: Send.Reach =
                checksBlacklist
                ? .checked(includesSender: includesSender) : includesSender ? .everyone : .receivers
            return try await app.publish(
                receivers.map { ("userId", $0.text, draft.send(to: .private($0), reach: reach)) }
            )
        },

        .post("/message/group/publish.json", rate: .groupMessage, per: "toGroupId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let groups = try parameters.groupIDs("toGroupId", countMax: 3)
            let directed = try parameters.optionalUserIDs("toUserId", countMax: Limits.directedUserCountMax)
            let isMentioned = try parameters.flag("isMentioned", default: false)
            guard directed.isEmpty || groups.count == 1 else {
                throw ServerAPIError(.parameterInvalid, "toGroupId must be one group when toUserId is given.")
            }
            let reach: Send.Reach =
                directed.isEmpty
                ? (draft.includesSender ? .everyone : .receivers) : .directed(directed, sender: draft.includesSender)
            let mentions = isMentioned ? try Mentions(in: draft.body.content) : .nobody
            return try await app.publish(
                groups.map { ("groupId", $0.text, draft.send(to: .group($0), reach: reach, mentions: mentions)) }
            )
        },

        .post("/message/system/publish.json", rate: .systemMessage, per: "toUserId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let receivers = try parameters.userIDs("toUserId", countMax: 100)
            return try await app.publish(
                receivers.map { ("userId", $0.text, draft.send(to: .system($0), reach: .receivers)) }
            )
        },

        .post("/message/recall.json") { app, parameters in
            guard let recall = try Recall(parameters) else { return .done }
            try await app.recall(recall)
            return .done
        },
    ]
}

extension Recall {
    /// `nil` for kinds of conversation and UIDs that can name no message here: what is not there need
    /// not be taken back.
    fileprivate init?(_ parameters: Parameters) throws(ServerAPIError) {
        let kind = try parameters.choice("conversationType", of: VendorConversationType.self)
        let by = try parameters.userID("fromUserId")
        let target = try parameters.text("targetId", max: .bytes(textIDBytesMax))
        let uid = try parameters.text("messageUID", max: .bytes(64))
        let isAdmin = try parameters.flag("isAdmin", default: false)
        let removesNotice = try parameters.flag("isDelete", default: false)
        guard let target = kind.target(target), let uid = MessageUID(uid) else { return nil }
        self.init(by: .id(by), target: target, message: .uid(uid), isAdmin: isAdmin, removesNotice: removesNotice)
    }
}
