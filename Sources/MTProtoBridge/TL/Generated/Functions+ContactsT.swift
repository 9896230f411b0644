// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.toggleTopPeers#8514bdda`, answered by `Bool`.
    package struct ContactsToggleTopPeers: TLFunction {
        package typealias Answer = Bool

        package var enabled: Bool

        package static var id: UInt32 { 0x8514bdda }

        package init(enabled: Bool) {
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            enabled.write(to: &writer)
        }
    }
}
