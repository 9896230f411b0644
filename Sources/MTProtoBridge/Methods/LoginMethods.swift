internal import MTProtoCrypto
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import Tenants

/// `auth.*`: how people and bots log in, and out again.
extension MethodTable {
    package mutating func addLogin(_ accounts: Accounts) {
        onAnyoneAsync(TL.AuthSendCode.self) { function, caller throws(RPCError) in
            let tenant = try accounts.tenant(function.apiID, function.apiHash, of: caller)
            return try await accounts.sendCode(to: function.phoneNumber, tenant, caller)
        }
        onAnyoneAsync(TL.AuthResendCode.self) { function, caller throws(RPCError) in
            let tenant = try accounts.tenant(of: caller)
            let owner = try accounts.owner(function.phoneNumber, tenant)
            guard accounts.isGood(function.phoneCodeHash, of: owner) else { throw .phoneCodeExpired }
            return try await accounts.sendCode(to: function.phoneNumber, tenant, caller)
        }
        onAnyoneAsync(TL.AuthCancelCode.self) { function, caller throws(RPCError) in
            let owner = try accounts.owner(function.phoneNumber, accounts.tenant(of: caller))
            accounts.forgetCode(ticket: function.phoneCodeHash, of: owner)
            return true
        }
        onAnyoneAsync(TL.AuthSignIn.self) { function, caller throws(RPCError) in
            try await accounts.signIn(function, caller)
        }
        onAnyoneAsync(TL.AuthSignUp.self) { function, caller throws(RPCError) in
            try await accounts.signUp(function, caller)
        }
        onAnyoneAsync(TL.AuthImportBotAuthorization.self) { function, caller throws(RPCError) in
            let tenant = try accounts.tenant(function.apiID, function.apiHash, of: caller)
            let bot = try await accounts.bot(function.botAuthToken, of: tenant)
            return try await accounts.logIn(bot, of: tenant, by: caller)
        }
        onAsync(TL.AuthLogOut.self) { _, caller throws(RPCError) in
            try await accounts.logOut(caller)
            return TL.AuthLoggedOut()
        }
    }
}

extension Accounts {
    /// The app that a client names with its hash; the one its session is of.
    func tenant(_ apiID: Int32, _ apiHash: String, of caller: Caller) throws(RPCError) -> Tenant {
        if let client = caller.client, client.apiID != apiID { throw .apiIDInvalid }
        return try tenant(apiID: apiID, apiHash: apiHash)
    }

    func tenant(of caller: Caller) throws(RPCError) -> Tenant {
        try tenant(apiID: caller.client?.apiID)
    }

    fileprivate func owner(_ phone: String, _ tenant: Tenant) throws(RPCError) -> LoginCodes.Owner {
        guard let phone = PhoneNumber(written: phone) else { throw .phoneNumberInvalid }
        return LoginCodes.Owner(tenant: tenant.number, phone: phone)
    }

    fileprivate func isGood(_ ticket: String, of owner: LoginCodes.Owner) -> Bool {
        codes.withLock { $0.isGood(ticket: ticket, of: owner, now: now) }
    }

    fileprivate func sendCode(
        to phone: String,
        _ tenant: Tenant,
        _ caller: Caller
    ) async throws(RPCError) -> TL.AuthSentCode {
        let owner = try owner(phone, tenant)
        let ticket = try await sendCode(to: owner.phone, of: tenant, from: caller.address)
        let length = Int32(LoginCodes.digitCount)
        return .sentCode(
            TL.AuthSentCodeFields(
                type: .sentCodeTypeSms(TL.AuthSentCodeTypeSms(length: length)),
                phoneCodeHash: ticket
            )
        )
    }

    fileprivate func signIn(_ function: TL.AuthSignIn, _ caller: Caller) async throws(RPCError) -> TL.AuthAuthorization
    {
        let tenant = try tenant(of: caller)
        let owner = try owner(function.phoneNumber, tenant)
        try requireCode(function.phoneCode ?? "", ticket: function.phoneCodeHash, of: owner)
        guard let user = try await holder(of: owner.phone, in: tenant) else {
            guard tenant.settings.signsUpByPhone else { throw .phoneNumberUnoccupied }
            return .authorizationSignUpRequired(TL.AuthAuthorizationSignUpRequired())
        }
        let answer = try await logInUnlessPassword(user, of: tenant, by: caller)
        forgetCode(ticket: function.phoneCodeHash, of: owner)
        return answer
    }

    fileprivate func signUp(_ function: TL.AuthSignUp, _ caller: Caller) async throws(RPCError) -> TL.AuthAuthorization
    {
        let tenant = try tenant(of: caller)
        let owner = try owner(function.phoneNumber, tenant)
        guard tenant.settings.signsUpByPhone else { throw .phoneNumberUnoccupied }
        guard codes.withLock({ $0.isProven(ticket: function.phoneCodeHash, of: owner, now: now) }) else {
            throw .phoneCodeExpired
        }
        let name = [function.firstName, function.lastName].filter { !$0.isEmpty }.joined(separator: " ")
        guard !function.firstName.isEmpty, name.utf8.count <= Limits.nameBytesMax else { throw .firstNameInvalid }
        if try await holder(of: owner.phone, in: tenant) != nil { throw .phoneNumberOccupied }
        let id = UserID(
            unchecked: "t" + SecureRandom.bytes(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        )
        let action = Action.signUp(Registration(user: id, name: name), phone: owner.phone)
        guard case .user(let user) = try await submit(action, to: tenant) else { throw .internalError }
        forgetCode(ticket: function.phoneCodeHash, of: owner)
        return try await logIn(user, of: tenant, by: caller)
    }

    /// The bot of a token.
    fileprivate func bot(_ token: String, of tenant: Tenant) async throws(RPCError) -> User {
        guard let (account, hash) = BotToken.read(token) else { throw .accessTokenInvalid }
        guard case .user(let user?) = try await read(.records(.account(account)), of: tenant) else {
            throw .accessTokenInvalid
        }
        let query = RecordQuery.shelf(.botCredential, of: user.id, after: nil, limit: 1)
        guard case .shelf(let items, _) = try await read(.records(query), of: tenant),
            let credential = items.first as? BotCredential, ConstantTime.areEqual(credential.tokenHash, hash)
        else { throw .accessTokenInvalid }
        return user
    }
}
