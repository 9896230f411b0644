// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.deleteByPhones#1013fd9e`, answered by `Bool`.
    package struct ContactsDeleteByPhones: TLFunction {
        package typealias Answer = Bool

        package var phones: [String]

        package static var id: UInt32 { 0x1013fd9e }

        package init(phones: [String]) {
            self.phones = phones
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phones = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phones.write(to: &writer)
        }
    }

    /// `contacts.deleteContacts#096a0e00`, answered by `Updates`.
    package struct ContactsDeleteContacts: TLFunction {
        package typealias Answer = Updates

        package var id: [InputUser]

        package static var id: UInt32 { 0x096a0e00 }

        package init(id: [InputUser]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
