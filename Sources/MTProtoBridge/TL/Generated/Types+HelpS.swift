// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `help.support#17c6b5f6`, a `help.Support`.
    package struct HelpSupport: TLConstructor {
        package var phoneNumber: String
        package var user: User

        package static var id: UInt32 { 0x17c6b5f6 }

        package init(phoneNumber: String, user: User) {
            self.phoneNumber = phoneNumber
            self.user = user
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            user = try User(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            user.write(to: &writer)
        }
    }

    /// `help.supportName#8c05f1c9`, a `help.SupportName`.
    package struct HelpSupportName: TLConstructor {
        package var name: String

        package static var id: UInt32 { 0x8c05f1c9 }

        package init(name: String) {
            self.name = name
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            name = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            name.write(to: &writer)
        }
    }
}
