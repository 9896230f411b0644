// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityPhone#9b69e34b`, a `MessageEntity`.
    package struct MessageEntityPhone: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x9b69e34b }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityPre#73924be0`, a `MessageEntity`.
    package struct MessageEntityPre: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var language: String

        package static var id: UInt32 { 0x73924be0 }

        package init(offset: Int32, length: Int32, language: String) {
            self.offset = offset
            self.length = length
            self.language = language
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            language = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            language.write(to: &writer)
        }
    }
}
