// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.exportAuthorization#e5bfffcd`, answered by `auth.ExportedAuthorization`.
    package struct AuthExportAuthorization: TLFunction {
        package typealias Answer = AuthExportedAuthorization

        package var dcID: Int32

        package static var id: UInt32 { 0xe5bfffcd }

        package init(dcID: Int32) {
            self.dcID = dcID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dcID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dcID.write(to: &writer)
        }
    }

    /// `auth.exportLoginToken#b7e085fe`, answered by `auth.LoginToken`.
    package struct AuthExportLoginToken: TLFunction {
        package typealias Answer = AuthLoginToken

        package var apiID: Int32
        package var apiHash: String
        package var exceptIDs: [Int64]

        package static var id: UInt32 { 0xb7e085fe }

        package init(apiID: Int32, apiHash: String, exceptIDs: [Int64]) {
            self.apiID = apiID
            self.apiHash = apiHash
            self.exceptIDs = exceptIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            apiID = try Int32(reading: &reader)
            apiHash = try String(reading: &reader)
            exceptIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            apiID.write(to: &writer)
            apiHash.write(to: &writer)
            exceptIDs.write(to: &writer)
        }
    }
}
