internal import PlatformCore
internal import PlatformEngine

// What operations on ultra groups have in common (reference section 12).

extension Parameters {
    /// The channel a call is about, if it names one.
    func optionalChannel(_ name: String = "busChannel") throws(ServerAPIError) -> ChannelID? {
        guard let text = try optionalText(name, max: .characters(ChannelID.bytesMax)) else { return nil }
        guard let channel = ChannelID(text) else {
            throw ServerAPIError(.parameterInvalid, "\(name) may hold letters, digits and + = - _ only.")
        }
        return channel
    }

    /// The channel a call must name.
    func channel(_ name: String = "busChannel") throws(ServerAPIError) -> ChannelID {
        guard let channel = try optionalChannel(name) else { throw missing(name) }
        return channel
    }

    /// Whether a channel is private, as the vendor numbers it.
    var channelAccess: ChannelAccess {
        get throws(ServerAPIError) {
            let number = try optionalInteger("type", in: 0...1) ?? 0
            return number == 1 ? .listed : .open
        }
    }

    /// User groups of an ultra group, which callers join by commas or repeat.
    func userGroups(countMax: Int) throws(ServerAPIError) -> [GroupID] {
        try groupIDs("userGroupIds", countMax: countMax)
    }

    /// The page of a list that most of these calls ask for in the same words.
    var ultragroupPage: PageWindow {
        get throws(ServerAPIError) {
            try PageWindow(self, page: "page", size: "pageSize", usually: 50, atMost: 200)
        }
    }
}

extension PageWindow {
    /// The same part of a list as queries name it.
    var list: ChannelWindow { ChannelWindow(skipping: skipped, limit: count ?? Limits.listCountMax) }
}

extension AppServer {
    /// A channel's record, or that of an ultra group; `nil` where there is none.
    func channel(_ channel: ChannelID, of group: GroupID) async throws -> (record: Group, channel: Channel)? {
        guard case .group(let record?)? = try await found(.channels(.channel(group, channel))),
            let channel = record.channel
        else { return nil }
        return (record, channel)
    }

    /// Ultra groups or channels that a query lists; none where what it is about is not there.
    func listed(_ query: ChannelQuery) async throws -> [Group] {
        guard case .groups(let groups, _)? = try await found(.channels(query)) else { return [] }
        return groups
    }

    /// Those whom an ultra group or one of its channels treats apart.
    func people(
        with right: ChannelRight,
        in group: GroupID,
        _ channel: ChannelID?,
        _ window: PageWindow
    ) async throws -> [GroupMemberView] {
        let query = ChannelQuery.members(right, group, channel, window.list)
        guard case .groupMembers(let people, _)? = try await found(.channels(query)) else { return [] }
        return people
    }

    /// What an account is to an ultra group; `nil` where it is nothing.
    func member(_ user: UserID, of group: GroupID) async throws -> GroupMember? {
        guard case .groupMembers(let found, _)? = try await found(.channels(.member(group, user))) else { return nil }
        return found.first?.member
    }

    /// Changes an ultra group; one that is not there is left so, and that is no error, as with groups.
    func changeUltragroup(_ action: Action) async throws -> APIAnswer {
        try await submitLeniently(all: [action])
        return .done
    }
}
