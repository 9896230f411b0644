// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `help.inviteText#18cb9f78`, a `help.InviteText`.
    package struct HelpInviteText: TLConstructor {
        package var message: String

        package static var id: UInt32 { 0x18cb9f78 }

        package init(message: String) {
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
        }
    }
}
