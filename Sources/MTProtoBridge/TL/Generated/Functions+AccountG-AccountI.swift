// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.getAccountTTL#08fc711d`, answered by `AccountDaysTTL`.
    package struct AccountGetAccountTTL: TLFunction {
        package typealias Answer = AccountDaysTTL

        package static var id: UInt32 { 0x08fc711d }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getAuthorizations#e320c158`, answered by `account.Authorizations`.
    package struct AccountGetAuthorizations: TLFunction {
        package typealias Answer = AccountAuthorizations

        package static var id: UInt32 { 0xe320c158 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getAutoDownloadSettings#56da0b3f`, answered by `account.AutoDownloadSettings`.
    package struct AccountGetAutoDownloadSettings: TLFunction {
        package typealias Answer = AccountAutoDownloadSettings

        package static var id: UInt32 { 0x56da0b3f }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getAutoSaveSettings#adcbbcda`, answered by `account.AutoSaveSettings`.
    package struct AccountGetAutoSaveSettings: TLFunction {
        package typealias Answer = AccountAutoSaveSettings

        package static var id: UInt32 { 0xadcbbcda }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getChatThemes#d638de89`, answered by `account.Themes`.
    package struct AccountGetChatThemes: TLFunction {
        package typealias Answer = AccountThemes

        package var hash: Int64

        package static var id: UInt32 { 0xd638de89 }

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

    /// `account.getContactSignUpNotification#9f07c728`, answered by `Bool`.
    package struct AccountGetContactSignUpNotification: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x9f07c728 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getContentSettings#8b9b4dae`, answered by `account.ContentSettings`.
    package struct AccountGetContentSettings: TLFunction {
        package typealias Answer = AccountContentSettings

        package static var id: UInt32 { 0x8b9b4dae }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getDefaultEmojiStatuses#d6753386`, answered by `account.EmojiStatuses`.
    package struct AccountGetDefaultEmojiStatuses: TLFunction {
        package typealias Answer = AccountEmojiStatuses

        package var hash: Int64

        package static var id: UInt32 { 0xd6753386 }

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

    /// `account.getGlobalPrivacySettings#eb2b4cf6`, answered by `GlobalPrivacySettings`.
    package struct AccountGetGlobalPrivacySettings: TLFunction {
        package typealias Answer = GlobalPrivacySettings

        package static var id: UInt32 { 0xeb2b4cf6 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getNotifyExceptions#53577479`, answered by `Updates`.
    package struct AccountGetNotifyExceptions: TLFunction {
        package typealias Answer = Updates

        package var compareSound: Bool
        package var compareStories: Bool
        package var peer: InputNotifyPeer?

        package static var id: UInt32 { 0x53577479 }

        package init(
            compareSound: Bool = false,
            compareStories: Bool = false,
            peer: InputNotifyPeer? = nil
        ) {
            self.compareSound = compareSound
            self.compareStories = compareStories
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            compareSound = flags & 0x2 != 0
            compareStories = flags & 0x4 != 0
            peer = flags & 0x1 != 0 ? try InputNotifyPeer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if compareSound { flags |= 0x2 }
            if compareStories { flags |= 0x4 }
            if peer != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer?.write(to: &writer)
        }
    }

    /// `account.getNotifySettings#12b3ad31`, answered by `PeerNotifySettings`.
    package struct AccountGetNotifySettings: TLFunction {
        package typealias Answer = PeerNotifySettings

        package var peer: InputNotifyPeer

        package static var id: UInt32 { 0x12b3ad31 }

        package init(peer: InputNotifyPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputNotifyPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `account.getPassword#548a30f5`, answered by `account.Password`.
    package struct AccountGetPassword: TLFunction {
        package typealias Answer = AccountPassword

        package static var id: UInt32 { 0x548a30f5 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getPasswordSettings#9cd4eaf9`, answered by `account.PasswordSettings`.
    package struct AccountGetPasswordSettings: TLFunction {
        package typealias Answer = AccountPasswordSettings

        package var password: InputCheckPasswordSRP

        package static var id: UInt32 { 0x9cd4eaf9 }

        package init(password: InputCheckPasswordSRP) {
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            password = try InputCheckPasswordSRP(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            password.write(to: &writer)
        }
    }

    /// `account.getPrivacy#dadbc950`, answered by `account.PrivacyRules`.
    package struct AccountGetPrivacy: TLFunction {
        package typealias Answer = AccountPrivacyRules

        package var key: InputPrivacyKey

        package static var id: UInt32 { 0xdadbc950 }

        package init(key: InputPrivacyKey) {
            self.key = key
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try InputPrivacyKey(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
        }
    }

    /// `account.getReactionsNotifySettings#06dd654c`, answered by `ReactionsNotifySettings`.
    package struct AccountGetReactionsNotifySettings: TLFunction {
        package typealias Answer = ReactionsNotifySettings

        package static var id: UInt32 { 0x06dd654c }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getRecentEmojiStatuses#0f578105`, answered by `account.EmojiStatuses`.
    package struct AccountGetRecentEmojiStatuses: TLFunction {
        package typealias Answer = AccountEmojiStatuses

        package var hash: Int64

        package static var id: UInt32 { 0x0f578105 }

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

    /// `account.getSavedRingtones#e1902288`, answered by `account.SavedRingtones`.
    package struct AccountGetSavedRingtones: TLFunction {
        package typealias Answer = AccountSavedRingtones

        package var hash: Int64

        package static var id: UInt32 { 0xe1902288 }

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

    /// `account.getThemes#7206e458`, answered by `account.Themes`.
    package struct AccountGetThemes: TLFunction {
        package typealias Answer = AccountThemes

        package var format: String
        package var hash: Int64

        package static var id: UInt32 { 0x7206e458 }

        package init(format: String, hash: Int64) {
            self.format = format
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            format = try String(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            format.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `account.getTmpPassword#449e0b51`, answered by `account.TmpPassword`.
    package struct AccountGetTmpPassword: TLFunction {
        package typealias Answer = AccountTmpPassword

        package var password: InputCheckPasswordSRP
        package var period: Int32

        package static var id: UInt32 { 0x449e0b51 }

        package init(password: InputCheckPasswordSRP, period: Int32) {
            self.password = password
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            password = try InputCheckPasswordSRP(reading: &reader)
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            password.write(to: &writer)
            period.write(to: &writer)
        }
    }

    /// `account.getWallPapers#07967d36`, answered by `account.WallPapers`.
    package struct AccountGetWallPapers: TLFunction {
        package typealias Answer = AccountWallPapers

        package var hash: Int64

        package static var id: UInt32 { 0x07967d36 }

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

    /// `account.getWebAuthorizations#182e6d6f`, answered by `account.WebAuthorizations`.
    package struct AccountGetWebAuthorizations: TLFunction {
        package typealias Answer = AccountWebAuthorizations

        package static var id: UInt32 { 0x182e6d6f }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.getWebBrowserSettings#56655768`, answered by `account.WebBrowserSettings`.
    package struct AccountGetWebBrowserSettings: TLFunction {
        package typealias Answer = AccountWebBrowserSettings

        package var hash: Int64

        package static var id: UInt32 { 0x56655768 }

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

    /// `account.invalidateSignInCodes#ca8ae8ba`, answered by `Bool`.
    package struct AccountInvalidateSignInCodes: TLFunction {
        package typealias Answer = Bool

        package var codes: [String]

        package static var id: UInt32 { 0xca8ae8ba }

        package init(codes: [String]) {
            self.codes = codes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            codes = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            codes.write(to: &writer)
        }
    }
}
