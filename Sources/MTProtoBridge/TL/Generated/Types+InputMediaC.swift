// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaContact#f8ab7dfb`, a `InputMedia`.
    package struct InputMediaContact: TLConstructor {
        package var phoneNumber: String
        package var firstName: String
        package var lastName: String
        package var vcard: String

        package static var id: UInt32 { 0xf8ab7dfb }

        package init(phoneNumber: String, firstName: String, lastName: String, vcard: String) {
            self.phoneNumber = phoneNumber
            self.firstName = firstName
            self.lastName = lastName
            self.vcard = vcard
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            vcard = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            vcard.write(to: &writer)
        }
    }
}
