// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityTextUrl#76a6d327`, a `MessageEntity`.
    package struct MessageEntityTextUrl: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var url: String

        package static var id: UInt32 { 0x76a6d327 }

        package init(offset: Int32, length: Int32, url: String) {
            self.offset = offset
            self.length = length
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            url.write(to: &writer)
        }
    }
}
