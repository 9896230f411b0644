internal import PlatformCore
internal import PlatformEngine

/// What operations ask and do about groups.
extension AppServer {
    /// Changes a group; a group that is not there is left so, and that is no error for the vendor.
    func change(_ action: Action) async throws -> APIAnswer {
        do {
            guard case .group(let changed) = try await submit(action) else { return .done }
            var fields: JSONObject = ["memberCount": .integer(Int64(changed.group.memberCount))]
            if let notice = changed.notice { fields.append("messageUID", .string(notice.uid.description)) }
            return APIAnswer(fields)
        } catch let error as ClientError where error.code == .unknownGroup {
            return .done
        }
    }

    /// Makes a user a member of exactly these groups; those that are not there are made.
    func sync(_ user: UserID, with wanted: [(id: GroupID, name: String)]) async throws {
        let named = Set(wanted.map(\.id))
        let left = try await groups(of: user, in: .whole).map(\.id).filter { !named.contains($0) }
        let joins = wanted.map { group in
            Action.createGroup(GroupCreation(id: group.id, name: group.name, owner: nil, members: [user]))
        }
        try await submitLeniently(all: joins + left.map { Action.leaveGroup($0, [user], nil) })
    }

    /// Everybody in a group; nobody is in one that is not there.
    func members(of group: GroupID) async throws -> [UserID] {
        var members: [UserID] = []
        var hasMore = true
        while hasMore {
            let query = Query.groupMembers(group, for: .server, after: members.last, limit: Limits.pageCountMax)
            guard case .groupMembers(let page, let more)? = try await found(query) else { return members }
            members += page.map(\.user)
            hasMore = more && !page.isEmpty
        }
        return members
    }

    /// A part of the groups that a user is in.
    func groups(of user: UserID, in window: PageWindow) async throws -> [Group] {
        var groups: [Group] = []
        var hasMore = true
        while hasMore, groups.count < window.end ?? .max {
            let query = Query.groupsOf(user, after: groups.last?.id, limit: Limits.pageCountMax)
            guard case .groups(let page, let more)? = try await found(query) else { break }
            groups += page
            hasMore = more && !page.isEmpty
        }
        return window.cut(groups)
    }

    /// What a query found; `nil` when it is about somebody or something that is not there.
    func found(_ query: Query) async throws -> Found? {
        do {
            return try await ask(query)
        } catch let error as ClientError where [.unknownUser, .unknownGroup].contains(error.code) {
            return nil
        }
    }
}
