// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityDiffDelete#0652c1c5`, a `MessageEntity`.
    package struct MessageEntityDiffDelete: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x0652c1c5 }

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

    /// `messageEntityDiffInsert#71777116`, a `MessageEntity`.
    package struct MessageEntityDiffInsert: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x71777116 }

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

    /// `messageEntityDiffReplace#c6c1e5a7`, a `MessageEntity`.
    package struct MessageEntityDiffReplace: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var oldText: String

        package static var id: UInt32 { 0xc6c1e5a7 }

        package init(offset: Int32, length: Int32, oldText: String) {
            self.offset = offset
            self.length = length
            self.oldText = oldText
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            oldText = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            oldText.write(to: &writer)
        }
    }
}
