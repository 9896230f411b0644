// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEmpty#90a6ca84`, a `Message`.
    package struct MessageEmpty: TLConstructor {
        package var id: Int32
        package var peerID: Peer?

        package static var id: UInt32 { 0x90a6ca84 }

        package init(id: Int32, peerID: Peer? = nil) {
            self.id = id
            self.peerID = peerID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            id = try Int32(reading: &reader)
            peerID = flags & 0x1 != 0 ? try Peer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if peerID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            peerID?.write(to: &writer)
        }
    }
}
