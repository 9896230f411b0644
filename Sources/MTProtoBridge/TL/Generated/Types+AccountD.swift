// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `accountDaysTTL#b8d0afdf`, a `AccountDaysTTL`.
    package struct AccountDaysTTL: TLConstructor {
        package var days: Int32

        package static var id: UInt32 { 0xb8d0afdf }

        package init(days: Int32) {
            self.days = days
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            days = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            days.write(to: &writer)
        }
    }
}
