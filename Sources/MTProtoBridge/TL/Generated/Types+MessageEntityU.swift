// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityUnderline#9c4e7e8b`, a `MessageEntity`.
    package struct MessageEntityUnderline: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x9c4e7e8b }

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

    /// `messageEntityUnknown#bb92ba95`, a `MessageEntity`.
    package struct MessageEntityUnknown: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xbb92ba95 }

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

    /// `messageEntityUrl#6ed02538`, a `MessageEntity`.
    package struct MessageEntityUrl: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x6ed02538 }

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
}
