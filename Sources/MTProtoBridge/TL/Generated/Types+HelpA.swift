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
}
