internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// `contacts.*`: finding people by phone number and name, and blocking them.
extension MethodTable {
    mutating func addContacts(_ accounts: Accounts) {
        on(TL.ContactsGetStatuses.self) { call, _ in call.succeed([]) }
        on(TL.ContactsGetTopPeers.self) { call, _ in call.succeed(.topPeersDisabled) }
        on(TL.ContactsGetSaved.self) { call, _ in call.succeed([]) }
        on(TL.ContactsResetSaved.self) { call, _ in call.succeed(true) }
        onAsync(TL.ContactsResolvePhone.self) { function, caller throws(RPCError) in
            guard let user = try await accounts.holder(function.phone, for: caller) else {
                throw RPCError(400, "PHONE_NOT_OCCUPIED")
            }
            return accounts.resolved(user, for: caller)
        }
        onAsync(TL.ContactsResolveUsername.self) { function, caller throws(RPCError) in
            guard let user = try await accounts.user(named: function.username, for: caller) else {
                throw .usernameNotOccupied
            }
            return accounts.resolved(user, for: caller)
        }
        onAsync(TL.ContactsSearch.self) { function, caller throws(RPCError) in
            guard let user = try await accounts.user(named: function.q, for: caller) else {
                return TL.ContactsFound(myResults: [], results: [], chats: [], users: [])
            }
            let resolved = accounts.resolved(user, for: caller)
            return TL.ContactsFound(myResults: [], results: [resolved.peer], chats: [], users: resolved.users)
        }
        addAddressBook(accounts)
        addBlocking(accounts)
    }

    private mutating func addBlocking(_ accounts: Accounts) {
        onAsync(TL.ContactsBlock.self) { function, caller throws(RPCError) in
            try await accounts.setBlocked(true, function.id, by: caller)
        }
        onAsync(TL.ContactsUnblock.self) { function, caller throws(RPCError) in
            try await accounts.setBlocked(false, function.id, by: caller)
        }
        onAsync(TL.ContactsGetBlocked.self) { _, caller throws(RPCError) in
            let query = RecordQuery.blacklist(caller.login.user, after: nil, limit: Limits.pageCountMax)
            guard case .blacklist(let names, _) = try await accounts.read(.records(query), of: caller.tenant) else {
                throw .internalError
            }
            var users: [TL.User] = []
            var blocked: [TL.PeerBlocked] = []
            for name in names {
                guard let user = try await accounts.user(named: name.text, for: caller) else { continue }
                let resolved = accounts.resolved(user, for: caller)
                blocked.append(TL.PeerBlocked(peerID: resolved.peer, date: 0))
                users += resolved.users
            }
            return .blocked(TL.ContactsBlockedFields(blocked: blocked, chats: [], users: users))
        }
    }
}

extension Accounts {
    fileprivate func holder(_ phone: String, for caller: UserCaller) async throws(RPCError) -> User? {
        guard let phone = PhoneNumber(written: phone) else { return nil }
        return try await holder(of: phone, in: caller.tenant)
    }

    /// The user of an identifier, which is what stands for a user name here.
    fileprivate func user(named name: String, for caller: UserCaller) async throws(RPCError) -> User? {
        guard let id = UserID(name.hasPrefix("@") ? String(name.dropFirst()) : name),
            case .user(let user) = try await read(.user(id), of: caller.tenant), user?.isGone != true
        else { return nil }
        return user
    }

    fileprivate func resolved(_ user: User, for caller: UserCaller) -> TL.ContactsResolvedPeer {
        TL.ContactsResolvedPeer(
            peer: .peerUser(TL.PeerUser(userID: user.account.id)),
            chats: [],
            users: [wire(user, for: caller)]
        )
    }

    fileprivate func setBlocked(
        _ isBlocked: Bool,
        _ input: TL.InputPeer,
        by caller: UserCaller
    ) async throws(RPCError) -> Bool {
        guard case .user(let account) = try caller.viewer.peer(input) else { throw .peerIDInvalid }
        let user = try await user(account, of: caller.tenant)
        let action = Action.setBlacklisted(by: .account(caller.account), whom: user.id, isBlocked)
        _ = try await submit(action, to: caller.tenant)
        return true
    }
}
