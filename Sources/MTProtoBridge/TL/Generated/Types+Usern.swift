// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `username#b4073647`, a `Username`.
    package struct Username: TLConstructor {
        package var editable: Bool
        package var active: Bool
        package var username: String

        package static var id: UInt32 { 0xb4073647 }

        package init(editable: Bool = false, active: Bool = false, username: String) {
            self.editable = editable
            self.active = active
            self.username = username
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            editable = flags & 0x1 != 0
            active = flags & 0x2 != 0
            username = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if editable { flags |= 0x1 }
            if active { flags |= 0x2 }
            flags.write(to: &writer)
            username.write(to: &writer)
        }
    }
}
