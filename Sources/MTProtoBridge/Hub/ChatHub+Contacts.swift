internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Knowing whom users keep as contacts, whichever door they were put there through.
extension ChatHub {
    /// Changed contacts that are told one by one; of more the client asks for all.
    private static let toldContactCountMax = 100

    /// Reads a user's contacts; what is other than their sessions were told is pushed to them.
    ///
    /// `done` is called once, on the
    /// loop, when they were read, or somebody else is reading them.
    func readContacts(of account: AccountChats, _ tenant: TenantChats, _ done: @escaping () -> Void = {}) {
        if account.isReadingContacts {
            account.contactsChanged = true
            return done()
        }
        account.isReadingContacts = true
        ask(tenant.number, .contacts(account.account)) { [self] result in
            account.isReadingContacts = false
            if case .success(.contacts(let contacts, let lsn)) = result {
                account.viewer.contacts?.take(contacts, at: lsn)
                tellContacts(to: account, tenant)
            }
            done()
            guard account.contactsChanged else { return }
            account.contactsChanged = false
            readContacts(of: account, tenant)
        }
    }

    private func tellContacts(to account: AccountChats, _ tenant: TenantChats) {
        let entries = account.viewer.contacts?.entries ?? [:]
        let told = account.toldContacts
        account.toldContacts = entries
        // What there was when the first session came its client asks for.
        guard let told, told != entries else { return }
        let changed = Set(entries.keys).union(told.keys).filter { entries[$0] != told[$0] }
        let accounts = changed.compactMap { (entries[$0] ?? told[$0])?.account }.sorted()
        guard accounts.count <= Self.toldContactCountMax else {
            spend(account.push(account.viewer.updates([.updateContactsReset], Cast(), at: now)))
            return
        }
        ask(tenant.number, .users(accounts)) { [self] result in
            guard case .success(.users(let users)) = result else { return }
            spend(account.push(account.viewer.contactUpdates(users, at: now)))
        }
    }
}

extension Viewer {
    /// People who are contacts now, or are called otherwise, or no longer are.
    func contactUpdates(_ users: [User], at time: Timestamp) -> TL.Updates {
        var cast = Cast()
        for user in users { cast.users[user.account] = user }
        let updates = users.map { user in
            TL.Update.updatePeerSettings(.init(peer: PeerNumber.user(user.account).wire, settings: .init()))
        }
        return self.updates(updates, cast, at: time)
    }
}
