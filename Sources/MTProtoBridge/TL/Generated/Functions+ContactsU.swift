// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.unblock#b550d328`, answered by `Bool`.
    package struct ContactsUnblock: TLFunction {
        package typealias Answer = Bool

        package var myStoriesFrom: Bool
        package var id: InputPeer

        package static var id: UInt32 { 0xb550d328 }

        package init(myStoriesFrom: Bool = false, id: InputPeer) {
            self.myStoriesFrom = myStoriesFrom
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            myStoriesFrom = flags & 0x1 != 0
            id = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if myStoriesFrom { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
        }
    }
}
