// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.importContacts#2c800be5`, answered by `contacts.ImportedContacts`.
    package struct ContactsImportContacts: TLFunction {
        package typealias Answer = ContactsImportedContacts

        package var contacts: [InputPhoneContact]

        package static var id: UInt32 { 0x2c800be5 }

        package init(contacts: [InputPhoneContact]) {
            self.contacts = contacts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            contacts = try [InputPhoneContact](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            contacts.write(to: &writer)
        }
    }
}
