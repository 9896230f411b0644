// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
