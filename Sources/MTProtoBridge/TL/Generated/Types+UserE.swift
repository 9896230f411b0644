// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `userEmpty#d3bc4b7a`, a `User`.
    package struct UserEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0xd3bc4b7a }

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
