// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.exportedAuthorization#b434e2b8`, a `auth.ExportedAuthorization`.
    package struct AuthExportedAuthorization: TLConstructor {
        package var id: Int64
        package var bytes: TLBytes

        package static var id: UInt32 { 0xb434e2b8 }

        package init(id: Int64, bytes: TLBytes) {
            self.id = id
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            bytes.write(to: &writer)
        }
    }
}
