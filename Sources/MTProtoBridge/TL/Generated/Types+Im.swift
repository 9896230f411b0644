// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `importedContact#c13e3c50`, a `ImportedContact`.
    package struct ImportedContact: TLConstructor {
        package var userID: Int64
        package var clientID: Int64

        package static var id: UInt32 { 0xc13e3c50 }

        package init(userID: Int64, clientID: Int64) {
            self.userID = userID
            self.clientID = clientID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            clientID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            clientID.write(to: &writer)
        }
    }
}
