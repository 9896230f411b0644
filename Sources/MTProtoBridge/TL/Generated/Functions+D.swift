// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `destroy_auth_key#d1435160`, answered by `DestroyAuthKeyRes`.
    package struct DestroyAuthKey: TLFunction {
        package typealias Answer = DestroyAuthKeyRes

        package static var id: UInt32 { 0xd1435160 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `destroy_session#e7512126`, answered by `DestroySessionRes`.
    package struct DestroySession: TLFunction {
        package typealias Answer = DestroySessionRes

        package var sessionID: Int64

        package static var id: UInt32 { 0xe7512126 }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }
}
