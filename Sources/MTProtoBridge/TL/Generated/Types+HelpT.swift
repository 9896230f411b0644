// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
