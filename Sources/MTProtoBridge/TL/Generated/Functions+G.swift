// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `get_future_salts#b921bd04`, answered by `FutureSalts`.
    package struct GetFutureSalts: TLFunction {
        package typealias Answer = FutureSalts

        package var num: Int32

        package static var id: UInt32 { 0xb921bd04 }

        package init(num: Int32) {
            self.num = num
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            num = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            num.write(to: &writer)
        }
    }
}
