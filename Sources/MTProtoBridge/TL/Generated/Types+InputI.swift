// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputInlineButtonTypeUrlAuth#9961bcb4`, a `InlineButtonType`.
    package struct InputInlineButtonTypeUrlAuth: TLConstructor {
        package var requestWriteAccess: Bool
        package var fwdText: String?
        package var url: String
        package var bot: InputUser?

        package static var id: UInt32 { 0x9961bcb4 }

        package init(
            requestWriteAccess: Bool = false,
            fwdText: String? = nil,
            url: String,
            bot: InputUser? = nil
        ) {
            self.requestWriteAccess = requestWriteAccess
            self.fwdText = fwdText
            self.url = url
            self.bot = bot
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            requestWriteAccess = flags & 0x1 != 0
            fwdText = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            url = try String(reading: &reader)
            bot = flags & 0x4 != 0 ? try InputUser(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requestWriteAccess { flags |= 0x1 }
            if fwdText != nil { flags |= 0x2 }
            if bot != nil { flags |= 0x4 }
            flags.write(to: &writer)
            fwdText?.write(to: &writer)
            url.write(to: &writer)
            bot?.write(to: &writer)
        }
    }

    /// `inputInlineButtonTypeUserProfile#53f3ce5a`, a `InlineButtonType`.
    package struct InputInlineButtonTypeUserProfile: TLConstructor {
        package var userID: InputUser

        package static var id: UInt32 { 0x53f3ce5a }

        package init(userID: InputUser) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }
}
