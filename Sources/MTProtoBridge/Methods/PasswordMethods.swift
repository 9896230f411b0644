internal import MTProtoTL

/// Second passwords: `account.*Password*`, and `auth.checkPassword`.
extension MethodTable {
    package mutating func addPasswords(_ accounts: Accounts) {
        onAnyoneAsync(TL.AccountGetPassword.self) { _, caller throws(RPCError) in
            try await accounts.shownPassword(accounts.passwordOwner(caller))
        }
        onAnyoneAsync(TL.AuthCheckPassword.self) { function, caller throws(RPCError) in
            try await accounts.checkPassword(function.password, caller)
        }
        onAsync(TL.AccountGetPasswordSettings.self) { function, caller throws(RPCError) in
            let owner = try await accounts.passwordOwner(caller)
            try await accounts.passwords.requireProof(
                function.password,
                of: owner.password,
                owner.name,
                now: accounts.now
            )
            return TL.AccountPasswordSettings()
        }
        onAsync(TL.AccountUpdatePasswordSettings.self) { function, caller throws(RPCError) in
            try await accounts.updatePassword(function, caller)
            return true
        }
        onAsync(TL.AccountResetPassword.self) { _, caller throws(RPCError) in
            try await accounts.resetPassword(caller)
        }
        onAsync(TL.AccountDeclinePasswordReset.self) { _, caller throws(RPCError) in
            try await accounts.declinePasswordReset(caller)
            return true
        }
        addRecovery()
    }

    /// There is no mail here: who has forgotten a password asks the app, whose operator takes it away.
    private mutating func addRecovery() {
        onAnyone(TL.AuthRequestPasswordRecovery.self) { call, _ in call.fail(.passwordRecoveryNA) }
        onAnyone(TL.AuthCheckRecoveryPassword.self) { call, _ in call.fail(.passwordRecoveryNA) }
        onAnyone(TL.AuthRecoverPassword.self) { call, _ in call.fail(.passwordRecoveryNA) }
    }
}
