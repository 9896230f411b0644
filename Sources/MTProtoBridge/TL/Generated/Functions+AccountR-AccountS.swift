// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.registerDevice#ec86017a`, answered by `Bool`.
    package struct AccountRegisterDevice: TLFunction {
        package typealias Answer = Bool

        package var noMuted: Bool
        package var tokenType: Int32
        package var token: String
        package var appSandbox: Bool
        package var secret: TLBytes
        package var otherUids: [Int64]

        package static var id: UInt32 { 0xec86017a }

        package init(
            noMuted: Bool = false,
            tokenType: Int32,
            token: String,
            appSandbox: Bool,
            secret: TLBytes,
            otherUids: [Int64]
        ) {
            self.noMuted = noMuted
            self.tokenType = tokenType
            self.token = token
            self.appSandbox = appSandbox
            self.secret = secret
            self.otherUids = otherUids
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noMuted = flags & 0x1 != 0
            tokenType = try Int32(reading: &reader)
            token = try String(reading: &reader)
            appSandbox = try Bool(reading: &reader)
            secret = try TLBytes(reading: &reader)
            otherUids = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noMuted { flags |= 0x1 }
            flags.write(to: &writer)
            tokenType.write(to: &writer)
            token.write(to: &writer)
            appSandbox.write(to: &writer)
            secret.write(to: &writer)
            otherUids.write(to: &writer)
        }
    }

    /// `account.reportPeer#c5ba3d86`, answered by `Bool`.
    package struct AccountReportPeer: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var reason: ReportReason
        package var message: String

        package static var id: UInt32 { 0xc5ba3d86 }

        package init(peer: InputPeer, reason: ReportReason, message: String) {
            self.peer = peer
            self.reason = reason
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            reason = try ReportReason(reading: &reader)
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            reason.write(to: &writer)
            message.write(to: &writer)
        }
    }

    /// `account.resendPasswordEmail#7a7f2a15`, answered by `Bool`.
    package struct AccountResendPasswordEmail: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x7a7f2a15 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.resetAuthorization#df77f3bc`, answered by `Bool`.
    package struct AccountResetAuthorization: TLFunction {
        package typealias Answer = Bool

        package var hash: Int64

        package static var id: UInt32 { 0xdf77f3bc }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `account.resetNotifySettings#db7e1747`, answered by `Bool`.
    package struct AccountResetNotifySettings: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0xdb7e1747 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.resetPassword#9308ce1b`, answered by `account.ResetPasswordResult`.
    package struct AccountResetPassword: TLFunction {
        package typealias Answer = AccountResetPasswordResult

        package static var id: UInt32 { 0x9308ce1b }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.resetWebAuthorizations#682d2594`, answered by `Bool`.
    package struct AccountResetWebAuthorizations: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x682d2594 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

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
