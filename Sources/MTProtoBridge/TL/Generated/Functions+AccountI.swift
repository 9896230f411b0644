// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.invalidateSignInCodes#ca8ae8ba`, answered by `Bool`.
    package struct AccountInvalidateSignInCodes: TLFunction {
        package typealias Answer = Bool

        package var codes: [String]

        package static var id: UInt32 { 0xca8ae8ba }

        package init(codes: [String]) {
            self.codes = codes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            codes = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            codes.write(to: &writer)
        }
    }
}
