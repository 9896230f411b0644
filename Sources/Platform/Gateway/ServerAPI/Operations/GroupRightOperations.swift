internal import PlatformCore
internal import PlatformEngine

/// Who may speak in groups (reference section 9).
///
/// What is about a group that is not there succeeds without effect.
enum GroupRightOperations {
    static let all: [Operation<AppServer>] = [
        .post("/group/user/gag/add.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let minutes = try parameters.integer("minute", in: 0...43_200)
            let until = minutes == 0 ? .never : app.time(inMinutes: minutes)
            return try await app.mute(users, in: try parameters.optionalGroupID("groupId"), until: until)
        },

        .post("/group/user/gag/rollback.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            return try await app.mute(users, in: try parameters.optionalGroupID("groupId"), until: nil)
        },

        .post("/group/user/gag/list.json") { app, parameters in
            let muted = try await app.muted(in: try parameters.optionalGroupID("groupId"))
            return [
                "users": .array(
                    muted.map { ["userId": .string($0.user.text), "time": .string(app.clockText(of: $0.until))] }
                )
            ]
        },

        .post("/group/ban/add.json") { app, parameters in
            let groups = try parameters.groupIDs("groupId", countMax: 20)
            try await app.submitLeniently(all: groups.map { .setGroupMuted($0, true) })
            return .done
        },

        .post("/group/ban/rollback.json") { app, parameters in
            let groups = try parameters.groupIDs("groupId", countMax: 20)
            try await app.submitLeniently(all: groups.map { .setGroupMuted($0, false) })
            return .done
        },

        .post("/group/ban/query.json") { app, parameters in
            let named = try parameters.optionalGroupIDs("groupId", countMax: 20)
            let window = try PageWindow(parameters, page: "page", size: "size", usually: 50, atMost: 200)
            let groups = named.isEmpty ? try await app.mutedGroups(window) : try await app.areMuted(named)
            return [
                "groupinfo": .array(
                    groups.map { ["groupId": .string($0.group.text), "stat": .integer($0.isMuted ? 1 : 0)] }
                )
            ]
        },

        .post("/group/user/ban/whitelist/add.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let group = try parameters.groupID("groupId")
            try await app.submitLeniently(all: [.exemptMembers(users, of: group, true)])
            return .done
        },

        .post("/group/user/ban/whitelist/rollback.json") { app, parameters in
            let users = try parameters.userIDs("userId", countMax: 20)
            let group = try parameters.groupID("groupId")
            try await app.submitLeniently(all: [.exemptMembers(users, of: group, false)])
            return .done
        },

        .post("/group/user/ban/whitelist/query.json") { app, parameters in
            let exempt = try await app.members(with: .speaksAlways, in: try parameters.groupID("groupId"))
            return ["userIds": .array(exempt.map { .string($0.user.text) })]
        },
    ]
}

extension AppServer {
    /// Silences users in a group, or in all groups where none is named; without a time they may speak again.
    fileprivate func mute(_ users: [UserID], in group: GroupID?, until time: Timestamp?) async throws -> APIAnswer {
        if let group {
            try await submitLeniently(all: [.muteMembers(users, of: group, until: time)])
        } else {
            try await submit(all: users.map { .setMutedInGroups($0, until: time) })
        }
        return .done
    }

    fileprivate func muted(in group: GroupID?) async throws -> [(user: UserID, until: Timestamp)] {
        if let group {
            return try await members(with: .muted(at: now), in: group).map {
                (user: $0.user, until: $0.member.mutedUntil)
            }
        }
        return try await users(listedIn: MutedInGroups.self).users.map { (user: $0.id, until: $0.item.until) }
    }

    fileprivate func mutedGroups(_ window: PageWindow) async throws -> [(group: GroupID, isMuted: Bool)] {
        let listing = ShelfListing(
            .mutedGroup,
            at: now,
            skipping: window.skipped,
            limit: window.count ?? Limits.listCountMax
        )
        guard case .groupsListed(let groups, _) = try await ask(.records(.groupsListed(listing))) else { return [] }
        return groups.map { (group: $0, isMuted: true) }
    }

    fileprivate func areMuted(_ groups: [GroupID]) async throws -> [(group: GroupID, isMuted: Bool)] {
        var states: [(group: GroupID, isMuted: Bool)] = []
        for group in groups {
            guard case .group(let known?)? = try await found(.group(group, for: .server)), !known.isDismissed else {
                continue
            }
            states.append((group: group, isMuted: known.isMuted))
        }
        return states
    }
}
