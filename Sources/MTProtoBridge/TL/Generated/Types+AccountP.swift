// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
