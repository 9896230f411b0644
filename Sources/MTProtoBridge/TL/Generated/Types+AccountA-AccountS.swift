// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.authorizations#4bff8ea0`, a `account.Authorizations`.
    package struct AccountAuthorizations: TLConstructor {
        package var authorizationTTLDays: Int32
        package var authorizations: [Authorization]

        package static var id: UInt32 { 0x4bff8ea0 }

        package init(authorizationTTLDays: Int32, authorizations: [Authorization]) {
            self.authorizationTTLDays = authorizationTTLDays
            self.authorizations = authorizations
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorizationTTLDays = try Int32(reading: &reader)
            authorizations = try [Authorization](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorizationTTLDays.write(to: &writer)
            authorizations.write(to: &writer)
        }
    }

    /// `account.autoDownloadSettings#63cacf26`, a `account.AutoDownloadSettings`.
    package struct AccountAutoDownloadSettings: TLConstructor {
        package var low: AutoDownloadSettings
        package var medium: AutoDownloadSettings
        package var high: AutoDownloadSettings

        package static var id: UInt32 { 0x63cacf26 }

        package init(low: AutoDownloadSettings, medium: AutoDownloadSettings, high: AutoDownloadSettings) {
            self.low = low
            self.medium = medium
            self.high = high
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            low = try AutoDownloadSettings(reading: &reader)
            medium = try AutoDownloadSettings(reading: &reader)
            high = try AutoDownloadSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            low.write(to: &writer)
            medium.write(to: &writer)
            high.write(to: &writer)
        }
    }

    /// `account.autoSaveSettings#4c3e069d`, a `account.AutoSaveSettings`.
    package struct AccountAutoSaveSettings: TLConstructor {
        package var usersSettings: AutoSaveSettings
        package var chatsSettings: AutoSaveSettings
        package var broadcastsSettings: AutoSaveSettings
        package var exceptions: [AutoSaveException]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x4c3e069d }

        package init(
            usersSettings: AutoSaveSettings,
            chatsSettings: AutoSaveSettings,
            broadcastsSettings: AutoSaveSettings,
            exceptions: [AutoSaveException],
            chats: [Chat],
            users: [User]
        ) {
            self.usersSettings = usersSettings
            self.chatsSettings = chatsSettings
            self.broadcastsSettings = broadcastsSettings
            self.exceptions = exceptions
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            usersSettings = try AutoSaveSettings(reading: &reader)
            chatsSettings = try AutoSaveSettings(reading: &reader)
            broadcastsSettings = try AutoSaveSettings(reading: &reader)
            exceptions = try [AutoSaveException](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            usersSettings.write(to: &writer)
            chatsSettings.write(to: &writer)
            broadcastsSettings.write(to: &writer)
            exceptions.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `account.contentSettings#57e28221`, a `account.ContentSettings`.
    package struct AccountContentSettings: TLConstructor {
        package var sensitiveEnabled: Bool
        package var sensitiveCanChange: Bool

        package static var id: UInt32 { 0x57e28221 }

        package init(sensitiveEnabled: Bool = false, sensitiveCanChange: Bool = false) {
            self.sensitiveEnabled = sensitiveEnabled
            self.sensitiveCanChange = sensitiveCanChange
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            sensitiveEnabled = flags & 0x1 != 0
            sensitiveCanChange = flags & 0x2 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if sensitiveEnabled { flags |= 0x1 }
            if sensitiveCanChange { flags |= 0x2 }
            flags.write(to: &writer)
        }
    }

    /// `accountDaysTTL#b8d0afdf`, a `AccountDaysTTL`.
    package struct AccountDaysTTL: TLConstructor {
        package var days: Int32

        package static var id: UInt32 { 0xb8d0afdf }

        package init(days: Int32) {
            self.days = days
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            days = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            days.write(to: &writer)
        }
    }

    /// `account.EmojiStatuses`.
    package enum AccountEmojiStatuses: TLValue {
        case emojiStatusesNotModified
        case emojiStatuses(AccountEmojiStatusesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd08ce645: self = .emojiStatusesNotModified
            case 0x90c467d1: self = .emojiStatuses(try AccountEmojiStatusesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emojiStatusesNotModified: writer.write(id: 0xd08ce645)
            case .emojiStatuses(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.emojiStatuses#90c467d1`, a `account.EmojiStatuses`.
    package struct AccountEmojiStatusesFields: TLConstructor {
        package var hash: Int64
        package var statuses: [EmojiStatus]

        package static var id: UInt32 { 0x90c467d1 }

        package init(hash: Int64, statuses: [EmojiStatus]) {
            self.hash = hash
            self.statuses = statuses
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            statuses = try [EmojiStatus](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            statuses.write(to: &writer)
        }
    }

    /// `account.password#957b50fb`, a `account.Password`.
    package struct AccountPassword: TLConstructor {
        package var hasRecovery: Bool
        package var hasSecureValues: Bool
        package var hasPassword: Bool
        package var currentAlgo: PasswordKdfAlgo?
        package var srpB: TLBytes?
        package var srpID: Int64?
        package var hint: String?
        package var emailUnconfirmedPattern: String?
        package var newAlgo: PasswordKdfAlgo
        package var newSecureAlgo: SecurePasswordKdfAlgo
        package var secureRandom: TLBytes
        package var pendingResetDate: Int32?
        package var loginEmailPattern: String?

        package static var id: UInt32 { 0x957b50fb }

        package init(
            hasRecovery: Bool = false,
            hasSecureValues: Bool = false,
            hasPassword: Bool = false,
            currentAlgo: PasswordKdfAlgo? = nil,
            srpB: TLBytes? = nil,
            srpID: Int64? = nil,
            hint: String? = nil,
            emailUnconfirmedPattern: String? = nil,
            newAlgo: PasswordKdfAlgo,
            newSecureAlgo: SecurePasswordKdfAlgo,
            secureRandom: TLBytes,
            pendingResetDate: Int32? = nil,
            loginEmailPattern: String? = nil
        ) {
            self.hasRecovery = hasRecovery
            self.hasSecureValues = hasSecureValues
            self.hasPassword = hasPassword
            self.currentAlgo = currentAlgo
            self.srpB = srpB
            self.srpID = srpID
            self.hint = hint
            self.emailUnconfirmedPattern = emailUnconfirmedPattern
            self.newAlgo = newAlgo
            self.newSecureAlgo = newSecureAlgo
            self.secureRandom = secureRandom
            self.pendingResetDate = pendingResetDate
            self.loginEmailPattern = loginEmailPattern
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasRecovery = flags & 0x1 != 0
            hasSecureValues = flags & 0x2 != 0
            hasPassword = flags & 0x4 != 0
            currentAlgo = flags & 0x4 != 0 ? try PasswordKdfAlgo(reading: &reader) : nil
            srpB = flags & 0x4 != 0 ? try TLBytes(reading: &reader) : nil
            srpID = flags & 0x4 != 0 ? try Int64(reading: &reader) : nil
            hint = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            emailUnconfirmedPattern = flags & 0x10 != 0 ? try String(reading: &reader) : nil
            newAlgo = try PasswordKdfAlgo(reading: &reader)
            newSecureAlgo = try SecurePasswordKdfAlgo(reading: &reader)
            secureRandom = try TLBytes(reading: &reader)
            pendingResetDate = flags & 0x20 != 0 ? try Int32(reading: &reader) : nil
            loginEmailPattern = flags & 0x40 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasRecovery { flags |= 0x1 }
            if hasSecureValues { flags |= 0x2 }
            if currentAlgo != nil, srpB != nil, srpID != nil { flags |= 0x4 }
            if hint != nil { flags |= 0x8 }
            if emailUnconfirmedPattern != nil { flags |= 0x10 }
            if pendingResetDate != nil { flags |= 0x20 }
            if loginEmailPattern != nil { flags |= 0x40 }
            flags.write(to: &writer)
            if flags & 0x4 != 0 { currentAlgo?.write(to: &writer) }
            if flags & 0x4 != 0 { srpB?.write(to: &writer) }
            if flags & 0x4 != 0 { srpID?.write(to: &writer) }
            hint?.write(to: &writer)
            emailUnconfirmedPattern?.write(to: &writer)
            newAlgo.write(to: &writer)
            newSecureAlgo.write(to: &writer)
            secureRandom.write(to: &writer)
            pendingResetDate?.write(to: &writer)
            loginEmailPattern?.write(to: &writer)
        }
    }

    /// `account.passwordInputSettings#c23727c9`, a `account.PasswordInputSettings`.
    package struct AccountPasswordInputSettings: TLConstructor {
        package var newAlgo: PasswordKdfAlgo?
        package var newPasswordHash: TLBytes?
        package var hint: String?
        package var email: String?

        package static var id: UInt32 { 0xc23727c9 }

        package init(
            newAlgo: PasswordKdfAlgo? = nil,
            newPasswordHash: TLBytes? = nil,
            hint: String? = nil,
            email: String? = nil
        ) {
            self.newAlgo = newAlgo
            self.newPasswordHash = newPasswordHash
            self.hint = hint
            self.email = email
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            newAlgo = flags & 0x1 != 0 ? try PasswordKdfAlgo(reading: &reader) : nil
            newPasswordHash = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
            hint = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            email = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            if flags & 0x4 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if newAlgo != nil, newPasswordHash != nil, hint != nil { flags |= 0x1 }
            if email != nil { flags |= 0x2 }
            flags.write(to: &writer)
            if flags & 0x1 != 0 { newAlgo?.write(to: &writer) }
            if flags & 0x1 != 0 { newPasswordHash?.write(to: &writer) }
            if flags & 0x1 != 0 { hint?.write(to: &writer) }
            email?.write(to: &writer)
        }
    }

    /// `account.passwordSettings#9a5c33e5`, a `account.PasswordSettings`.
    package struct AccountPasswordSettings: TLConstructor {
        package var email: String?

        package static var id: UInt32 { 0x9a5c33e5 }

        package init(email: String? = nil) {
            self.email = email
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            email = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            if flags & 0x2 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if email != nil { flags |= 0x1 }
            flags.write(to: &writer)
            email?.write(to: &writer)
        }
    }

    /// `account.privacyRules#50a04e45`, a `account.PrivacyRules`.
    package struct AccountPrivacyRules: TLConstructor {
        package var rules: [PrivacyRule]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x50a04e45 }

        package init(rules: [PrivacyRule], chats: [Chat], users: [User]) {
            self.rules = rules
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            rules = try [PrivacyRule](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            rules.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `account.resetPasswordFailedWait#e3779861`, a `account.ResetPasswordResult`.
    package struct AccountResetPasswordFailedWait: TLConstructor {
        package var retryDate: Int32

        package static var id: UInt32 { 0xe3779861 }

        package init(retryDate: Int32) {
            self.retryDate = retryDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            retryDate = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            retryDate.write(to: &writer)
        }
    }

    /// `account.resetPasswordRequestedWait#e9effc7d`, a `account.ResetPasswordResult`.
    package struct AccountResetPasswordRequestedWait: TLConstructor {
        package var untilDate: Int32

        package static var id: UInt32 { 0xe9effc7d }

        package init(untilDate: Int32) {
            self.untilDate = untilDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            untilDate = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            untilDate.write(to: &writer)
        }
    }

    /// `account.ResetPasswordResult`.
    package enum AccountResetPasswordResult: TLValue {
        case resetPasswordFailedWait(AccountResetPasswordFailedWait)
        case resetPasswordRequestedWait(AccountResetPasswordRequestedWait)
        case resetPasswordOk

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe3779861: self = .resetPasswordFailedWait(try AccountResetPasswordFailedWait(readingFields: &reader))
            case 0xe9effc7d: self = .resetPasswordRequestedWait(try AccountResetPasswordRequestedWait(readingFields: &reader))
            case 0xe926d63e: self = .resetPasswordOk
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .resetPasswordFailedWait(let value): value.write(to: &writer)
            case .resetPasswordRequestedWait(let value): value.write(to: &writer)
            case .resetPasswordOk: writer.write(id: 0xe926d63e)
            }
        }
    }

    /// `account.SavedRingtones`.
    package enum AccountSavedRingtones: TLValue {
        case savedRingtonesNotModified
        case savedRingtones(AccountSavedRingtonesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfbf6e8b1: self = .savedRingtonesNotModified
            case 0xc1e92cc5: self = .savedRingtones(try AccountSavedRingtonesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .savedRingtonesNotModified: writer.write(id: 0xfbf6e8b1)
            case .savedRingtones(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.savedRingtones#c1e92cc5`, a `account.SavedRingtones`.
    package struct AccountSavedRingtonesFields: TLConstructor {
        package var hash: Int64
        package var ringtones: [Document]

        package static var id: UInt32 { 0xc1e92cc5 }

        package init(hash: Int64, ringtones: [Document]) {
            self.hash = hash
            self.ringtones = ringtones
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            ringtones = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            ringtones.write(to: &writer)
        }
    }
}
