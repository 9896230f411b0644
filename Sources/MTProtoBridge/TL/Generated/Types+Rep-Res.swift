// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `replyInlineMarkup#b2b15770`, a `ReplyMarkup`.
    package struct ReplyInlineMarkup: TLConstructor {
        package var forceReply: Bool
        package var rows: [KeyboardInlineButtonRow]

        package static var id: UInt32 { 0xb2b15770 }

        package init(forceReply: Bool = false, rows: [KeyboardInlineButtonRow]) {
            self.forceReply = forceReply
            self.rows = rows
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forceReply = flags & 0x20 != 0
            rows = try [KeyboardInlineButtonRow](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forceReply { flags |= 0x20 }
            flags.write(to: &writer)
            rows.write(to: &writer)
        }
    }

    /// `replyKeyboardForceReply#86b40b08`, a `ReplyMarkup`.
    package struct ReplyKeyboardForceReply: TLConstructor {
        package var singleUse: Bool
        package var selective: Bool
        package var placeholder: String?

        package static var id: UInt32 { 0x86b40b08 }

        package init(singleUse: Bool = false, selective: Bool = false, placeholder: String? = nil) {
            self.singleUse = singleUse
            self.selective = selective
            self.placeholder = placeholder
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            singleUse = flags & 0x2 != 0
            selective = flags & 0x4 != 0
            placeholder = flags & 0x8 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if singleUse { flags |= 0x2 }
            if selective { flags |= 0x4 }
            if placeholder != nil { flags |= 0x8 }
            flags.write(to: &writer)
            placeholder?.write(to: &writer)
        }
    }

    /// `replyKeyboardHide#a03e5b85`, a `ReplyMarkup`.
    package struct ReplyKeyboardHide: TLConstructor {
        package var selective: Bool

        package static var id: UInt32 { 0xa03e5b85 }

        package init(selective: Bool = false) {
            self.selective = selective
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            selective = flags & 0x4 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if selective { flags |= 0x4 }
            flags.write(to: &writer)
        }
    }

    /// `replyKeyboardMarkup#85dd99d1`, a `ReplyMarkup`.
    package struct ReplyKeyboardMarkup: TLConstructor {
        package var resize: Bool
        package var singleUse: Bool
        package var selective: Bool
        package var persistent: Bool
        package var forceReply: Bool
        package var rows: [KeyboardButtonRow]
        package var placeholder: String?

        package static var id: UInt32 { 0x85dd99d1 }

        package init(
            resize: Bool = false,
            singleUse: Bool = false,
            selective: Bool = false,
            persistent: Bool = false,
            forceReply: Bool = false,
            rows: [KeyboardButtonRow],
            placeholder: String? = nil
        ) {
            self.resize = resize
            self.singleUse = singleUse
            self.selective = selective
            self.persistent = persistent
            self.forceReply = forceReply
            self.rows = rows
            self.placeholder = placeholder
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            resize = flags & 0x1 != 0
            singleUse = flags & 0x2 != 0
            selective = flags & 0x4 != 0
            persistent = flags & 0x10 != 0
            forceReply = flags & 0x20 != 0
            rows = try [KeyboardButtonRow](reading: &reader)
            placeholder = flags & 0x8 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if resize { flags |= 0x1 }
            if singleUse { flags |= 0x2 }
            if selective { flags |= 0x4 }
            if persistent { flags |= 0x10 }
            if forceReply { flags |= 0x20 }
            if placeholder != nil { flags |= 0x8 }
            flags.write(to: &writer)
            rows.write(to: &writer)
            placeholder?.write(to: &writer)
        }
    }

    /// `ReplyMarkup`.
    package enum ReplyMarkup: TLValue {
        case replyKeyboardHide(ReplyKeyboardHide)
        case replyKeyboardForceReply(ReplyKeyboardForceReply)
        case replyKeyboardMarkup(ReplyKeyboardMarkup)
        case replyInlineMarkup(ReplyInlineMarkup)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xa03e5b85: self = .replyKeyboardHide(try ReplyKeyboardHide(readingFields: &reader))
            case 0x86b40b08: self = .replyKeyboardForceReply(try ReplyKeyboardForceReply(readingFields: &reader))
            case 0x85dd99d1: self = .replyKeyboardMarkup(try ReplyKeyboardMarkup(readingFields: &reader))
            case 0xb2b15770: self = .replyInlineMarkup(try ReplyInlineMarkup(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .replyKeyboardHide(let value): value.write(to: &writer)
            case .replyKeyboardForceReply(let value): value.write(to: &writer)
            case .replyKeyboardMarkup(let value): value.write(to: &writer)
            case .replyInlineMarkup(let value): value.write(to: &writer)
            }
        }
    }

    /// `ReportReason`.
    package enum ReportReason: TLValue {
        case inputReportReasonSpam
        case inputReportReasonViolence
        case inputReportReasonPornography
        case inputReportReasonChildAbuse
        case inputReportReasonOther
        case inputReportReasonCopyright
        case inputReportReasonGeoIrrelevant
        case inputReportReasonFake
        case inputReportReasonIllegalDrugs
        case inputReportReasonPersonalDetails

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x58dbcab8: self = .inputReportReasonSpam
            case 0x1e22c78d: self = .inputReportReasonViolence
            case 0x2e59d922: self = .inputReportReasonPornography
            case 0xadf44ee3: self = .inputReportReasonChildAbuse
            case 0xc1e4a2b1: self = .inputReportReasonOther
            case 0x9b89f93a: self = .inputReportReasonCopyright
            case 0xdbd4feed: self = .inputReportReasonGeoIrrelevant
            case 0xf5ddd6e7: self = .inputReportReasonFake
            case 0x0a8eb2be: self = .inputReportReasonIllegalDrugs
            case 0x9ec7863d: self = .inputReportReasonPersonalDetails
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputReportReasonSpam: writer.write(id: 0x58dbcab8)
            case .inputReportReasonViolence: writer.write(id: 0x1e22c78d)
            case .inputReportReasonPornography: writer.write(id: 0x2e59d922)
            case .inputReportReasonChildAbuse: writer.write(id: 0xadf44ee3)
            case .inputReportReasonOther: writer.write(id: 0xc1e4a2b1)
            case .inputReportReasonCopyright: writer.write(id: 0x9b89f93a)
            case .inputReportReasonGeoIrrelevant: writer.write(id: 0xdbd4feed)
            case .inputReportReasonFake: writer.write(id: 0xf5ddd6e7)
            case .inputReportReasonIllegalDrugs: writer.write(id: 0x0a8eb2be)
            case .inputReportReasonPersonalDetails: writer.write(id: 0x9ec7863d)
            }
        }
    }

    /// `ReportResult`.
    package enum ReportResult: TLValue {
        case reportResultChooseOption(ReportResultChooseOption)
        case reportResultAddComment(ReportResultAddComment)
        case reportResultReported

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf0e4e0b6: self = .reportResultChooseOption(try ReportResultChooseOption(readingFields: &reader))
            case 0x6f09ac31: self = .reportResultAddComment(try ReportResultAddComment(readingFields: &reader))
            case 0x8db33c4b: self = .reportResultReported
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .reportResultChooseOption(let value): value.write(to: &writer)
            case .reportResultAddComment(let value): value.write(to: &writer)
            case .reportResultReported: writer.write(id: 0x8db33c4b)
            }
        }
    }

    /// `reportResultAddComment#6f09ac31`, a `ReportResult`.
    package struct ReportResultAddComment: TLConstructor {
        package var optional: Bool
        package var option: TLBytes

        package static var id: UInt32 { 0x6f09ac31 }

        package init(optional: Bool = false, option: TLBytes) {
            self.optional = optional
            self.option = option
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            optional = flags & 0x1 != 0
            option = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if optional { flags |= 0x1 }
            flags.write(to: &writer)
            option.write(to: &writer)
        }
    }

    /// `reportResultChooseOption#f0e4e0b6`, a `ReportResult`.
    package struct ReportResultChooseOption: TLConstructor {
        package var title: String
        package var options: [MessageReportOption]

        package static var id: UInt32 { 0xf0e4e0b6 }

        package init(title: String, options: [MessageReportOption]) {
            self.title = title
            self.options = options
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
            options = try [MessageReportOption](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
            options.write(to: &writer)
        }
    }

    /// `RequirementToContact`.
    package enum RequirementToContact: TLValue {
        case requirementToContactEmpty
        case requirementToContactPremium
        case requirementToContactPaidMessages(RequirementToContactPaidMessages)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x050a9839: self = .requirementToContactEmpty
            case 0xe581e4e9: self = .requirementToContactPremium
            case 0xb4f67e93: self = .requirementToContactPaidMessages(try RequirementToContactPaidMessages(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .requirementToContactEmpty: writer.write(id: 0x050a9839)
            case .requirementToContactPremium: writer.write(id: 0xe581e4e9)
            case .requirementToContactPaidMessages(let value): value.write(to: &writer)
            }
        }
    }

    /// `requirementToContactPaidMessages#b4f67e93`, a `RequirementToContact`.
    package struct RequirementToContactPaidMessages: TLConstructor {
        package var starsAmount: Int64

        package static var id: UInt32 { 0xb4f67e93 }

        package init(starsAmount: Int64) {
            self.starsAmount = starsAmount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            starsAmount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            starsAmount.write(to: &writer)
        }
    }

    /// `resPQ#05162463`, a `ResPQ`.
    package struct ResPQ: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var pq: TLBytes
        package var serverPublicKeyFingerprints: [Int64]

        package static var id: UInt32 { 0x05162463 }

        package init(
            nonce: TLInt128,
            serverNonce: TLInt128,
            pq: TLBytes,
            serverPublicKeyFingerprints: [Int64]
        ) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.pq = pq
            self.serverPublicKeyFingerprints = serverPublicKeyFingerprints
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            pq = try TLBytes(reading: &reader)
            serverPublicKeyFingerprints = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            pq.write(to: &writer)
            serverPublicKeyFingerprints.write(to: &writer)
        }
    }

    /// `restrictionReason#d072acb4`, a `RestrictionReason`.
    package struct RestrictionReason: TLConstructor {
        package var platform: String
        package var reason: String
        package var text: String

        package static var id: UInt32 { 0xd072acb4 }

        package init(platform: String, reason: String, text: String) {
            self.platform = platform
            self.reason = reason
            self.text = text
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            platform = try String(reading: &reader)
            reason = try String(reading: &reader)
            text = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            platform.write(to: &writer)
            reason.write(to: &writer)
            text.write(to: &writer)
        }
    }
}
