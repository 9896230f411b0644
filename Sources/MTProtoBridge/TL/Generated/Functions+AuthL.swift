// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.logOut#3e72ba19`, answered by `auth.LoggedOut`.
    package struct AuthLogOut: TLFunction {
        package typealias Answer = AuthLoggedOut

        package static var id: UInt32 { 0x3e72ba19 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }
}
