// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.passwordRecovery#137948a5`, a `auth.PasswordRecovery`.
    package struct AuthPasswordRecovery: TLConstructor {
        package var emailPattern: String

        package static var id: UInt32 { 0x137948a5 }

        package init(emailPattern: String) {
            self.emailPattern = emailPattern
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emailPattern = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emailPattern.write(to: &writer)
        }
    }
}
