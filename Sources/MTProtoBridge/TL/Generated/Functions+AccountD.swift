// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.declinePasswordReset#4c9409f6`, answered by `Bool`.
    package struct AccountDeclinePasswordReset: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x4c9409f6 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.deleteAccount#a2c0cf74`, answered by `Bool`.
    package struct AccountDeleteAccount: TLFunction {
        package typealias Answer = Bool

        package var reason: String
        package var password: InputCheckPasswordSRP?

        package static var id: UInt32 { 0xa2c0cf74 }

        package init(reason: String, password: InputCheckPasswordSRP? = nil) {
            self.reason = reason
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            reason = try String(reading: &reader)
            password = flags & 0x1 != 0 ? try InputCheckPasswordSRP(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if password != nil { flags |= 0x1 }
            flags.write(to: &writer)
            reason.write(to: &writer)
            password?.write(to: &writer)
        }
    }
}
