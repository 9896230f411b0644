// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `help.peerColorOption#adec6ebe`, a `help.PeerColorOption`.
    package struct HelpPeerColorOption: TLConstructor {
        package var hidden: Bool
        package var colorID: Int32
        package var colors: HelpPeerColorSet?
        package var darkColors: HelpPeerColorSet?
        package var channelMinLevel: Int32?
        package var groupMinLevel: Int32?

        package static var id: UInt32 { 0xadec6ebe }

        package init(
            hidden: Bool = false,
            colorID: Int32,
            colors: HelpPeerColorSet? = nil,
            darkColors: HelpPeerColorSet? = nil,
            channelMinLevel: Int32? = nil,
            groupMinLevel: Int32? = nil
        ) {
            self.hidden = hidden
            self.colorID = colorID
            self.colors = colors
            self.darkColors = darkColors
            self.channelMinLevel = channelMinLevel
            self.groupMinLevel = groupMinLevel
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hidden = flags & 0x1 != 0
            colorID = try Int32(reading: &reader)
            colors = flags & 0x2 != 0 ? try HelpPeerColorSet(reading: &reader) : nil
            darkColors = flags & 0x4 != 0 ? try HelpPeerColorSet(reading: &reader) : nil
            channelMinLevel = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
            groupMinLevel = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hidden { flags |= 0x1 }
            if colors != nil { flags |= 0x2 }
            if darkColors != nil { flags |= 0x4 }
            if channelMinLevel != nil { flags |= 0x8 }
            if groupMinLevel != nil { flags |= 0x10 }
            flags.write(to: &writer)
            colorID.write(to: &writer)
            colors?.write(to: &writer)
            darkColors?.write(to: &writer)
            channelMinLevel?.write(to: &writer)
            groupMinLevel?.write(to: &writer)
        }
    }

    /// `help.peerColorProfileSet#767d61eb`, a `help.PeerColorSet`.
    package struct HelpPeerColorProfileSet: TLConstructor {
        package var paletteColors: [Int32]
        package var bgColors: [Int32]
        package var storyColors: [Int32]

        package static var id: UInt32 { 0x767d61eb }

        package init(paletteColors: [Int32], bgColors: [Int32], storyColors: [Int32]) {
            self.paletteColors = paletteColors
            self.bgColors = bgColors
            self.storyColors = storyColors
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            paletteColors = try [Int32](reading: &reader)
            bgColors = try [Int32](reading: &reader)
            storyColors = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            paletteColors.write(to: &writer)
            bgColors.write(to: &writer)
            storyColors.write(to: &writer)
        }
    }

    /// `help.PeerColorSet`.
    package enum HelpPeerColorSet: TLValue {
        case peerColorSet(HelpPeerColorSetFields)
        case peerColorProfileSet(HelpPeerColorProfileSet)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x26219a58: self = .peerColorSet(try HelpPeerColorSetFields(readingFields: &reader))
            case 0x767d61eb: self = .peerColorProfileSet(try HelpPeerColorProfileSet(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .peerColorSet(let value): value.write(to: &writer)
            case .peerColorProfileSet(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.peerColorSet#26219a58`, a `help.PeerColorSet`.
    package struct HelpPeerColorSetFields: TLConstructor {
        package var colors: [Int32]

        package static var id: UInt32 { 0x26219a58 }

        package init(colors: [Int32]) {
            self.colors = colors
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            colors = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            colors.write(to: &writer)
        }
    }

    /// `help.PeerColors`.
    package enum HelpPeerColors: TLValue {
        case peerColorsNotModified
        case peerColors(HelpPeerColorsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2ba1f5ce: self = .peerColorsNotModified
            case 0x00f8ed08: self = .peerColors(try HelpPeerColorsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .peerColorsNotModified: writer.write(id: 0x2ba1f5ce)
            case .peerColors(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.peerColors#00f8ed08`, a `help.PeerColors`.
    package struct HelpPeerColorsFields: TLConstructor {
        package var hash: Int32
        package var colors: [HelpPeerColorOption]

        package static var id: UInt32 { 0x00f8ed08 }

        package init(hash: Int32, colors: [HelpPeerColorOption]) {
            self.hash = hash
            self.colors = colors
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
            colors = try [HelpPeerColorOption](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            colors.write(to: &writer)
        }
    }

    /// `help.PromoData`.
    package enum HelpPromoData: TLValue {
        case promoDataEmpty(HelpPromoDataEmpty)
        indirect case promoData(HelpPromoDataFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x98f6ac75: self = .promoDataEmpty(try HelpPromoDataEmpty(readingFields: &reader))
            case 0x08a4d87a: self = .promoData(try HelpPromoDataFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .promoDataEmpty(let value): value.write(to: &writer)
            case .promoData(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.promoDataEmpty#98f6ac75`, a `help.PromoData`.
    package struct HelpPromoDataEmpty: TLConstructor {
        package var expires: Int32

        package static var id: UInt32 { 0x98f6ac75 }

        package init(expires: Int32) {
            self.expires = expires
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            expires = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            expires.write(to: &writer)
        }
    }

    /// `help.promoData#08a4d87a`, a `help.PromoData`.
    package struct HelpPromoDataFields: TLConstructor {
        package var proxy: Bool
        package var expires: Int32
        package var peer: Peer?
        package var psaType: String?
        package var psaMessage: String?
        package var pendingSuggestions: [String]
        package var dismissedSuggestions: [String]
        package var customPendingSuggestion: PendingSuggestion?
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x08a4d87a }

        package init(
            proxy: Bool = false,
            expires: Int32,
            peer: Peer? = nil,
            psaType: String? = nil,
            psaMessage: String? = nil,
            pendingSuggestions: [String],
            dismissedSuggestions: [String],
            customPendingSuggestion: PendingSuggestion? = nil,
            chats: [Chat],
            users: [User]
        ) {
            self.proxy = proxy
            self.expires = expires
            self.peer = peer
            self.psaType = psaType
            self.psaMessage = psaMessage
            self.pendingSuggestions = pendingSuggestions
            self.dismissedSuggestions = dismissedSuggestions
            self.customPendingSuggestion = customPendingSuggestion
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            proxy = flags & 0x1 != 0
            expires = try Int32(reading: &reader)
            peer = flags & 0x8 != 0 ? try Peer(reading: &reader) : nil
            psaType = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            psaMessage = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            pendingSuggestions = try [String](reading: &reader)
            dismissedSuggestions = try [String](reading: &reader)
            customPendingSuggestion = flags & 0x10 != 0 ? try PendingSuggestion(reading: &reader) : nil
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if proxy { flags |= 0x1 }
            if peer != nil { flags |= 0x8 }
            if psaType != nil { flags |= 0x2 }
            if psaMessage != nil { flags |= 0x4 }
            if customPendingSuggestion != nil { flags |= 0x10 }
            flags.write(to: &writer)
            expires.write(to: &writer)
            peer?.write(to: &writer)
            psaType?.write(to: &writer)
            psaMessage?.write(to: &writer)
            pendingSuggestions.write(to: &writer)
            dismissedSuggestions.write(to: &writer)
            customPendingSuggestion?.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `help.support#17c6b5f6`, a `help.Support`.
    package struct HelpSupport: TLConstructor {
        package var phoneNumber: String
        package var user: User

        package static var id: UInt32 { 0x17c6b5f6 }

        package init(phoneNumber: String, user: User) {
            self.phoneNumber = phoneNumber
            self.user = user
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            user = try User(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            user.write(to: &writer)
        }
    }

    /// `help.supportName#8c05f1c9`, a `help.SupportName`.
    package struct HelpSupportName: TLConstructor {
        package var name: String

        package static var id: UInt32 { 0x8c05f1c9 }

        package init(name: String) {
            self.name = name
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            name = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            name.write(to: &writer)
        }
    }

    /// `help.termsOfService#780a0310`, a `help.TermsOfService`.
    package struct HelpTermsOfService: TLConstructor {
        package var popup: Bool
        package var id: DataJSON
        package var text: String
        package var entities: [MessageEntity]
        package var minAgeConfirm: Int32?

        package static var id: UInt32 { 0x780a0310 }

        package init(
            popup: Bool = false,
            id: DataJSON,
            text: String,
            entities: [MessageEntity],
            minAgeConfirm: Int32? = nil
        ) {
            self.popup = popup
            self.id = id
            self.text = text
            self.entities = entities
            self.minAgeConfirm = minAgeConfirm
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            popup = flags & 0x1 != 0
            id = try DataJSON(reading: &reader)
            text = try String(reading: &reader)
            entities = try [MessageEntity](reading: &reader)
            minAgeConfirm = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if popup { flags |= 0x1 }
            if minAgeConfirm != nil { flags |= 0x2 }
            flags.write(to: &writer)
            id.write(to: &writer)
            text.write(to: &writer)
            entities.write(to: &writer)
            minAgeConfirm?.write(to: &writer)
        }
    }

    /// `help.TermsOfServiceUpdate`.
    package enum HelpTermsOfServiceUpdate: TLValue {
        case termsOfServiceUpdateEmpty(HelpTermsOfServiceUpdateEmpty)
        case termsOfServiceUpdate(HelpTermsOfServiceUpdateFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe3309f7f: self = .termsOfServiceUpdateEmpty(try HelpTermsOfServiceUpdateEmpty(readingFields: &reader))
            case 0x28ecf961: self = .termsOfServiceUpdate(try HelpTermsOfServiceUpdateFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .termsOfServiceUpdateEmpty(let value): value.write(to: &writer)
            case .termsOfServiceUpdate(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.termsOfServiceUpdateEmpty#e3309f7f`, a `help.TermsOfServiceUpdate`.
    package struct HelpTermsOfServiceUpdateEmpty: TLConstructor {
        package var expires: Int32

        package static var id: UInt32 { 0xe3309f7f }

        package init(expires: Int32) {
            self.expires = expires
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            expires = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            expires.write(to: &writer)
        }
    }

    /// `help.termsOfServiceUpdate#28ecf961`, a `help.TermsOfServiceUpdate`.
    package struct HelpTermsOfServiceUpdateFields: TLConstructor {
        package var expires: Int32
        package var termsOfService: HelpTermsOfService

        package static var id: UInt32 { 0x28ecf961 }

        package init(expires: Int32, termsOfService: HelpTermsOfService) {
            self.expires = expires
            self.termsOfService = termsOfService
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            expires = try Int32(reading: &reader)
            termsOfService = try HelpTermsOfService(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            expires.write(to: &writer)
            termsOfService.write(to: &writer)
        }
    }

    /// `help.TimezonesList`.
    package enum HelpTimezonesList: TLValue {
        case timezonesListNotModified
        case timezonesList(HelpTimezonesListFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x970708cc: self = .timezonesListNotModified
            case 0x7b74ed71: self = .timezonesList(try HelpTimezonesListFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .timezonesListNotModified: writer.write(id: 0x970708cc)
            case .timezonesList(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.timezonesList#7b74ed71`, a `help.TimezonesList`.
    package struct HelpTimezonesListFields: TLConstructor {
        package var timezones: [Timezone]
        package var hash: Int32

        package static var id: UInt32 { 0x7b74ed71 }

        package init(timezones: [Timezone], hash: Int32) {
            self.timezones = timezones
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            timezones = try [Timezone](reading: &reader)
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            timezones.write(to: &writer)
            hash.write(to: &writer)
        }
    }
}
