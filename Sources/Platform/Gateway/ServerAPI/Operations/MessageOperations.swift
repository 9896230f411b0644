internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Saying something (reference section 6).
enum MessageOperations {
    static let all: [Operation<AppServer>] = [
        .post("/message/private/publish.json", rate: .privateMessage, per: "toUserId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let receivers = try parameters.userIDs("toUserId", countMax: 1_000)
            // The vendor includes the sender when there is one receiver only.
            let reach = try parameters.reach(includingSender: draft.includesSender && receivers.count == 1)
            return try await app.publish(draft.sends(to: receivers, in: { .private($0) }, reach: reach))
        },

        .post("/message/private/publish_template.json", .json, rate: .privateMessage, per: "toUserId") {
            app,
            parameters in
            let template = try MessageTemplate(parameters, countMax: 1_000)
            let reach = try parameters.reach(includingSender: false)
            return try await app.publish(try template.sends(in: { .private($0) }, reach: reach))
        },

        .post("/statusmessage/private/publish.json", rate: .privateMessage, per: "toUserId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let receivers = try parameters.userIDs("toUserId", countMax: 1_000)
            let heedsBlacklist = try parameters.flag("verifyBlacklist", default: false)
            let includesSender = draft.includesSender && receivers.count == 1
            return try await app.signal(
                receivers.map { user in
                    let signal = draft.signal(
                        to: .private(user),
                        includesSender: includesSender,
                        heedsBlacklist: heedsBlacklist
                    )
                    return ("userId", user.text, signal)
                }
            )
        },

        .post("/statusmessage/group/publish.json", rate: .groupMessage, per: "toGroupId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let groups = try parameters.groupIDs("toGroupId", countMax: 3)
            return try await app.signal(
                groups.map { group in
                    let signal = draft.signal(
                        to: .group(group),
                        includesSender: draft.includesSender,
                        heedsBlacklist: false
                    )
                    return ("groupId", group.text, signal)
                }
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
            guard directed.isEmpty || !draft.flags.contains(.expandable) else {
                throw ServerAPIError(.parameterInvalid, "expansion must be false when toUserId is given.")
            }
            let reach: Send.Reach =
                directed.isEmpty
                ? (draft.includesSender ? .everyone : .receivers) : .directed(directed, sender: draft.includesSender)
            let mentions = isMentioned ? try Mentions(in: draft.body.content) : .nobody
            return try await app.publish(
                groups.map { ("groupId", $0.text, draft.send(to: .group($0), reach: reach, mentions: mentions)) }
            )
        },

        // Discussions were groups that clients made; here they are groups.
        .post("/message/discussion/publish.json", per: "toDiscussionId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let groups = try parameters.groupIDs("toDiscussionId", countMax: 3)
            let reach: Send.Reach = draft.includesSender ? .everyone : .receivers
            return try await app.publish(
                groups.map { ("groupId", $0.text, draft.send(to: .group($0), reach: reach)) }
            )
        },

        .post("/message/system/publish.json", rate: .systemMessage, per: "toUserId") { app, parameters in
            let draft = try MessageDraft(parameters)
            let receivers = try parameters.userIDs("toUserId", countMax: 100)
            return try await app.publish(draft.sends(to: receivers, in: { .system($0) }, reach: .receivers))
        },

        .post("/message/system/publish_template.json", .json, rate: .systemMessage, per: "toUserId") {
            app,
            parameters in
            let template = try MessageTemplate(parameters, countMax: 100)
            return try await app.publish(try template.sends(in: { .system($0) }, reach: .receivers))
        },
    ]
}

extension Parameters {
    /// Whom a private message reaches: with `verifyBlacklist` nobody who blocked its sender.
    fileprivate func reach(includingSender: Bool) throws(ServerAPIError) -> Send.Reach {
        if try flag("verifyBlacklist", default: false) { return .checked(includesSender: includingSender) }
        return includingSender ? .everyone : .receivers
    }
}
