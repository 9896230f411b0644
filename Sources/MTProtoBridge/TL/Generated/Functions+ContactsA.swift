// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.acceptContact#f831a20f`, answered by `Updates`.
    package struct ContactsAcceptContact: TLFunction {
        package typealias Answer = Updates

        package var id: InputUser

        package static var id: UInt32 { 0xf831a20f }

        package init(id: InputUser) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `contacts.addContact#d9ba2e54`, answered by `Updates`.
    package struct ContactsAddContact: TLFunction {
        package typealias Answer = Updates

        package var addPhonePrivacyException: Bool
        package var id: InputUser
        package var firstName: String
        package var lastName: String
        package var phone: String
        package var note: TextWithEntities?

        package static var id: UInt32 { 0xd9ba2e54 }

        package init(
            addPhonePrivacyException: Bool = false,
            id: InputUser,
            firstName: String,
            lastName: String,
            phone: String,
            note: TextWithEntities? = nil
        ) {
            self.addPhonePrivacyException = addPhonePrivacyException
            self.id = id
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
            self.note = note
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            addPhonePrivacyException = flags & 0x1 != 0
            id = try InputUser(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            phone = try String(reading: &reader)
            note = flags & 0x2 != 0 ? try TextWithEntities(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if addPhonePrivacyException { flags |= 0x1 }
            if note != nil { flags |= 0x2 }
            flags.write(to: &writer)
            id.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            phone.write(to: &writer)
            note?.write(to: &writer)
        }
    }
}
