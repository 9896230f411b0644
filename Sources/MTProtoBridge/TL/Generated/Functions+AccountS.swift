// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.sendChangePhoneCode#82574ae5`, answered by `auth.SentCode`.
    package struct AccountSendChangePhoneCode: TLFunction {
        package typealias Answer = AuthSentCode

        package var phoneNumber: String
        package var settings: CodeSettings

        package static var id: UInt32 { 0x82574ae5 }

        package init(phoneNumber: String, settings: CodeSettings) {
            self.phoneNumber = phoneNumber
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            settings = try CodeSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            settings.write(to: &writer)
        }
    }

    /// `account.setAccountTTL#2442485e`, answered by `Bool`.
    package struct AccountSetAccountTTL: TLFunction {
        package typealias Answer = Bool

        package var ttl: AccountDaysTTL

        package static var id: UInt32 { 0x2442485e }

        package init(ttl: AccountDaysTTL) {
            self.ttl = ttl
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            ttl = try AccountDaysTTL(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            ttl.write(to: &writer)
        }
    }

    /// `account.setAuthorizationTTL#bf899aa0`, answered by `Bool`.
    package struct AccountSetAuthorizationTTL: TLFunction {
        package typealias Answer = Bool

        package var authorizationTTLDays: Int32

        package static var id: UInt32 { 0xbf899aa0 }

        package init(authorizationTTLDays: Int32) {
            self.authorizationTTLDays = authorizationTTLDays
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorizationTTLDays = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorizationTTLDays.write(to: &writer)
        }
    }

    /// `account.setContactSignUpNotification#cff43f61`, answered by `Bool`.
    package struct AccountSetContactSignUpNotification: TLFunction {
        package typealias Answer = Bool

        package var silent: Bool

        package static var id: UInt32 { 0xcff43f61 }

        package init(silent: Bool) {
            self.silent = silent
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            silent = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            silent.write(to: &writer)
        }
    }

    /// `account.setContentSettings#b574b16b`, answered by `Bool`.
    package struct AccountSetContentSettings: TLFunction {
        package typealias Answer = Bool

        package var sensitiveEnabled: Bool

        package static var id: UInt32 { 0xb574b16b }

        package init(sensitiveEnabled: Bool = false) {
            self.sensitiveEnabled = sensitiveEnabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            sensitiveEnabled = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if sensitiveEnabled { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `account.setGlobalPrivacySettings#1edaaac2`, answered by `GlobalPrivacySettings`.
    package struct AccountSetGlobalPrivacySettings: TLFunction {
        package typealias Answer = GlobalPrivacySettings

        package var settings: GlobalPrivacySettings

        package static var id: UInt32 { 0x1edaaac2 }

        package init(settings: GlobalPrivacySettings) {
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            settings = try GlobalPrivacySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            settings.write(to: &writer)
        }
    }

    /// `account.setPrivacy#c9f81ce8`, answered by `account.PrivacyRules`.
    package struct AccountSetPrivacy: TLFunction {
        package typealias Answer = AccountPrivacyRules

        package var key: InputPrivacyKey
        package var rules: [InputPrivacyRule]

        package static var id: UInt32 { 0xc9f81ce8 }

        package init(key: InputPrivacyKey, rules: [InputPrivacyRule]) {
            self.key = key
            self.rules = rules
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try InputPrivacyKey(reading: &reader)
            rules = try [InputPrivacyRule](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
            rules.write(to: &writer)
        }
    }

    /// `account.setReactionsNotifySettings#316ce548`, answered by `ReactionsNotifySettings`.
    package struct AccountSetReactionsNotifySettings: TLFunction {
        package typealias Answer = ReactionsNotifySettings

        package var settings: ReactionsNotifySettings

        package static var id: UInt32 { 0x316ce548 }

        package init(settings: ReactionsNotifySettings) {
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            settings = try ReactionsNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            settings.write(to: &writer)
        }
    }
}
