// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `cdnConfig#5725e40a`, a `CdnConfig`.
    package struct CdnConfig: TLConstructor {
        package static var id: UInt32 { 0x5725e40a }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            writer.writeEmptyVector()
        }
    }
}
