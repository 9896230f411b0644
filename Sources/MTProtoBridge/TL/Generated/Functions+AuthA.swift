// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.acceptLoginToken#e894ad4d`, answered by `Authorization`.
    package struct AuthAcceptLoginToken: TLFunction {
        package typealias Answer = Authorization

        package var token: TLBytes

        package static var id: UInt32 { 0xe894ad4d }

        package init(token: TLBytes) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }
}
