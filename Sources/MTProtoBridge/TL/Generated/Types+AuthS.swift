// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.SentCode`.
    package enum AuthSentCode: TLValue {
        case sentCode(AuthSentCodeFields)
        case sentCodeSuccess(AuthSentCodeSuccess)
        indirect case sentCodePaymentRequired(AuthSentCodePaymentRequired)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x5e002502: self = .sentCode(try AuthSentCodeFields(readingFields: &reader))
            case 0x2390fe44: self = .sentCodeSuccess(try AuthSentCodeSuccess(readingFields: &reader))
            case 0xf8827ebf: self = .sentCodePaymentRequired(try AuthSentCodePaymentRequired(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .sentCode(let value): value.write(to: &writer)
            case .sentCodeSuccess(let value): value.write(to: &writer)
            case .sentCodePaymentRequired(let value): value.write(to: &writer)
            }
        }
    }

    /// `auth.sentCode#5e002502`, a `auth.SentCode`.
    package struct AuthSentCodeFields: TLConstructor {
        package var type: AuthSentCodeType
        package var phoneCodeHash: String
        package var nextType: AuthCodeType?
        package var timeout: Int32?

        package static var id: UInt32 { 0x5e002502 }

        package init(
            type: AuthSentCodeType,
            phoneCodeHash: String,
            nextType: AuthCodeType? = nil,
            timeout: Int32? = nil
        ) {
            self.type = type
            self.phoneCodeHash = phoneCodeHash
            self.nextType = nextType
            self.timeout = timeout
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            type = try AuthSentCodeType(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            nextType = flags & 0x2 != 0 ? try AuthCodeType(reading: &reader) : nil
            timeout = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if nextType != nil { flags |= 0x2 }
            if timeout != nil { flags |= 0x4 }
            flags.write(to: &writer)
            type.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            nextType?.write(to: &writer)
            timeout?.write(to: &writer)
        }
    }

    /// `auth.sentCodePaymentRequired#f8827ebf`, a `auth.SentCode`.
    package struct AuthSentCodePaymentRequired: TLConstructor {
        package var storeProduct: String
        package var phoneCodeHash: String
        package var supportEmailAddress: String
        package var supportEmailSubject: String
        package var premiumDays: Int32
        package var currency: String
        package var amount: Int64

        package static var id: UInt32 { 0xf8827ebf }

        package init(
            storeProduct: String,
            phoneCodeHash: String,
            supportEmailAddress: String,
            supportEmailSubject: String,
            premiumDays: Int32,
            currency: String,
            amount: Int64
        ) {
            self.storeProduct = storeProduct
            self.phoneCodeHash = phoneCodeHash
            self.supportEmailAddress = supportEmailAddress
            self.supportEmailSubject = supportEmailSubject
            self.premiumDays = premiumDays
            self.currency = currency
            self.amount = amount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            storeProduct = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            supportEmailAddress = try String(reading: &reader)
            supportEmailSubject = try String(reading: &reader)
            premiumDays = try Int32(reading: &reader)
            currency = try String(reading: &reader)
            amount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            storeProduct.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            supportEmailAddress.write(to: &writer)
            supportEmailSubject.write(to: &writer)
            premiumDays.write(to: &writer)
            currency.write(to: &writer)
            amount.write(to: &writer)
        }
    }

    /// `auth.sentCodeSuccess#2390fe44`, a `auth.SentCode`.
    package struct AuthSentCodeSuccess: TLConstructor {
        package var authorization: AuthAuthorization

        package static var id: UInt32 { 0x2390fe44 }

        package init(authorization: AuthAuthorization) {
            self.authorization = authorization
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorization = try AuthAuthorization(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorization.write(to: &writer)
        }
    }

    /// `auth.SentCodeType`.
    package enum AuthSentCodeType: TLValue {
        case sentCodeTypeApp(AuthSentCodeTypeApp)
        case sentCodeTypeSms(AuthSentCodeTypeSms)
        case sentCodeTypeCall(AuthSentCodeTypeCall)
        case sentCodeTypeFlashCall(AuthSentCodeTypeFlashCall)
        case sentCodeTypeMissedCall(AuthSentCodeTypeMissedCall)
        case sentCodeTypeEmailCode(AuthSentCodeTypeEmailCode)
        case sentCodeTypeSetUpEmailRequired(AuthSentCodeTypeSetUpEmailRequired)
        case sentCodeTypeFragmentSms(AuthSentCodeTypeFragmentSms)
        indirect case sentCodeTypeFirebaseSms(AuthSentCodeTypeFirebaseSms)
        case sentCodeTypeSmsWord(AuthSentCodeTypeSmsWord)
        case sentCodeTypeSmsPhrase(AuthSentCodeTypeSmsPhrase)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3dbb5986: self = .sentCodeTypeApp(try AuthSentCodeTypeApp(readingFields: &reader))
            case 0xc000bba2: self = .sentCodeTypeSms(try AuthSentCodeTypeSms(readingFields: &reader))
            case 0x5353e5a7: self = .sentCodeTypeCall(try AuthSentCodeTypeCall(readingFields: &reader))
            case 0xab03c6d9: self = .sentCodeTypeFlashCall(try AuthSentCodeTypeFlashCall(readingFields: &reader))
            case 0x82006484: self = .sentCodeTypeMissedCall(try AuthSentCodeTypeMissedCall(readingFields: &reader))
            case 0xf450f59b: self = .sentCodeTypeEmailCode(try AuthSentCodeTypeEmailCode(readingFields: &reader))
            case 0xa5491dea: self = .sentCodeTypeSetUpEmailRequired(try AuthSentCodeTypeSetUpEmailRequired(readingFields: &reader))
            case 0xd9565c39: self = .sentCodeTypeFragmentSms(try AuthSentCodeTypeFragmentSms(readingFields: &reader))
            case 0x009fd736: self = .sentCodeTypeFirebaseSms(try AuthSentCodeTypeFirebaseSms(readingFields: &reader))
            case 0xa416ac81: self = .sentCodeTypeSmsWord(try AuthSentCodeTypeSmsWord(readingFields: &reader))
            case 0xb37794af: self = .sentCodeTypeSmsPhrase(try AuthSentCodeTypeSmsPhrase(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .sentCodeTypeApp(let value): value.write(to: &writer)
            case .sentCodeTypeSms(let value): value.write(to: &writer)
            case .sentCodeTypeCall(let value): value.write(to: &writer)
            case .sentCodeTypeFlashCall(let value): value.write(to: &writer)
            case .sentCodeTypeMissedCall(let value): value.write(to: &writer)
            case .sentCodeTypeEmailCode(let value): value.write(to: &writer)
            case .sentCodeTypeSetUpEmailRequired(let value): value.write(to: &writer)
            case .sentCodeTypeFragmentSms(let value): value.write(to: &writer)
            case .sentCodeTypeFirebaseSms(let value): value.write(to: &writer)
            case .sentCodeTypeSmsWord(let value): value.write(to: &writer)
            case .sentCodeTypeSmsPhrase(let value): value.write(to: &writer)
            }
        }
    }

    /// `auth.sentCodeTypeApp#3dbb5986`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeApp: TLConstructor {
        package var length: Int32

        package static var id: UInt32 { 0x3dbb5986 }

        package init(length: Int32) {
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeCall#5353e5a7`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeCall: TLConstructor {
        package var length: Int32

        package static var id: UInt32 { 0x5353e5a7 }

        package init(length: Int32) {
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeEmailCode#f450f59b`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeEmailCode: TLConstructor {
        package var appleSigninAllowed: Bool
        package var googleSigninAllowed: Bool
        package var emailPattern: String
        package var length: Int32
        package var resetAvailablePeriod: Int32?
        package var resetPendingDate: Int32?

        package static var id: UInt32 { 0xf450f59b }

        package init(
            appleSigninAllowed: Bool = false,
            googleSigninAllowed: Bool = false,
            emailPattern: String,
            length: Int32,
            resetAvailablePeriod: Int32? = nil,
            resetPendingDate: Int32? = nil
        ) {
            self.appleSigninAllowed = appleSigninAllowed
            self.googleSigninAllowed = googleSigninAllowed
            self.emailPattern = emailPattern
            self.length = length
            self.resetAvailablePeriod = resetAvailablePeriod
            self.resetPendingDate = resetPendingDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            appleSigninAllowed = flags & 0x1 != 0
            googleSigninAllowed = flags & 0x2 != 0
            emailPattern = try String(reading: &reader)
            length = try Int32(reading: &reader)
            resetAvailablePeriod = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
            resetPendingDate = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if appleSigninAllowed { flags |= 0x1 }
            if googleSigninAllowed { flags |= 0x2 }
            if resetAvailablePeriod != nil { flags |= 0x8 }
            if resetPendingDate != nil { flags |= 0x10 }
            flags.write(to: &writer)
            emailPattern.write(to: &writer)
            length.write(to: &writer)
            resetAvailablePeriod?.write(to: &writer)
            resetPendingDate?.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeFirebaseSms#009fd736`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeFirebaseSms: TLConstructor {
        package var nonce: TLBytes?
        package var playIntegrityProjectID: Int64?
        package var playIntegrityNonce: TLBytes?
        package var receipt: String?
        package var pushTimeout: Int32?
        package var length: Int32

        package static var id: UInt32 { 0x009fd736 }

        package init(
            nonce: TLBytes? = nil,
            playIntegrityProjectID: Int64? = nil,
            playIntegrityNonce: TLBytes? = nil,
            receipt: String? = nil,
            pushTimeout: Int32? = nil,
            length: Int32
        ) {
            self.nonce = nonce
            self.playIntegrityProjectID = playIntegrityProjectID
            self.playIntegrityNonce = playIntegrityNonce
            self.receipt = receipt
            self.pushTimeout = pushTimeout
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            nonce = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
            playIntegrityProjectID = flags & 0x4 != 0 ? try Int64(reading: &reader) : nil
            playIntegrityNonce = flags & 0x4 != 0 ? try TLBytes(reading: &reader) : nil
            receipt = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            pushTimeout = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if nonce != nil { flags |= 0x1 }
            if playIntegrityProjectID != nil, playIntegrityNonce != nil { flags |= 0x4 }
            if receipt != nil, pushTimeout != nil { flags |= 0x2 }
            flags.write(to: &writer)
            nonce?.write(to: &writer)
            if flags & 0x4 != 0 { playIntegrityProjectID?.write(to: &writer) }
            if flags & 0x4 != 0 { playIntegrityNonce?.write(to: &writer) }
            if flags & 0x2 != 0 { receipt?.write(to: &writer) }
            if flags & 0x2 != 0 { pushTimeout?.write(to: &writer) }
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeFlashCall#ab03c6d9`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeFlashCall: TLConstructor {
        package var pattern: String

        package static var id: UInt32 { 0xab03c6d9 }

        package init(pattern: String) {
            self.pattern = pattern
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pattern = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pattern.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeFragmentSms#d9565c39`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeFragmentSms: TLConstructor {
        package var url: String
        package var length: Int32

        package static var id: UInt32 { 0xd9565c39 }

        package init(url: String, length: Int32) {
            self.url = url
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            url = try String(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            url.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeMissedCall#82006484`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeMissedCall: TLConstructor {
        package var prefix: String
        package var length: Int32

        package static var id: UInt32 { 0x82006484 }

        package init(prefix: String, length: Int32) {
            self.prefix = prefix
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            prefix = try String(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            prefix.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeSetUpEmailRequired#a5491dea`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeSetUpEmailRequired: TLConstructor {
        package var appleSigninAllowed: Bool
        package var googleSigninAllowed: Bool

        package static var id: UInt32 { 0xa5491dea }

        package init(appleSigninAllowed: Bool = false, googleSigninAllowed: Bool = false) {
            self.appleSigninAllowed = appleSigninAllowed
            self.googleSigninAllowed = googleSigninAllowed
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            appleSigninAllowed = flags & 0x1 != 0
            googleSigninAllowed = flags & 0x2 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if appleSigninAllowed { flags |= 0x1 }
            if googleSigninAllowed { flags |= 0x2 }
            flags.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeSms#c000bba2`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeSms: TLConstructor {
        package var length: Int32

        package static var id: UInt32 { 0xc000bba2 }

        package init(length: Int32) {
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            length.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeSmsPhrase#b37794af`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeSmsPhrase: TLConstructor {
        package var beginning: String?

        package static var id: UInt32 { 0xb37794af }

        package init(beginning: String? = nil) {
            self.beginning = beginning
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            beginning = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if beginning != nil { flags |= 0x1 }
            flags.write(to: &writer)
            beginning?.write(to: &writer)
        }
    }

    /// `auth.sentCodeTypeSmsWord#a416ac81`, a `auth.SentCodeType`.
    package struct AuthSentCodeTypeSmsWord: TLConstructor {
        package var beginning: String?

        package static var id: UInt32 { 0xa416ac81 }

        package init(beginning: String? = nil) {
            self.beginning = beginning
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            beginning = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if beginning != nil { flags |= 0x1 }
            flags.write(to: &writer)
            beginning?.write(to: &writer)
        }
    }
}
