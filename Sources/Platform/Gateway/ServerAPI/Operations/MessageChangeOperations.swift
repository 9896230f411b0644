internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Changing what was said: recalls, edits and key-values (reference 6.1, 6.3 and 6.4).
///
/// A message that is not there needs no change: such calls succeed, as the vendor's do.
enum MessageChangeOperations {
    static let all: [Operation<AppServer>] = [
        .post("/message/recall.json") { app, parameters in
            if let recall = try ChatroomRecall(parameters) { return try await app.recall(recall) }
            return try await app.change(message: try Recall(parameters).map { .recall($0) })
        },

        .post("/message/private/modify.json") { app, parameters in
            let target = ConversationTarget.private(try parameters.userID("targetId"))
            return try await app.change(message: try Edit(parameters, in: target).map { .edit($0) })
        },

        .post("/message/group/modify.json") { app, parameters in
            let target = ConversationTarget.group(try parameters.groupID("groupId"))
            return try await app.change(message: try Edit(parameters, in: target).map { .edit($0) })
        },

        .post("/message/expansion/set.json") { app, parameters in
            let values = try parameters.keyValues(parameters.required("extraKeyVal"))
            return try await app.change(message: try ExpansionChange(parameters, setting: values).map { .expand($0) })
        },

        .post("/message/expansion/delete.json") { app, parameters in
            let removing = try parameters.expansionKeys("extraKey")
            let change = try ExpansionChange(parameters, removing: removing)
            return try await app.change(message: change.map { .expand($0) })
        },

        .post("/message/expansion/query.json") { app, parameters in
            let uid = try parameters.messageUID("msgUID")
            let page = try parameters.integer("pageNo", in: 1...PageWindow.pageMax, default: 1)
            let items = try await app.expansion(of: uid).items.dropFirst(Int(page - 1) * 100).prefix(100)
            return ["extraContent": .object(items.extraContent)]
        },
    ]
}

extension AppServer {
    /// Has a message changed; what names no message at all, or none that is there, is done already.
    func change(message action: Action?) async throws -> APIAnswer {
        guard var action else { return .done }
        if case .edit(var edit) = action {
            edit.isWordChecked = tenant.settings.wordsHoldForServerAPI
            action = .edit(edit)
        }
        do {
            _ = try await submit(action)
        } catch let error as ClientError where [.unknownMessage, .unknownUser, .unknownGroup].contains(error.code) {
            return .done
        }
        return .done
    }

    /// The key-values of a message, wherever it stands; none of one that is not there.
    func expansion(of uid: MessageUID?) async throws -> Expansion {
        guard let uid, case .message(let trace?)? = try await found(.message(uid)) else { return .empty }
        return trace.view.message.expansion
    }
}

extension Recall {
    /// `nil` for kinds of conversation and UIDs that can name no message here.
    fileprivate init?(_ parameters: Parameters) throws(ServerAPIError) {
        let kind = try parameters.choice("conversationType", of: VendorConversationType.self)
        let by = try parameters.userID("fromUserId")
        let target = try parameters.text("targetId", max: .bytes(textIDBytesMax))
        let uid = try parameters.text("messageUID", max: .bytes(64))
        let isAdmin = try parameters.flag("isAdmin", default: false)
        let removesNotice = try parameters.flag("isDelete", default: false)
        let channel = try parameters.optionalChannel()
        guard let target = kind.target(target, channel), let uid = MessageUID(uid) else { return nil }
        self.init(by: .id(by), target: target, message: .uid(uid), isAdmin: isAdmin, removesNotice: removesNotice)
    }
}

extension Edit {
    /// `nil` for UIDs that can name no message here.
    fileprivate init?(_ parameters: Parameters, in target: ConversationTarget) throws(ServerAPIError) {
        let by = try parameters.userID("fromUserId")
        let uid = try parameters.messageUID("msgUID")
        let content = try parameters.text("content", max: .bytes(Limits.contentBytesMax))
        let objectName = try parameters.optionalText("objectName", max: .bytes(Limits.objectNameBytesMax))
        guard let uid else { return nil }
        self.init(
            by: .id(by),
            target: target,
            message: .uid(uid),
            body: MessageBody(objectName: objectName ?? "", content: Array(content.utf8))
        )
    }
}

extension ExpansionChange {
    /// `nil` for UIDs that can name no message here.
    fileprivate init?(
        _ parameters: Parameters,
        setting: [String: String] = [:],
        removing: [String] = []
    ) throws(ServerAPIError) {
        let uid = try parameters.messageUID("msgUID")
        let by = try parameters.userID("userId")
        let kind = try parameters.choice("conversationType", of: VendorConversationType.self)
        let id = try parameters.text("targetId", max: .bytes(textIDBytesMax))
        // The user's own devices always learn what became of a message.
        _ = try parameters.flag("isSyncSender", default: false)
        guard kind == .private || kind == .group else {
            throw ServerAPIError(.parameterInvalid, "conversationType must be 1 or 3.")
        }
        guard let target = kind.target(id) else {
            throw ServerAPIError(.parameterInvalid, "targetId may hold letters, digits and + = - _ only.")
        }
        guard let uid else { return nil }
        self.init(by: .id(by), target: target, message: .uid(uid), setting: setting, removing: removing)
    }
}
