// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `missingInvitee#628c9224`, a `MissingInvitee`.
    package struct MissingInvitee: TLConstructor {
        package var premiumWouldAllowInvite: Bool
        package var premiumRequiredForPm: Bool
        package var userID: Int64

        package static var id: UInt32 { 0x628c9224 }

        package init(
            premiumWouldAllowInvite: Bool = false,
            premiumRequiredForPm: Bool = false,
            userID: Int64
        ) {
            self.premiumWouldAllowInvite = premiumWouldAllowInvite
            self.premiumRequiredForPm = premiumRequiredForPm
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            premiumWouldAllowInvite = flags & 0x1 != 0
            premiumRequiredForPm = flags & 0x2 != 0
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if premiumWouldAllowInvite { flags |= 0x1 }
            if premiumRequiredForPm { flags |= 0x2 }
            flags.write(to: &writer)
            userID.write(to: &writer)
        }
    }
}
