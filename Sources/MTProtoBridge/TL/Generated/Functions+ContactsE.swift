// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.editCloseFriends#ba6705f0`, answered by `Bool`.
    package struct ContactsEditCloseFriends: TLFunction {
        package typealias Answer = Bool

        package var id: [Int64]

        package static var id: UInt32 { 0xba6705f0 }

        package init(id: [Int64]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
