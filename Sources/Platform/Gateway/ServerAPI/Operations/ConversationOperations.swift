internal import PlatformCore
internal import PlatformEngine

/// How users have set up conversations (reference section 8, and the clearing of section 7).
enum ConversationOperations {
    static let all: [Operation<AppServer>] = [
        .post("/conversation/notification/set.json") { app, parameters in
            let target = try parameters.settingTarget
            let change = ConversationSettingsChange(notification: try parameters.notificationLevel)
            let user = try parameters.userID("requestId")
            try await app.submitLeniently(all: [.changeSettings(of: user, in: target, change)])
            return .done
        },

        .post("/conversation/notification/get.json") { app, parameters in
            let target = try parameters.settingTarget
            let settings = try await app.settings(of: try parameters.userID("requestId"), in: target)
            return ["isMuted": .integer(Int64(settings.notification(at: app.now).rawValue))]
        },

        .post("/conversation/type/notification/set.json") { app, parameters in
            let kind = try parameters.conversationKind
            let setting = TypeNotification(try parameters.notificationLevel, for: kind)
            let user = try parameters.userID("requestId")
            _ = try await app.submit(.changeOwnSettings(of: user, OwnSettingsChange(notifications: [setting])))
            return .done
        },

        .post("/conversation/type/notification/get.json") { app, parameters in
            let kind = try parameters.conversationKind
            let settings = try await app.items(TypeNotification.self, of: try parameters.userID("requestId"))
            let level = settings.first { $0.conversations == kind }?.level ?? .unset
            return ["isMuted": .integer(Int64(level.rawValue))]
        },

        .post("/conversation/top/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            let target = try parameters.settingTarget
            let change = ConversationSettingsChange(isPinned: try parameters.flag("setTop"))
            try await app.submitLeniently(all: [.changeSettings(of: user, in: target, change)])
            return .done
        },

        .get("/conversation/attribute/get.json") { app, parameters in
            let user = try parameters.userID("userId")
            let target = try parameters.settingTarget
            let settings = try await app.settings(of: user, in: target)
            let tags = try await app.items(ConversationTag.self, of: user).filter { settings.tags.contains($0.id) }
            return [
                "data": [
                    "targetId": .string(target.id),
                    "conversationType": .integer(Int64(target.kind.rawValue)),
                    "tags": .array(tags.map(\.json)),
                    "top": [
                        "top": .bool(settings.pinnedAt != nil),
                        "topTime": .integer(settings.pinnedAt?.rawValue ?? 0),
                    ],
                    "mute": ["mute": .bool(settings.notification(at: app.now) == .nothing)],
                ]
            ]
        },

        .post("/conversation/message/history/clean.json") { app, parameters in
            let user = try parameters.userID("fromUserId")
            let target = try parameters.settingTarget
            let time = try parameters.optionalInteger("msgTimestamp", in: 0...Timestamp.never.rawValue)
            try await app.clean(target, of: user, upTo: time.map { Timestamp(rawValue: $0) })
            return .done
        },
    ]
}

extension Parameters {
    /// The conversation that a user's setting is about.
    var settingTarget: ConversationTarget {
        get throws(ServerAPIError) {
            let kind = try choice("conversationType", of: VendorConversationType.self)
            let id = try text("targetId", max: .bytes(textIDBytesMax))
            switch kind {
            case .private: return .private(try Parameter.id(id, name: "targetId"))
            case .group: return .group(try Parameter.id(id, name: "targetId"))
            case .system: return .system(try Parameter.id(id, name: "targetId"))
            case .ultragroup: return .channel(try Parameter.id(id, name: "targetId"), try optionalChannel() ?? .main)
            case .discussion, .chatroom:
                throw ServerAPIError(.serviceNotEnabled, "conversationType must be 1, 3, 6 or 10.")
            }
        }
    }

    fileprivate var conversationKind: ConversationKind {
        get throws(ServerAPIError) {
            let number = try choice("conversationType", of: VendorConversationType.self).rawValue
            guard let kind = UInt8(exactly: number).flatMap(ConversationKind.init(rawValue:)) else {
                throw ServerAPIError(.parameterInvalid, "conversationType cannot be \(number).")
            }
            return kind
        }
    }

    /// `unpushLevel` where it says something, or else `isMuted`: callers send either or both.
    fileprivate var notificationLevel: NotificationLevel {
        get throws(ServerAPIError) {
            let number = try optionalInteger("unpushLevel", in: -1...5)
            let isMuted = try optional("isMuted")?.flag()
            guard number != nil || isMuted != nil else { throw missing("unpushLevel") }
            guard let number, number != 0 else { return isMuted == true ? .nothing : .unset }
            guard let level = NotificationLevel(rawValue: Int8(number)) else {
                throw ServerAPIError(.parameterOutOfRange, "unpushLevel must be -1, 0, 1, 2, 4 or 5.")
            }
            return level
        }
    }
}

extension AppServer {
    /// How a user has set up a conversation.
    fileprivate func settings(
        of user: UserID,
        in target: ConversationTarget
    ) async throws -> ConversationSettings {
        guard case .settings(let settings)? = try await found(.records(.settings(user, target))) else { return .init() }
        return settings
    }

    /// Clears a user's side of a conversation up to a time, or all of it; where there is nothing it is clear already.
    fileprivate func clean(_ target: ConversationTarget, of user: UserID, upTo time: Timestamp?) async throws {
        let start: HistoryQuery.Start = if let time { .time(time, inclusive: true) } else { .head }
        let newest = HistoryQuery(
            viewer: .id(user),
            target: target,
            start: start,
            direction: .older,
            limit: 1
        )
        do {
            guard let last = try await messages(newest).first?.message.seq else { return }
            _ = try await submit(.clearHistory(user: .id(user), target: target, upTo: time == nil ? nil : last))
        } catch let error as ClientError where error.code == .notInGroup {
            return
        }
    }
}
