internal import PlatformCore
internal import PlatformEngine

extension WireHostedProfile {
    init(_ profile: HostedProfile) {
        self.init()
        self.profile = profile.fields.json
        extra = profile.extra.json
    }
}

extension WireProfile {
    init(_ view: ProfileView) {
        self.init()
        user = WireUser(view.user)
        hosted = WireHostedProfile(view.profile)
        version = view.version.rawValue
    }
}

extension WireFriend {
    init(_ view: FriendView) {
        self.init()
        user.id = view.friend.user.text
        user.name = view.name
        user.portraitUri = view.portraitURI
        remark = view.friend.remark
        extra = view.friend.extra.json
        since = view.friend.since.rawValue
        isMutual = view.isMutual
        isBlocked = view.isBlocked
    }
}

extension WireFriendApplication {
    init(_ application: FriendApplication) {
        self.init()
        user = application.peer.text
        isSent = application.direction == .sent
        text = application.text
        time = application.time.rawValue
    }
}

extension WireFriendUpdate {
    init(_ update: FriendUpdate) {
        self.init()
        lsn = update.lsn.rawValue
        switch update.what {
        case .listed(let view): listed = WireFriend(view)
        case .removed(let users): removed.users = users.map(\.text)
        case .applied(let application): applied = WireFriendApplication(application)
        case .answered(let user, let isAccepted):
            answered.user = user.text
            answered.isAccepted = isAccepted
        }
    }
}

extension WireFriendPolicy {
    init(_ policy: FriendPolicy?) {
        switch policy?.rule {
        case nil: self = .unset
        case .anyone: self = .anyone
        case .consent: self = .consent
        case .nobody: self = .nobody
        }
    }
}

extension WireHostedGroup {
    init(_ hosting: GroupHosting) {
        self.init()
        owner = hosting.owner.text
        creator = hosting.creator.text
        profile = hosting.profile.json
        extra = hosting.extra.json
        permissions = hosting.permissions.json
    }
}

extension WireGroupMembersUpdate {
    init(_ update: GroupMembersUpdate) {
        self.init()
        group = update.group.text
        changed = update.changed.map(WireGroupMember.init)
        left = update.left.map(\.text)
        isPartial = update.isPartial
    }
}

extension WireFollowedMember {
    init(_ member: FollowedMember) {
        self.init()
        user = member.user.text
        since = member.since.rawValue
    }
}

extension WireGroupRemarkList {
    /// What a user calls groups, as it stands on the user's shelf.
    init(_ items: [any ShelfItem], hasMore: Bool) {
        self.init()
        for case let item as GroupRemark in items {
            var remark = WireGroupRemark()
            remark.group = item.group.text
            remark.text = item.text
            remarks.append(remark)
        }
        hasMore_p = hasMore
    }
}

extension WireResult.OneOf_Result {
    /// What was found of profiles and friends.
    static func found(_ found: HostingFound) -> Result<Self, ClientError> {
        switch found {
        case .profiles(let views):
            var list = WireProfileList()
            list.profiles = views.map(WireProfile.init)
            return .success(.profiles(list))
        case .friends(let views, let total, let next):
            var list = WireFriendList()
            list.friends = views.map(WireFriend.init)
            list.total = UInt32(clamping: total)
            list.next = next.map(MarkToken.text) ?? ""
            return .success(.friends(list))
        case .friendApplications(let applications):
            var list = WireFriendApplicationList()
            list.applications = applications.map(WireFriendApplication.init)
            return .success(.friendApplications(list))
        case .followed(let members):
            var list = WireFollowedList()
            list.members = members.map(WireFollowedMember.init)
            return .success(.followed(list))
        case .friendships, .friendPolicies, .groups, .members, .joinedGroups:
            return .failure(ClientError(.notAllowed, "only app servers ask for this"))
        }
    }
}
