// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `langpack.getDifference#cd984aa5`, answered by `LangPackDifference`.
    package struct LangpackGetDifference: TLFunction {
        package typealias Answer = LangPackDifference

        package var langPack: String
        package var langCode: String
        package var fromVersion: Int32

        package static var id: UInt32 { 0xcd984aa5 }

        package init(langPack: String, langCode: String, fromVersion: Int32) {
            self.langPack = langPack
            self.langCode = langCode
            self.fromVersion = fromVersion
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
            fromVersion = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
            fromVersion.write(to: &writer)
        }
    }

    /// `langpack.getLangPack#f2f2330a`, answered by `LangPackDifference`.
    package struct LangpackGetLangPack: TLFunction {
        package typealias Answer = LangPackDifference

        package var langPack: String
        package var langCode: String

        package static var id: UInt32 { 0xf2f2330a }

        package init(langPack: String, langCode: String) {
            self.langPack = langPack
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `langpack.getLanguage#6a596502`, answered by `LangPackLanguage`.
    package struct LangpackGetLanguage: TLFunction {
        package typealias Answer = LangPackLanguage

        package var langPack: String
        package var langCode: String

        package static var id: UInt32 { 0x6a596502 }

        package init(langPack: String, langCode: String) {
            self.langPack = langPack
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `langpack.getLanguages#42c6978f`, answered by `Vector<LangPackLanguage>`.
    package struct LangpackGetLanguages: TLFunction {
        package typealias Answer = [LangPackLanguage]

        package var langPack: String

        package static var id: UInt32 { 0x42c6978f }

        package init(langPack: String) {
            self.langPack = langPack
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
        }
    }

    /// `langpack.getStrings#efea3803`, answered by `Vector<LangPackString>`.
    package struct LangpackGetStrings: TLFunction {
        package typealias Answer = [LangPackString]

        package var langPack: String
        package var langCode: String
        package var keys: [String]

        package static var id: UInt32 { 0xefea3803 }

        package init(langPack: String, langCode: String, keys: [String]) {
            self.langPack = langPack
            self.langCode = langCode
            self.keys = keys
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
            keys = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
            keys.write(to: &writer)
        }
    }
}
