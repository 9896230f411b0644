// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `chatOnlines#f041e250`, a `ChatOnlines`.
    package struct ChatOnlines: TLConstructor {
        package var onlines: Int32

        package static var id: UInt32 { 0xf041e250 }

        package init(onlines: Int32) {
            self.onlines = onlines
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            onlines = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            onlines.write(to: &writer)
        }
    }
}
