internal import PlatformCore

/// Who is online, for those who ask.
extension LinkConnection {
    func presence(of users: [UserID], _ mode: PresenceMode) -> WireResult.OneOf_Result {
        guard let tenant else { return .presence(WirePresenceList()) }
        var list = WirePresenceList()
        for user in users {
            switch mode {
            case .ask:
                list.users.append(WirePresence(user, isOnline: hub.register.isOnline(user, of: tenant.number)))
            case .watch:
                list.users.append(WirePresence(user, isOnline: watch(user, tenant)))
            case .unwatch:
                unwatch(user, tenant)
            }
        }
        return .presence(list)
    }

    /// Ends all watching, because the link ends.
    func unwatchAll() {
        guard hasExtras, let tenant else { return }
        for user in withExtras({ $0.watched }) { unwatch(user, tenant) }
    }

    private func watch(_ user: UserID, _ tenant: TenantLinks) -> Bool {
        let isNew = withExtras { extras in
            guard extras.watched.count < PresenceWatch.userCountMaxPerLink else { return false }
            return extras.watched.insert(user).inserted
        }
        guard isNew else { return hub.register.isOnline(user, of: tenant.number) }
        tenant.watchers[user, default: []].insert(number)
        return hub.register.watch(user, of: tenant.number, for: hub.loop)
    }

    private func unwatch(_ user: UserID, _ tenant: TenantLinks) {
        guard withExtras({ $0.watched.remove(user) }) != nil else { return }
        tenant.watchers[user]?.remove(number)
        if tenant.watchers[user]?.isEmpty == true { tenant.watchers[user] = nil }
        hub.register.unwatch(user, of: tenant.number, for: hub.loop)
    }
}

extension WirePresence {
    init(_ user: UserID, isOnline: Bool) {
        self.user = user.text
        self.isOnline = isOnline
    }
}
