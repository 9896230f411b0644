// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.dropTempAuthKeys#8e48a188`, answered by `Bool`.
    package struct AuthDropTempAuthKeys: TLFunction {
        package typealias Answer = Bool

        package var exceptAuthKeys: [Int64]

        package static var id: UInt32 { 0x8e48a188 }

        package init(exceptAuthKeys: [Int64]) {
            self.exceptAuthKeys = exceptAuthKeys
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            exceptAuthKeys = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            exceptAuthKeys.write(to: &writer)
        }
    }
}
