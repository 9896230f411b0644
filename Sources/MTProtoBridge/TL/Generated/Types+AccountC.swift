// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.contentSettings#57e28221`, a `account.ContentSettings`.
    package struct AccountContentSettings: TLConstructor {
        package var sensitiveEnabled: Bool
        package var sensitiveCanChange: Bool

        package static var id: UInt32 { 0x57e28221 }

        package init(sensitiveEnabled: Bool = false, sensitiveCanChange: Bool = false) {
            self.sensitiveEnabled = sensitiveEnabled
            self.sensitiveCanChange = sensitiveCanChange
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            sensitiveEnabled = flags & 0x1 != 0
            sensitiveCanChange = flags & 0x2 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if sensitiveEnabled { flags |= 0x1 }
            if sensitiveCanChange { flags |= 0x2 }
            flags.write(to: &writer)
        }
    }
}
