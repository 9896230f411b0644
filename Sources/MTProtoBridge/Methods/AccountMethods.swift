internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// `account.*`: what clients ask about an account that the app decides; what cannot be changed says so.
extension MethodTable {
    package mutating func addAccount(_ accounts: Accounts) {
        // An account ends when the app ends it, never by time: a hundred years stand for that.
        on(TL.AccountGetAccountTTL.self) { call, _ in call.succeed(TL.AccountDaysTTL(days: 36_500)) }
        on(TL.AccountSetAccountTTL.self) { call, _ in call.fail(.ttlDaysInvalid) }
        // Users are the app's: it makes and ends them.
        on(TL.AccountDeleteAccount.self) { call, _ in call.fail(.accountDeleteForbidden) }
        on(TL.AccountGetPrivacy.self) { call, _ in
            call.succeed(TL.AccountPrivacyRules(rules: [call.function.key.standing], chats: [], users: []))
        }
        on(TL.AccountSetPrivacy.self) { call, _ in call.fail(.privacyValueInvalid) }
        addUsername(accounts)
    }

    /// A user's identifier in the app stands for a user name, and the app gives it once and for all.
    private mutating func addUsername(_ accounts: Accounts) {
        on(TL.AccountUpdateUsername.self) { call, caller in
            let isOwn = call.function.username == caller.login.user.text
            call.fail(isOwn ? .usernameNotModified : .usernameInvalid)
        }
        onAsync(TL.AccountCheckUsername.self) { function, caller throws(RPCError) in
            if function.username == caller.login.user.text { return true }
            guard let id = UserID(function.username) else { throw .usernameInvalid }
            guard case .user(let user) = try await accounts.read(.user(id), of: caller.tenant) else {
                throw .internalError
            }
            throw user == nil ? .usernameInvalid : .usernameOccupied
        }
    }
}

extension TL.InputPrivacyKey {
    /// What holds for everybody, and cannot be changed.
    fileprivate var standing: TL.PrivacyRule {
        switch self {
        // A number is shown to nobody but its user; calls, gifts and premium are not served.
        case .inputPrivacyKeyPhoneNumber, .inputPrivacyKeyPhoneCall, .inputPrivacyKeyPhoneP2P,
            .inputPrivacyKeyBirthday, .inputPrivacyKeyStarGiftsAutoSave, .inputPrivacyKeySavedMusic:
            .privacyValueDisallowAll
        case .inputPrivacyKeyStatusTimestamp, .inputPrivacyKeyChatInvite, .inputPrivacyKeyForwards,
            .inputPrivacyKeyProfilePhoto, .inputPrivacyKeyAddedByPhone, .inputPrivacyKeyVoiceMessages,
            .inputPrivacyKeyAbout, .inputPrivacyKeyNoPaidMessages:
            .privacyValueAllowAll
        }
    }
}
