// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `outboxReadDate#3bb842ac`, a `OutboxReadDate`.
    package struct OutboxReadDate: TLConstructor {
        package var date: Int32

        package static var id: UInt32 { 0x3bb842ac }

        package init(date: Int32) {
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            date.write(to: &writer)
        }
    }
}
