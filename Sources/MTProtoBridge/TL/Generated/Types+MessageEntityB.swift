// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityBankCard#761e6af4`, a `MessageEntity`.
    package struct MessageEntityBankCard: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x761e6af4 }

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

    /// `messageEntityBlockquote#f1ccaaac`, a `MessageEntity`.
    package struct MessageEntityBlockquote: TLConstructor {
        package var collapsed: Bool
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xf1ccaaac }

        package init(collapsed: Bool = false, offset: Int32, length: Int32) {
            self.collapsed = collapsed
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            collapsed = flags & 0x1 != 0
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if collapsed { flags |= 0x1 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityBold#bd610bc9`, a `MessageEntity`.
    package struct MessageEntityBold: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xbd610bc9 }

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

    /// `messageEntityBotCommand#6cef8ac7`, a `MessageEntity`.
    package struct MessageEntityBotCommand: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x6cef8ac7 }

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
