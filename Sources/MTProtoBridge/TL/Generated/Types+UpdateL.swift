// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateLangPack#56022f4d`, a `Update`.
    package struct UpdateLangPack: TLConstructor {
        package var difference: LangPackDifference

        package static var id: UInt32 { 0x56022f4d }

        package init(difference: LangPackDifference) {
            self.difference = difference
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            difference = try LangPackDifference(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            difference.write(to: &writer)
        }
    }

    /// `updateLangPackTooLong#46560264`, a `Update`.
    package struct UpdateLangPackTooLong: TLConstructor {
        package var langCode: String

        package static var id: UInt32 { 0x46560264 }

        package init(langCode: String) {
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
        }
    }
}
