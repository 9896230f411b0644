// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityItalic#826f8b60`, a `MessageEntity`.
    package struct MessageEntityItalic: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x826f8b60 }

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
