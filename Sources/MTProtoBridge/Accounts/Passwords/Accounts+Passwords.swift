internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Users' second passwords, read and changed through their app's engine.
extension Accounts {
    /// Whose password a call is about.
    struct PasswordOwner: Sendable {
        let tenant: Tenant
        let user: User
        let password: UserPassword?

        var name: AccountName { AccountName(tenant: tenant.number, account: user.account) }
    }

    /// How long whoever asks for it waits until a forgotten password goes.
    static let passwordResetSeconds: Int64 = 7 * 86_400

    func password(of user: UserID, in tenant: Tenant) async throws(RPCError) -> UserPassword? {
        let query = RecordQuery.shelf(.password, of: user, after: nil, limit: 1)
        guard case .shelf(let items, _) = try await read(.records(query), of: tenant) else { throw .internalError }
        return items.first as? UserPassword
    }

    /// Whoever's login waits for a password, or else who is logged in.
    func passwordOwner(_ caller: Caller) async throws(RPCError) -> PasswordOwner {
        let expected = caller.key.flatMap { passwords.expected(of: $0, now: now) }
        if let expected, let tenant = try? registry.tenant(expected.tenant), (try? tenant.requireActive()) != nil {
            return try await owner(expected.account, of: tenant)
        }
        guard let login = caller.login else { throw .authKeyUnregistered }
        return try await owner(login.account, of: login.tenant)
    }

    func passwordOwner(_ caller: UserCaller) async throws(RPCError) -> PasswordOwner {
        if caller.login.isBot { throw .botMethodInvalid }
        return try await owner(caller.account, of: caller.tenant)
    }

    private func owner(_ account: AccountNumber, of tenant: Tenant) async throws(RPCError) -> PasswordOwner {
        let user = try await user(account, of: tenant)
        return PasswordOwner(tenant: tenant, user: user, password: try await password(of: user.id, in: tenant))
    }

    /// Logs somebody in who proved everything but a password, which is asked for where they have one.
    func logInUnlessPassword(
        _ user: User,
        of tenant: Tenant,
        by caller: Caller
    ) async throws(RPCError) -> TL.AuthAuthorization {
        guard try await password(of: user.id, in: tenant) != nil else {
            return try await logIn(user, of: tenant, by: caller)
        }
        guard let key = caller.key else { throw .authKeyPermEmpty }
        throw passwords.expect(AccountName(tenant: tenant.number, account: user.account), of: key, now: now)
    }

    /// Finishes a login that waits for its user's password.
    func checkPassword(_ said: TL.InputCheckPasswordSRP, _ caller: Caller) async throws(RPCError)
        -> TL.AuthAuthorization
    {
        let owner = try await passwordOwner(caller)
        try await passwords.requireProof(said, of: owner.password, owner.name, now: now)
        return try await logIn(owner.user, of: owner.tenant, by: caller)
    }
}

// MARK: What clients are shown

extension Accounts {
    func shownPassword(_ owner: PasswordOwner) async throws(RPCError) -> TL.AccountPassword {
        var shown = TL.AccountPassword(
            newAlgo: passwords.salts.offer(to: owner.name, after: owner.password),
            // Nothing is kept under it, but TDLib sets no password where it knows no way for that.
            newSecureAlgo: .securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(
                .init(salt: ByteBuffer(bytes: SecureRandom.bytes(PasswordSalts.salt1Bytes)))
            ),
            secureRandom: ByteBuffer(bytes: SecureRandom.bytes(256))
        )
        guard let password = owner.password else { return shown }
        let question = try await passwords.question(about: password, of: owner.name, now: now)
        shown.hasPassword = true
        shown.currentAlgo = .modPow(salt1: password.salt1, salt2: password.salt2)
        shown.srpB = ByteBuffer(bytes: question.publicValue)
        shown.srpID = question.id
        shown.hint = password.hint.isEmpty ? nil : password.hint
        shown.pendingResetDate = password.resetsAt.map { Int32(clamping: $0.rawValue / 1_000) }
        return shown
    }
}

// MARK: Changes

extension Accounts {
    /// Sets, changes or removes a password, whose proof came with the call.
    func updatePassword(_ function: TL.AccountUpdatePasswordSettings, _ caller: UserCaller) async throws(RPCError) {
        let owner = try await passwordOwner(caller)
        try await passwords.requireProof(function.password, of: owner.password, owner.name, now: now)
        let said = function.newSettings
        // There is no mail here that a forgotten password could be recovered by.
        if let email = said.email, !email.isEmpty { throw .emailInvalid }
        guard let hash = said.newPasswordHash else { return }
        guard hash.readableBytes > 0 else { return try await changePassword(of: owner, to: nil) }
        try await changePassword(of: owner, to: password(hash, said, owner))
    }

    private func password(
        _ hash: TLBytes,
        _ said: TL.AccountPasswordInputSettings,
        _ owner: PasswordOwner
    ) throws(RPCError) -> UserPassword {
        guard
            case .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(let way) = said.newAlgo,
            passwords.salts.isTaken(way, by: owner.name, after: owner.password)
        else { throw .newSaltInvalid }
        let hint = said.hint ?? ""
        guard hint.utf8.count <= UserPassword.hintBytesMax, hash.readableBytes == UserPassword.verifierBytes else {
            throw .newSettingsInvalid
        }
        let password = UserPassword(
            salt1: Array(way.salt1.readableBytesView),
            salt2: Array(way.salt2.readableBytesView),
            verifier: Array(hash.readableBytesView),
            hint: hint,
            setAt: now
        )
        guard PasswordVerifier(password) != nil else { throw .newSettingsInvalid }
        return password
    }

    private func changePassword(of owner: PasswordOwner, to password: UserPassword?) async throws(RPCError) {
        if owner.password == password { return }
        let action = Action.changePassword(of: owner.user.id, from: owner.password, to: password)
        do {
            _ = try await perform(action, in: owner.tenant).get()
        } catch  where error.code == .invalidArgument {
            throw .srpPasswordChanged
        } catch {
            throw RPCError(error)
        }
    }
}

// MARK: Forgotten ones

extension Accounts {
    /// Lets a password go a week after somebody who is logged in asked for it the first time.
    func resetPassword(_ caller: UserCaller) async throws(RPCError) -> TL.AccountResetPasswordResult {
        let owner = try await passwordOwner(caller)
        guard var password = owner.password else { throw .passwordEmpty }
        if let end = password.resetsAt, end <= now {
            try await changePassword(of: owner, to: nil)
            return .resetPasswordOk
        }
        let end = password.resetsAt ?? now.advanced(byMilliseconds: Self.passwordResetSeconds * 1_000)
        password.resetsAt = end
        try await changePassword(of: owner, to: password)
        return .resetPasswordRequestedWait(.init(untilDate: Int32(clamping: end.rawValue / 1_000)))
    }

    /// Whoever knows the password, or does not want it gone, keeps it.
    func declinePasswordReset(_ caller: UserCaller) async throws(RPCError) {
        let owner = try await passwordOwner(caller)
        guard var password = owner.password, password.resetsAt != nil else { throw .resetRequestMissing }
        password.resetsAt = nil
        try await changePassword(of: owner, to: password)
    }
}
