// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateFolderPeers#19360dc0`, a `Update`.
    package struct UpdateFolderPeers: TLConstructor {
        package var folderPeers: [FolderPeer]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x19360dc0 }

        package init(folderPeers: [FolderPeer], pts: Int32, ptsCount: Int32) {
            self.folderPeers = folderPeers
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderPeers = try [FolderPeer](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderPeers.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }
}
