// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InlineButtonType`.
    package enum InlineButtonType: TLValue {
        case inlineButtonTypeUrl(InlineButtonTypeUrl)
        case inlineButtonTypeUrlAuth(InlineButtonTypeUrlAuth)
        case inputInlineButtonTypeUrlAuth(InputInlineButtonTypeUrlAuth)
        case inlineButtonTypeWebView(InlineButtonTypeWebView)
        case inlineButtonTypeCallback(InlineButtonTypeCallback)
        case inlineButtonTypeGame
        case inlineButtonTypeBuy
        case inlineButtonTypeSwitchInline(InlineButtonTypeSwitchInline)
        case inlineButtonTypeUserProfile(InlineButtonTypeUserProfile)
        case inputInlineButtonTypeUserProfile(InputInlineButtonTypeUserProfile)
        case inlineButtonTypeCopy(InlineButtonTypeCopy)
        case inlineButtonTypeDisabled

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xeca4f8d4: self = .inlineButtonTypeUrl(try InlineButtonTypeUrl(readingFields: &reader))
            case 0xbfd02da2: self = .inlineButtonTypeUrlAuth(try InlineButtonTypeUrlAuth(readingFields: &reader))
            case 0x9961bcb4: self = .inputInlineButtonTypeUrlAuth(try InputInlineButtonTypeUrlAuth(readingFields: &reader))
            case 0x3bcab5b4: self = .inlineButtonTypeWebView(try InlineButtonTypeWebView(readingFields: &reader))
            case 0x2955bc38: self = .inlineButtonTypeCallback(try InlineButtonTypeCallback(readingFields: &reader))
            case 0x5cd3709d: self = .inlineButtonTypeGame
            case 0x48bad7a5: self = .inlineButtonTypeBuy
            case 0x93773ff5: self = .inlineButtonTypeSwitchInline(try InlineButtonTypeSwitchInline(readingFields: &reader))
            case 0x3fa33fcf: self = .inlineButtonTypeUserProfile(try InlineButtonTypeUserProfile(readingFields: &reader))
            case 0x53f3ce5a: self = .inputInlineButtonTypeUserProfile(try InputInlineButtonTypeUserProfile(readingFields: &reader))
            case 0xb41d3272: self = .inlineButtonTypeCopy(try InlineButtonTypeCopy(readingFields: &reader))
            case 0xa438619d: self = .inlineButtonTypeDisabled
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inlineButtonTypeUrl(let value): value.write(to: &writer)
            case .inlineButtonTypeUrlAuth(let value): value.write(to: &writer)
            case .inputInlineButtonTypeUrlAuth(let value): value.write(to: &writer)
            case .inlineButtonTypeWebView(let value): value.write(to: &writer)
            case .inlineButtonTypeCallback(let value): value.write(to: &writer)
            case .inlineButtonTypeGame: writer.write(id: 0x5cd3709d)
            case .inlineButtonTypeBuy: writer.write(id: 0x48bad7a5)
            case .inlineButtonTypeSwitchInline(let value): value.write(to: &writer)
            case .inlineButtonTypeUserProfile(let value): value.write(to: &writer)
            case .inputInlineButtonTypeUserProfile(let value): value.write(to: &writer)
            case .inlineButtonTypeCopy(let value): value.write(to: &writer)
            case .inlineButtonTypeDisabled: writer.write(id: 0xa438619d)
            }
        }
    }

    /// `inlineButtonTypeCallback#2955bc38`, a `InlineButtonType`.
    package struct InlineButtonTypeCallback: TLConstructor {
        package var requiresPassword: Bool
        package var data: TLBytes

        package static var id: UInt32 { 0x2955bc38 }

        package init(requiresPassword: Bool = false, data: TLBytes) {
            self.requiresPassword = requiresPassword
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            requiresPassword = flags & 0x1 != 0
            data = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requiresPassword { flags |= 0x1 }
            flags.write(to: &writer)
            data.write(to: &writer)
        }
    }

    /// `inlineButtonTypeCopy#b41d3272`, a `InlineButtonType`.
    package struct InlineButtonTypeCopy: TLConstructor {
        package var copyText: String

        package static var id: UInt32 { 0xb41d3272 }

        package init(copyText: String) {
            self.copyText = copyText
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            copyText = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            copyText.write(to: &writer)
        }
    }

    /// `inlineButtonTypeSwitchInline#93773ff5`, a `InlineButtonType`.
    package struct InlineButtonTypeSwitchInline: TLConstructor {
        package var samePeer: Bool
        package var query: String
        package var peerTypes: [InlineQueryPeerType]?

        package static var id: UInt32 { 0x93773ff5 }

        package init(samePeer: Bool = false, query: String, peerTypes: [InlineQueryPeerType]? = nil) {
            self.samePeer = samePeer
            self.query = query
            self.peerTypes = peerTypes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            samePeer = flags & 0x1 != 0
            query = try String(reading: &reader)
            peerTypes = flags & 0x2 != 0 ? try [InlineQueryPeerType](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if samePeer { flags |= 0x1 }
            if peerTypes != nil { flags |= 0x2 }
            flags.write(to: &writer)
            query.write(to: &writer)
            peerTypes?.write(to: &writer)
        }
    }

    /// `inlineButtonTypeUrl#eca4f8d4`, a `InlineButtonType`.
    package struct InlineButtonTypeUrl: TLConstructor {
        package var url: String

        package static var id: UInt32 { 0xeca4f8d4 }

        package init(url: String) {
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            url.write(to: &writer)
        }
    }

    /// `inlineButtonTypeUrlAuth#bfd02da2`, a `InlineButtonType`.
    package struct InlineButtonTypeUrlAuth: TLConstructor {
        package var fwdText: String?
        package var url: String
        package var buttonID: Int32

        package static var id: UInt32 { 0xbfd02da2 }

        package init(fwdText: String? = nil, url: String, buttonID: Int32) {
            self.fwdText = fwdText
            self.url = url
            self.buttonID = buttonID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            fwdText = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            url = try String(reading: &reader)
            buttonID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if fwdText != nil { flags |= 0x1 }
            flags.write(to: &writer)
            fwdText?.write(to: &writer)
            url.write(to: &writer)
            buttonID.write(to: &writer)
        }
    }

    /// `inlineButtonTypeUserProfile#3fa33fcf`, a `InlineButtonType`.
    package struct InlineButtonTypeUserProfile: TLConstructor {
        package var userID: Int64

        package static var id: UInt32 { 0x3fa33fcf }

        package init(userID: Int64) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }

    /// `inlineButtonTypeWebView#3bcab5b4`, a `InlineButtonType`.
    package struct InlineButtonTypeWebView: TLConstructor {
        package var url: String

        package static var id: UInt32 { 0x3bcab5b4 }

        package init(url: String) {
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            url.write(to: &writer)
        }
    }

    /// `InlineQueryPeerType`.
    package enum InlineQueryPeerType: TLValue {
        case inlineQueryPeerTypeSameBotPM
        case inlineQueryPeerTypePM
        case inlineQueryPeerTypeChat
        case inlineQueryPeerTypeMegagroup
        case inlineQueryPeerTypeBroadcast
        case inlineQueryPeerTypeBotPM

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3081ed9d: self = .inlineQueryPeerTypeSameBotPM
            case 0x833c0fac: self = .inlineQueryPeerTypePM
            case 0xd766c50a: self = .inlineQueryPeerTypeChat
            case 0x5ec4be43: self = .inlineQueryPeerTypeMegagroup
            case 0x6334ee9a: self = .inlineQueryPeerTypeBroadcast
            case 0x0e3b2d0c: self = .inlineQueryPeerTypeBotPM
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inlineQueryPeerTypeSameBotPM: writer.write(id: 0x3081ed9d)
            case .inlineQueryPeerTypePM: writer.write(id: 0x833c0fac)
            case .inlineQueryPeerTypeChat: writer.write(id: 0xd766c50a)
            case .inlineQueryPeerTypeMegagroup: writer.write(id: 0x5ec4be43)
            case .inlineQueryPeerTypeBroadcast: writer.write(id: 0x6334ee9a)
            case .inlineQueryPeerTypeBotPM: writer.write(id: 0x0e3b2d0c)
            }
        }
    }
}
