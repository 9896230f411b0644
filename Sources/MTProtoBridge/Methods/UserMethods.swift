internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Users as clients look them up, and what they change about themselves.
extension MethodTable {
    /// Users that are looked up with one call.
    private static var userCountMax: Int { 200 }

    package mutating func addUsers(_ accounts: Accounts) {
        onAsync(TL.UsersGetUsers.self) { function, caller throws(RPCError) in
            guard function.id.count <= Self.userCountMax else { throw .limitInvalid }
            var users: [TL.User] = []
            for input in function.id { users.append(try await accounts.user(input, for: caller)) }
            return users
        }
        onAsync(TL.UsersGetFullUser.self) { function, caller throws(RPCError) in
            let user = try await accounts.user(function.id, for: caller)
            guard case .user(let fields) = user, let account = AccountNumber(id: fields.id) else {
                throw .userIDInvalid
            }
            let (settings, pinned) = try await accounts.conversation(with: account, for: caller)
            let known = try await accounts.user(caller.viewer.user(function.id), of: caller.tenant)
            let photo = caller.viewer.photo(known.portraitURI, date: known.createdAt.seconds)
            var profilePhoto: TL.Photo?
            if case .photo = photo { profilePhoto = photo }
            let full = TL.UserFull(
                canPinMessage: true,
                id: fields.id,
                settings: TL.PeerSettings(),
                profilePhoto: profilePhoto,
                notifySettings: settings.quiet,
                pinnedMsgID: pinned?.messageID,
                commonChatsCount: 0
            )
            return TL.UsersUserFull(fullUser: full, chats: [], users: [user])
        }
        onAsync(TL.AccountUpdateProfile.self) { function, caller throws(RPCError) in
            let known = try await accounts.user(caller.account, of: caller.tenant)
            guard function.firstName != nil || function.lastName != nil else {
                return try await accounts.user(.inputUserSelf, for: caller)
            }
            let name = [function.firstName ?? known.name, function.lastName ?? ""].filter { !$0.isEmpty }
                .joined(separator: " ")
            guard !name.isEmpty, name.utf8.count <= Limits.nameBytesMax else { throw .firstNameInvalid }
            let action = Action.refreshUser(Registration(user: caller.login.user, name: name))
            _ = try await accounts.submit(action, to: caller.tenant)
            return try await accounts.user(.inputUserSelf, for: caller)
        }
        addContacts(accounts)
    }
}

extension Accounts {
    /// How a user has set up the conversation with another, and the newest message that is pinned there.
    fileprivate func conversation(
        with account: AccountNumber,
        for caller: UserCaller
    ) async throws(RPCError) -> (ConversationSettings, pinned: Place?) {
        let peer = PeerNumber.user(account)
        let settings = try await read(.numbers(.settings(of: caller.account, [peer])), of: caller.tenant)
        let query = NumberQuery.pinned(peer, caller.account, below: .last, limit: 1)
        let pinned = try await read(.numbers(query), of: caller.tenant)
        guard case .numbers(.settings(let found, _)) = settings, case .numbers(.messages(let messages)) = pinned else {
            throw .internalError
        }
        return (found.first?.settings ?? ConversationSettings(), messages.messages.first?.number)
    }

    /// A user whom a client names and was told of.
    fileprivate func user(_ input: TL.InputUser, for caller: UserCaller) async throws(RPCError) -> TL.User {
        let user = try await user(caller.viewer.user(input), of: caller.tenant)
        var phone: PhoneNumber?
        if user.account == caller.account { phone = try await self.phone(of: user.id, in: caller.tenant) }
        return wire(user, phone: phone, for: caller)
    }
}
