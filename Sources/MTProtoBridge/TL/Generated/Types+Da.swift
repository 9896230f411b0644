// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `dataJSON#7d748d04`, a `DataJSON`.
    package struct DataJSON: TLConstructor {
        package var data: String

        package static var id: UInt32 { 0x7d748d04 }

        package init(data: String) {
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            data = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            data.write(to: &writer)
        }
    }
}
