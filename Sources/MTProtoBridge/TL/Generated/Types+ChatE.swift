// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `chatEmpty#29562865`, a `Chat`.
    package struct ChatEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0x29562865 }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
