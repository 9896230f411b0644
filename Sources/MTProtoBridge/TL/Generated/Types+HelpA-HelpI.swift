// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `help.AppConfig`.
    package enum HelpAppConfig: TLValue {
        case appConfigNotModified
        case appConfig(HelpAppConfigFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x7cde641d: self = .appConfigNotModified
            case 0xdd18782e: self = .appConfig(try HelpAppConfigFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .appConfigNotModified: writer.write(id: 0x7cde641d)
            case .appConfig(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.appConfig#dd18782e`, a `help.AppConfig`.
    package struct HelpAppConfigFields: TLConstructor {
        package var hash: Int32
        package var config: JSONValue

        package static var id: UInt32 { 0xdd18782e }

        package init(hash: Int32, config: JSONValue) {
            self.hash = hash
            self.config = config
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
            config = try JSONValue(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            config.write(to: &writer)
        }
    }

    /// `help.AppUpdate`.
    package enum HelpAppUpdate: TLValue {
        indirect case appUpdate(HelpAppUpdateFields)
        case noAppUpdate

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xccbbce30: self = .appUpdate(try HelpAppUpdateFields(readingFields: &reader))
            case 0xc45a6536: self = .noAppUpdate
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .appUpdate(let value): value.write(to: &writer)
            case .noAppUpdate: writer.write(id: 0xc45a6536)
            }
        }
    }

    /// `help.appUpdate#ccbbce30`, a `help.AppUpdate`.
    package struct HelpAppUpdateFields: TLConstructor {
        package var canNotSkip: Bool
        package var id: Int32
        package var version: String
        package var text: String
        package var entities: [MessageEntity]
        package var document: Document?
        package var url: String?
        package var sticker: Document?

        package static var id: UInt32 { 0xccbbce30 }

        package init(
            canNotSkip: Bool = false,
            id: Int32,
            version: String,
            text: String,
            entities: [MessageEntity],
            document: Document? = nil,
            url: String? = nil,
            sticker: Document? = nil
        ) {
            self.canNotSkip = canNotSkip
            self.id = id
            self.version = version
            self.text = text
            self.entities = entities
            self.document = document
            self.url = url
            self.sticker = sticker
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            canNotSkip = flags & 0x1 != 0
            id = try Int32(reading: &reader)
            version = try String(reading: &reader)
            text = try String(reading: &reader)
            entities = try [MessageEntity](reading: &reader)
            document = flags & 0x2 != 0 ? try Document(reading: &reader) : nil
            url = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            sticker = flags & 0x8 != 0 ? try Document(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if canNotSkip { flags |= 0x1 }
            if document != nil { flags |= 0x2 }
            if url != nil { flags |= 0x4 }
            if sticker != nil { flags |= 0x8 }
            flags.write(to: &writer)
            id.write(to: &writer)
            version.write(to: &writer)
            text.write(to: &writer)
            entities.write(to: &writer)
            document?.write(to: &writer)
            url?.write(to: &writer)
            sticker?.write(to: &writer)
        }
    }

    /// `help.CountriesList`.
    package enum HelpCountriesList: TLValue {
        case countriesListNotModified
        case countriesList(HelpCountriesListFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x93cc1f32: self = .countriesListNotModified
            case 0x87d0759e: self = .countriesList(try HelpCountriesListFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .countriesListNotModified: writer.write(id: 0x93cc1f32)
            case .countriesList(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.countriesList#87d0759e`, a `help.CountriesList`.
    package struct HelpCountriesListFields: TLConstructor {
        package var countries: [HelpCountry]
        package var hash: Int32

        package static var id: UInt32 { 0x87d0759e }

        package init(countries: [HelpCountry], hash: Int32) {
            self.countries = countries
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            countries = try [HelpCountry](reading: &reader)
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            countries.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `help.country#c3878e23`, a `help.Country`.
    package struct HelpCountry: TLConstructor {
        package var hidden: Bool
        package var iso2: String
        package var defaultName: String
        package var name: String?
        package var countryCodes: [HelpCountryCode]

        package static var id: UInt32 { 0xc3878e23 }

        package init(
            hidden: Bool = false,
            iso2: String,
            defaultName: String,
            name: String? = nil,
            countryCodes: [HelpCountryCode]
        ) {
            self.hidden = hidden
            self.iso2 = iso2
            self.defaultName = defaultName
            self.name = name
            self.countryCodes = countryCodes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hidden = flags & 0x1 != 0
            iso2 = try String(reading: &reader)
            defaultName = try String(reading: &reader)
            name = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            countryCodes = try [HelpCountryCode](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hidden { flags |= 0x1 }
            if name != nil { flags |= 0x2 }
            flags.write(to: &writer)
            iso2.write(to: &writer)
            defaultName.write(to: &writer)
            name?.write(to: &writer)
            countryCodes.write(to: &writer)
        }
    }

    /// `help.countryCode#4203c5ef`, a `help.CountryCode`.
    package struct HelpCountryCode: TLConstructor {
        package var countryCode: String
        package var prefixes: [String]?
        package var patterns: [String]?

        package static var id: UInt32 { 0x4203c5ef }

        package init(countryCode: String, prefixes: [String]? = nil, patterns: [String]? = nil) {
            self.countryCode = countryCode
            self.prefixes = prefixes
            self.patterns = patterns
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            countryCode = try String(reading: &reader)
            prefixes = flags & 0x1 != 0 ? try [String](reading: &reader) : nil
            patterns = flags & 0x2 != 0 ? try [String](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if prefixes != nil { flags |= 0x1 }
            if patterns != nil { flags |= 0x2 }
            flags.write(to: &writer)
            countryCode.write(to: &writer)
            prefixes?.write(to: &writer)
            patterns?.write(to: &writer)
        }
    }

    /// `help.DeepLinkInfo`.
    package enum HelpDeepLinkInfo: TLValue {
        case deepLinkInfoEmpty
        case deepLinkInfo(HelpDeepLinkInfoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x66afa166: self = .deepLinkInfoEmpty
            case 0x6a4ee832: self = .deepLinkInfo(try HelpDeepLinkInfoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .deepLinkInfoEmpty: writer.write(id: 0x66afa166)
            case .deepLinkInfo(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.deepLinkInfo#6a4ee832`, a `help.DeepLinkInfo`.
    package struct HelpDeepLinkInfoFields: TLConstructor {
        package var updateApp: Bool
        package var message: String
        package var entities: [MessageEntity]?

        package static var id: UInt32 { 0x6a4ee832 }

        package init(updateApp: Bool = false, message: String, entities: [MessageEntity]? = nil) {
            self.updateApp = updateApp
            self.message = message
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            updateApp = flags & 0x1 != 0
            message = try String(reading: &reader)
            entities = flags & 0x2 != 0 ? try [MessageEntity](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if updateApp { flags |= 0x1 }
            if entities != nil { flags |= 0x2 }
            flags.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
        }
    }

    /// `help.inviteText#18cb9f78`, a `help.InviteText`.
    package struct HelpInviteText: TLConstructor {
        package var message: String

        package static var id: UInt32 { 0x18cb9f78 }

        package init(message: String) {
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
        }
    }
}
