// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityCashtag#4c4e743f`, a `MessageEntity`.
    package struct MessageEntityCashtag: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x4c4e743f }

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

    /// `messageEntityCode#28a20571`, a `MessageEntity`.
    package struct MessageEntityCode: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x28a20571 }

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

    /// `messageEntityCustomEmoji#c8cf05f8`, a `MessageEntity`.
    package struct MessageEntityCustomEmoji: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var documentID: Int64

        package static var id: UInt32 { 0xc8cf05f8 }

        package init(offset: Int32, length: Int32, documentID: Int64) {
            self.offset = offset
            self.length = length
            self.documentID = documentID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            documentID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            documentID.write(to: &writer)
        }
    }
}
