// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `langPackDifference#f385c1f6`, a `LangPackDifference`.
    package struct LangPackDifference: TLConstructor {
        package var langCode: String
        package var fromVersion: Int32
        package var version: Int32
        package var strings: [LangPackString]

        package static var id: UInt32 { 0xf385c1f6 }

        package init(langCode: String, fromVersion: Int32, version: Int32, strings: [LangPackString]) {
            self.langCode = langCode
            self.fromVersion = fromVersion
            self.version = version
            self.strings = strings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
            fromVersion = try Int32(reading: &reader)
            version = try Int32(reading: &reader)
            strings = try [LangPackString](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
            fromVersion.write(to: &writer)
            version.write(to: &writer)
            strings.write(to: &writer)
        }
    }

    /// `langPackLanguage#eeca5ce3`, a `LangPackLanguage`.
    package struct LangPackLanguage: TLConstructor {
        package var official: Bool
        package var rtl: Bool
        package var beta: Bool
        package var name: String
        package var nativeName: String
        package var langCode: String
        package var baseLangCode: String?
        package var pluralCode: String
        package var stringsCount: Int32
        package var translatedCount: Int32
        package var translationsURL: String

        package static var id: UInt32 { 0xeeca5ce3 }

        package init(
            official: Bool = false,
            rtl: Bool = false,
            beta: Bool = false,
            name: String,
            nativeName: String,
            langCode: String,
            baseLangCode: String? = nil,
            pluralCode: String,
            stringsCount: Int32,
            translatedCount: Int32,
            translationsURL: String
        ) {
            self.official = official
            self.rtl = rtl
            self.beta = beta
            self.name = name
            self.nativeName = nativeName
            self.langCode = langCode
            self.baseLangCode = baseLangCode
            self.pluralCode = pluralCode
            self.stringsCount = stringsCount
            self.translatedCount = translatedCount
            self.translationsURL = translationsURL
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            official = flags & 0x1 != 0
            rtl = flags & 0x4 != 0
            beta = flags & 0x8 != 0
            name = try String(reading: &reader)
            nativeName = try String(reading: &reader)
            langCode = try String(reading: &reader)
            baseLangCode = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            pluralCode = try String(reading: &reader)
            stringsCount = try Int32(reading: &reader)
            translatedCount = try Int32(reading: &reader)
            translationsURL = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if official { flags |= 0x1 }
            if rtl { flags |= 0x4 }
            if beta { flags |= 0x8 }
            if baseLangCode != nil { flags |= 0x2 }
            flags.write(to: &writer)
            name.write(to: &writer)
            nativeName.write(to: &writer)
            langCode.write(to: &writer)
            baseLangCode?.write(to: &writer)
            pluralCode.write(to: &writer)
            stringsCount.write(to: &writer)
            translatedCount.write(to: &writer)
            translationsURL.write(to: &writer)
        }
    }

    /// `LangPackString`.
    package enum LangPackString: TLValue {
        case langPackString(LangPackStringFields)
        indirect case langPackStringPluralized(LangPackStringPluralized)
        case langPackStringDeleted(LangPackStringDeleted)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xcad181f6: self = .langPackString(try LangPackStringFields(readingFields: &reader))
            case 0x6c47ac9f: self = .langPackStringPluralized(try LangPackStringPluralized(readingFields: &reader))
            case 0x2979eeb2: self = .langPackStringDeleted(try LangPackStringDeleted(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .langPackString(let value): value.write(to: &writer)
            case .langPackStringPluralized(let value): value.write(to: &writer)
            case .langPackStringDeleted(let value): value.write(to: &writer)
            }
        }
    }

    /// `langPackStringDeleted#2979eeb2`, a `LangPackString`.
    package struct LangPackStringDeleted: TLConstructor {
        package var key: String

        package static var id: UInt32 { 0x2979eeb2 }

        package init(key: String) {
            self.key = key
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
        }
    }

    /// `langPackString#cad181f6`, a `LangPackString`.
    package struct LangPackStringFields: TLConstructor {
        package var key: String
        package var value: String

        package static var id: UInt32 { 0xcad181f6 }

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try String(reading: &reader)
            value = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
            value.write(to: &writer)
        }
    }

    /// `langPackStringPluralized#6c47ac9f`, a `LangPackString`.
    package struct LangPackStringPluralized: TLConstructor {
        package var key: String
        package var zeroValue: String?
        package var oneValue: String?
        package var twoValue: String?
        package var fewValue: String?
        package var manyValue: String?
        package var otherValue: String

        package static var id: UInt32 { 0x6c47ac9f }

        package init(
            key: String,
            zeroValue: String? = nil,
            oneValue: String? = nil,
            twoValue: String? = nil,
            fewValue: String? = nil,
            manyValue: String? = nil,
            otherValue: String
        ) {
            self.key = key
            self.zeroValue = zeroValue
            self.oneValue = oneValue
            self.twoValue = twoValue
            self.fewValue = fewValue
            self.manyValue = manyValue
            self.otherValue = otherValue
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            key = try String(reading: &reader)
            zeroValue = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            oneValue = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            twoValue = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            fewValue = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            manyValue = flags & 0x10 != 0 ? try String(reading: &reader) : nil
            otherValue = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if zeroValue != nil { flags |= 0x1 }
            if oneValue != nil { flags |= 0x2 }
            if twoValue != nil { flags |= 0x4 }
            if fewValue != nil { flags |= 0x8 }
            if manyValue != nil { flags |= 0x10 }
            flags.write(to: &writer)
            key.write(to: &writer)
            zeroValue?.write(to: &writer)
            oneValue?.write(to: &writer)
            twoValue?.write(to: &writer)
            fewValue?.write(to: &writer)
            manyValue?.write(to: &writer)
            otherValue.write(to: &writer)
        }
    }
}
